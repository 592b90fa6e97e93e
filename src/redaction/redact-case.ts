import type { CaseRecords } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import { asCaseId, asClaimId, asEntityId, asRecordId, asSourceId } from "../model/id.ts";
import type { Reply } from "../model/reply.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { redactClaim } from "./redact-claim.ts";
import { redactEntity } from "./redact-entity.ts";
import { redactSource } from "./redact-source.ts";
import { prepareRedaction, type Redaction } from "./redaction.ts";
import type { RedactionEntry } from "./redaction-ledger.ts";

/** A case that names nobody who is not public, and what was done to it. */
export interface RedactedCase {
  readonly records: CaseRecords;
  readonly report: readonly RedactionEntry[];
}

/**
 * Makes a case that can be handed on without giving away people who are private, vulnerable or of unknown exposure. It
 * has the same claims between the same ends, checks as before, and goes without texts. The rule:
 *
 * - Such a person is "Person N" with the id `person-N`; aliases, description, note, `sameAs` and each `maybeSame`,
 *   `notSame` and join between them and somebody public are withheld. That they have such a doubt stays on their record.
 * - Their names, aliases and distinctive parts of names are replaced in every field of words. Ids made of them, or of
 *   the people's own ids, are numbered anew.
 * - A claim that such a person is an end or a voice of, or whose quote names one, points to the whole of its source's
 *   text: the quote could be searched for, its hash guessed at, its place looked up. It has no further passages.
 * - A source that such a person made, or on which a claim about somebody vulnerable or the reply to one rests, keeps
 *   neither title nor addresses, nor does any that derives from it or that it derives from; any other loses its addresses
 *   where one holds a name. No source names its text's file, nor the file it
 *   was made from; the hashes of both, which only somebody who has them can use, stay.
 * - Readings are withheld: their frames say over which words of a text somebody speaks.
 * - Places that a claim about such a person names, those that they lie in, that lie in them or that may be the same are
 *   put to a tenth of a degree, and lose the addresses that name them elsewhere; coordinates in words are put so too.
 *
 * Redacting again changes nothing.
 */
export function redactCase(table: ClaimTable): RedactedCase {
  const redaction = prepareRedaction(table);
  const { ledger, inWords } = redaction;
  const claims = Array.from({ length: table.size }, (_, row) => table.claim(row));
  const tied = claims.filter((claim) => peopleOf(claim).some(redaction.isRedacted));
  const placesTied = reachedFrom(
    tied.flatMap(({ subject, object, place }) => [subject, object, place]),
    table.entities.flatMap(({ id, within, maybeSame, joinedInto }) =>
      [within, ...maybeSame, joinedInto?.id].flatMap((other) => (other === undefined ? [] : [[id, other] as const])),
    ),
    new Set(table.entities.flatMap(({ id, kind }) => (kind === "place" ? [id] : []))),
  );
  const isVulnerable = (id: string | undefined) => id !== undefined && redaction.people.vulnerable.has(id);
  const claimsTelling = claims.filter((claim) => peopleOf(claim).some(isVulnerable));
  const idsTelling = new Set<string>(claimsTelling.map(({ id }) => id));
  const repliesTelling = table.replies.filter(
    ({ asked, about }) => isVulnerable(asked) || about.some((id) => idsTelling.has(id)),
  );
  // What was printed again tells as much as what it was printed from, and whichever of the two is found tells both.
  const sourcesTelling = reachedFrom(
    [
      ...claimsTelling.flatMap(({ source, attribution, withdrawal }) => [
        source,
        withdrawal?.source,
        ...attribution.map((step) => step.in),
      ]),
      ...repliesTelling.map(({ source }) => source),
    ],
    table.sources.flatMap(({ id, derivesFrom, joinedInto }) =>
      [...derivesFrom.map(({ source }) => source), joinedInto?.id].flatMap((other) =>
        other === undefined ? [] : [[id, other] as const],
      ),
    ),
  );
  const textOf = new Map(table.sources.map(({ id, text }) => [id, text]));
  const tiedClaims = new Set(tied);
  const { header } = table;
  ledger.enter("reading", "withheld", table.readings.length);

  const records: CaseRecords = {
    header: {
      ...inWords("case", header, ["title", "summary", "note"]),
      id: asCaseId(redaction.mentions(header.id) ? "redacted" : header.id),
    },
    entities: table.entities.map((entity) => redactEntity(entity, redaction, textOf, placesTied.has(entity.id))),
    sources: table.sources.map((source) => redactSource(source, redaction, sourcesTelling.has(source.id))),
    claims: claims.map((claim) => redactClaim(claim, redaction, textOf, tiedClaims.has(claim))),
    replies: table.replies.map((reply) => redactReply(reply, redaction)),
    corrections: table.corrections.map((correction) => redactCorrection(correction, redaction)),
    readings: [],
    marks: table.marks.map((mark) => ({
      ...inWords("mark", mark, ["label"]),
      source: asSourceId(redaction.ids.source(mark.source)),
    })),
  };
  return { records, report: ledger.report() };
}

/** All that hangs together with some records, whichever way they name each other; of those that may be reached, where not all may. */
function reachedFrom(
  first: readonly (string | undefined)[],
  ties: readonly (readonly [string, string])[],
  within?: ReadonlySet<string>,
): ReadonlySet<string | undefined> {
  const next = new Map<string, string[]>();
  for (const [a, b] of ties) {
    if (within !== undefined && !(within.has(a) && within.has(b))) continue;
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const reached = new Set(first);
  const waiting = [...reached];
  for (let one = waiting.pop(); waiting.length > 0 || one !== undefined; one = waiting.pop()) {
    for (const other of (one === undefined ? undefined : next.get(one)) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  return reached;
}

/** Who a claim is about, and through whom it came. */
const peopleOf = ({ subject, object, attribution }: Claim): (string | undefined)[] => [
  subject,
  object,
  ...attribution.map(({ by }) => by),
];

function redactReply(reply: Reply, { ids, inWords }: Redaction): Reply {
  return {
    ...inWords("reply", reply, ["text"]),
    id: asRecordId(ids.reply(reply.id)),
    asked: asEntityId(ids.entity(reply.asked)),
    about: reply.about.map((id) => asClaimId(ids.claim(id))),
    ...(reply.source === undefined ? {} : { source: asSourceId(ids.source(reply.source)) }),
  };
}

function redactCorrection(correction: Correction, { ids, inWords }: Redaction): Correction {
  const { of } = correction;
  return {
    ...inWords("correction", correction, ["change", "why"]),
    id: asRecordId(ids.correction(correction.id)),
    of:
      "claim" in of
        ? { claim: asClaimId(ids.claim(of.claim)) }
        : "source" in of
          ? { source: asSourceId(ids.source(of.source)) }
          : { entity: asEntityId(ids.entity(of.entity)) },
  };
}
