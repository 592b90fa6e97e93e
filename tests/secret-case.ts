import fc from "fast-check";
import type { Attribution, Step } from "../src/model/attribution.ts";
import type { CaseRecords } from "../src/model/case.ts";
import type { Claim } from "../src/model/claim.ts";
import { type Correction, CorrectionSchema } from "../src/model/correction.ts";
import { type Entity, EntitySchema } from "../src/model/entity.ts";
import { asClaimId, asEntityId, asSourceId, type ClaimId, type SourceId, THE_WORK } from "../src/model/id.ts";
import { MarkSchema } from "../src/model/mark.ts";
import { ReadingSchema } from "../src/model/reading.ts";
import { ReplySchema } from "../src/model/reply.ts";
import { sha256Of } from "../src/model/sha256.ts";
import { type Source, SourceSchema } from "../src/model/source.ts";
import { arbitraryCase } from "./arbitrary-case.ts";
import { inTheOpen } from "./in-the-open.ts";

/** Stands in every field that may not leave, and in no other. */
export const SECRET = "zqxsecret";

/** A case with secrets all over it, which has a work that is open and others that are not. */
export interface SecretCase {
  readonly records: CaseRecords;
  readonly texts: Map<SourceId, string>;
  /** Whatever must not be found in what leaves, hashes among it. */
  readonly secrets: readonly string[];
  /** Ids of claims that leave. */
  readonly leaving: ReadonlySet<string>;
}

/** What makes a source one that may not leave. */
export type Withheld = Partial<Pick<Source, "access" | "embargo">>;

const WITHHELD: readonly Withheld[] = [
  { access: "restricted" },
  { access: "confidential" },
  { embargo: "2999-01" },
  { access: "confidential", embargo: "1999" },
];

const HASHES = ["text", "original", "passage"].map((what) => sha256Of(`${SECRET} ${what}`));
const [TEXT_HASH = HASHES[0], ORIGINAL_HASH, PASSAGE_HASH] = HASHES;

const PASSAGE = { start: 1, end: 3, exact: `${SECRET} words`, prefix: `${SECRET} before`, suffix: `${SECRET} after` };
const HIDDEN = asEntityId(`${SECRET}-informant`);

/** Any case of which some works, some tellings and some doubts may not leave; `withheld` says in which ways. */
export const secretCase = (withheld = WITHHELD): fc.Arbitrary<SecretCase> =>
  fc
    .tuple(arbitraryCase().map(inTheOpen), fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }))
    .map(([{ records, texts: given }, picks]) => {
      let at = 0;
      const pick = (below: number): number => (picks[at++ % picks.length] ?? 0) % below;
      const staying = new Map<SourceId, SourceId>(
        records.sources.slice(1).flatMap(({ id }, i) => (pick(2) === 0 ? [[id, asSourceId(`${SECRET}.s${i}`)]] : [])),
      );
      const extra = asSourceId(`${SECRET}.extra`);
      const sourceId = (id: SourceId): SourceId => staying.get(id) ?? id;
      const anyWithheld = [extra, ...staying.values()];
      const aWithheld = (): SourceId => anyWithheld[pick(anyWithheld.length)] ?? extra;

      const offRecord = new Set(records.claims.filter(() => pick(4) === 0).map(({ id }) => id));
      const claimIds = new Map<ClaimId, ClaimId>(
        records.claims.flatMap(({ id, source }, i) =>
          staying.has(source) || offRecord.has(id) ? [[id, asClaimId(`${SECRET}.c${i}`)]] : [],
        ),
      );
      const claimId = (id: ClaimId): ClaimId => claimIds.get(id) ?? id;
      const firstOpen = records.sources[0]?.id ?? extra;

      const sources = [
        ...records.sources.map(({ joinedInto: _, ...source }, i): Source => {
          const derivesFrom = source.derivesFrom.map((from) => ({ ...from, source: sourceId(from.source) }));
          if (!staying.has(source.id)) {
            // Long enough for the passages of its reading.
            const text = source.text && { ...source.text, length: source.text.length + 1000 };
            const left = { ...source, ...(text === undefined ? {} : { text }) };
            return pick(3) === 0
              ? { ...left, derivesFrom: [...derivesFrom, { source: extra, how: "rewrite" }] }
              : { ...left, derivesFrom };
          }
          return { ...secretSource(sourceId(source.id), withheld[i % withheld.length]), derivesFrom };
        }),
        secretSource(extra, withheld[pick(withheld.length)]),
      ];

      const claims = records.claims.map((claim): Claim => {
        const isBehind = claimIds.has(claim.id);
        const [origin, ...carried] = claim.attribution.map((step, i): Step => {
          const work = pick(4) === 0 ? aWithheld() : step.in && sourceId(step.in);
          // On the way a work is named; at the origin it may be the one that was read.
          const mayBeWork = i === 0 || (work !== undefined && work !== sourceId(claim.source));
          return {
            ...step,
            ...(work === undefined ? {} : { in: work }),
            ...(mayBeWork && pick(6) === 0 ? { by: THE_WORK } : {}),
            ...(isBehind ? { by: HIDDEN, cue: `${SECRET} cue`, hedges: [`${SECRET} hedge`] } : {}),
          };
        });
        if (origin === undefined) return claim;
        const attribution: Attribution = [
          offRecord.has(claim.id) ? { ...origin, terms: "off-record" } : origin,
          ...carried,
        ];
        const secret = isBehind
          ? {
              statement: `${SECRET} statement`,
              note: `${SECRET} note`,
              hedges: [`${SECRET} hedge`],
              qualifiers: { role: `${SECRET} role` },
              time: { raw: `${SECRET} time` },
              anchor: { ...PASSAGE, sha256: PASSAGE_HASH, translation: { text: SECRET, lang: "en", by: SECRET } },
              alsoAt: [{ role: "context" as const, anchor: PASSAGE }],
            }
          : {};
        const { withdrawal } = claim;
        const recanted = { kind: "recanted" as const, source: aWithheld(), anchor: PASSAGE };
        return {
          ...claim,
          ...secret,
          id: claimId(claim.id),
          source: sourceId(claim.source),
          attribution,
          outcome: records.claims.slice(0, pick(3)).map(({ id }) => claimId(id)),
          recordedBy: `${SECRET} coder`,
          ...(withdrawal === undefined
            ? {}
            : {
                withdrawal: {
                  ...withdrawal,
                  ...(withdrawal.source === undefined ? {} : { source: sourceId(withdrawal.source) }),
                  ...(pick(2) === 0 ? recanted : {}),
                  ...(withdrawal.supersededBy === undefined ? {} : { supersededBy: claimId(withdrawal.supersededBy) }),
                },
              }),
        } as Claim;
      });

      const entities = records.entities.map(
        (entity): Entity => ({
          ...entity,
          names: [
            ...entity.names.map((also) => (also.source ? { ...also, source: sourceId(also.source) } : also)),
            { text: `${SECRET} alias`, source: aWithheld(), anchor: PASSAGE },
          ],
        }),
      );
      const anOpenReading = ReadingSchema.parse({
        source: firstOpen,
        by: [`${SECRET} reader`],
        frames: [
          {
            id: "whispered",
            parts: [PASSAGE],
            steps: [{ by: HIDDEN, mode: "says", cue: SECRET, terms: "off-record" }],
          },
          { id: "inside", within: "whispered", parts: [PASSAGE], steps: [{ by: HIDDEN, mode: "says", cue: SECRET }] },
          { id: "aloud", parts: [{ start: 9, end: 10, exact: "x" }], steps: [{ by: "work", in: extra, mode: "says" }] },
        ],
      });
      const openClaim = claims.find(({ id }) => !id.startsWith(SECRET));
      const behindClaim = claims.find(({ id }) => id.startsWith(SECRET));
      const correct = (of: object): Correction =>
        CorrectionSchema.parse({ id: `${SECRET}-k`, of, when: "2024", change: SECRET, why: SECRET });

      return {
        records: {
          header: records.header,
          entities: [...entities, ...SECRET_PEOPLE],
          sources,
          claims,
          replies: [
            ...(openClaim === undefined ? [] : [["r1", openClaim.id, behindClaim?.id ?? openClaim.id]]),
            ...(behindClaim === undefined ? [] : [[`${SECRET}-r2`, behindClaim.id]]),
          ].map(([id, ...about]) =>
            ReplySchema.parse({
              id,
              asked: id === "r1" ? records.entities[0]?.id : HIDDEN,
              about: [...new Set(about)],
              status: "received",
              text: `${SECRET} answer`,
              source: extra,
            }),
          ),
          corrections: [
            correct({ source: extra }),
            correct({ entity: "the-unnamed" }),
            ...(behindClaim === undefined ? [] : [correct({ claim: behindClaim.id })]),
          ],
          readings: [
            anOpenReading,
            ReadingSchema.parse({
              source: extra,
              by: [SECRET],
              frames: [{ id: SECRET, parts: [PASSAGE], steps: [{ by: HIDDEN, mode: "says", cue: SECRET }] }],
              nothing: [PASSAGE],
            }),
          ],
          marks: [{ ...MarkSchema.parse({ kind: "page", at: 0, label: `${SECRET} page` }), source: extra }],
        },
        texts: new Map([
          ...[...given].flatMap(([id, text]): [SourceId, string][] =>
            staying.has(asSourceId(id)) ? [] : [[asSourceId(id), text]],
          ),
          ...anyWithheld.map((id): [SourceId, string] => [id, `${SECRET} text`]),
          [firstOpen, `${SECRET}, he whispered`],
        ]),
        secrets: [SECRET, ...HASHES],
        leaving: new Set(claims.flatMap(({ id }) => (id.startsWith(SECRET) ? [] : [id]))),
      };
    });

function secretSource(id: SourceId, withheld: Withheld = {}): Source {
  return SourceSchema.parse({
    id,
    genre: "document",
    title: `${SECRET} title`,
    publisher: HIDDEN,
    authors: [HIDDEN],
    url: `https://${SECRET}.example/a`,
    archivedUrl: `https://${SECRET}.example/b`,
    note: `${SECRET} note`,
    status: "corrected",
    statusChange: { when: "2024", why: `${SECRET} why`, where: `https://${SECRET}.example/c` },
    text: {
      path: `texts/${SECRET}.txt`,
      sha256: TEXT_HASH,
      length: 40,
      madeFrom: {
        sha256: ORIGINAL_HASH,
        mediaType: `${SECRET}/pdf`,
        path: `originals/${SECRET}.pdf`,
        by: SECRET,
        how: "ocr",
      },
    },
    ...withheld,
  });
}

const SECRET_PEOPLE = [
  { id: HIDDEN, kind: "person", name: `${SECRET} informant`, description: SECRET, parties: [`${SECRET}-service`] },
  { id: `${SECRET}-service`, kind: "organization", name: `${SECRET} service`, maybeSame: ["the-named"] },
  { id: "the-unnamed", kind: "person", name: "an officer", named: false, maybeSame: ["the-named"], note: SECRET },
  { id: "the-named", kind: "person", name: "Ode Vann", notSame: ["the-unnamed", "another-unnamed"], note: SECRET },
  {
    id: "another-unnamed",
    kind: "person",
    name: "a clerk",
    named: false,
    joinedInto: { id: "the-named", when: "2024", why: SECRET },
  },
].map((entity) => EntitySchema.parse(entity));
