import { foldWords } from "../../graph/names/fold-words.ts";
import type { CaseRecords } from "../../model/case.ts";
import type { Claim } from "../../model/claim.ts";
import type { Draft, ProposedSource } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { evenWords } from "../../model/even-text.ts";
import { asClaimId, asEntityId, asRecordId, asSourceId, THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { Source } from "../../model/source.ts";
import { partOf, partsOf, type WorkingCase } from "../working-case.ts";
import type { DraftBox } from "./draft-box.ts";
import { freeIds } from "./free-ids.ts";

/** A case that was made of somebody's file, to come into another; and the real texts of some of its works, by their ids there. */
export interface BroughtCase {
  readonly records: CaseRecords;
  readonly texts: ReadonlyMap<string, string>;
  readonly realTexts: ReadonlyMap<string, string>;
  readonly file: string;
}

/** A record of the file that goes under another id here, or is one that the case has. */
export interface Renamed {
  readonly kind: "entity" | "source" | "claim";
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

/** Everything of the file as drafts beside a case. */
export interface BroughtIn {
  readonly drafts: readonly Draft[];
  readonly entities: readonly Entity[];
  readonly sources: readonly ProposedSource[];
  readonly renamed: readonly Renamed[];
  /** Works that the case has: their address decides it, or their title where one of it alone is there and nothing speaks against it. */
  readonly known: readonly Renamed[];
  /** Claims that the case or its drafts have, word for word. */
  readonly already: readonly string[];
}

/**
 * Brings the records of a file beside a case. A work that the case has, by its address or its title, is that work, and
 * quotes are looked up in its text; nobody else is taken for one that is there. An id that is there is given to nothing else.
 */
export function bringIn(
  working: WorkingCase,
  box: DraftBox,
  { records, texts, realTexts, file }: BroughtCase,
  proposed: Pick<Draft, "proposedBy" | "proposedAt">,
): BroughtIn {
  const renamed: Renamed[] = [];
  const rename = (kind: Renamed["kind"], was: string, is: string) => {
    if (was !== is) renamed.push({ kind, was, is, why: "the id is there already" });
  };

  // What was decided of an id is not to be read of somebody else.
  const decided = new Set(box.decisions.map((one) => ("draft" in one ? `draft ${one.draft}` : `entity ${one.entity}`)));
  const entityIds = new Map<string, string>();
  const freeEntity = freeIds(
    (id) => partOf(working, "entities", id) !== undefined || box.entities.has(id) || decided.has(`entity ${id}`),
    [UNATTRIBUTED, THE_WORK],
  );
  for (const { id } of records.entities) {
    const is = freeEntity(id);
    entityIds.set(id, is);
    rename("entity", id, is);
  }
  const entity = (id: string) => asEntityId(entityIds.get(id) ?? id);

  const { ids: sourceIds, known } = sourceIdsFor(working, box, records.sources);
  for (const [was, is] of sourceIds) if (!known.some((each) => each.was === was)) rename("source", was, is);
  const source = (id: string) => asSourceId(sourceIds.get(id) ?? id);
  const isLookedUp = new Set([...known.map(({ was }) => was), ...realTexts.keys()]);

  const claimIds = new Map<string, string>();
  const already: string[] = [];
  const freeClaim = freeIds(
    (id) => partOf(working, "claims", id) !== undefined || box.drafts.has(id) || decided.has(`draft ${id}`),
    [],
  );
  const moved = records.claims.map((claim) => ({ was: claim.id, claim: withIds(claim, entity, source, isLookedUp) }));
  const coming = moved.filter(({ was, claim }) => {
    if (!isThere(working, box, was, claim)) return true;
    already.push(was);
    return false;
  });
  for (const { was } of coming) {
    const is = freeClaim(was);
    claimIds.set(was, is);
    rename("claim", was, is);
  }
  const claimId = (id: string) => asClaimId(claimIds.get(id) ?? id);

  return {
    renamed,
    known,
    already,
    entities: records.entities.map((each) => ({
      ...each,
      id: entity(each.id),
      parties: each.parties.map(entity),
      maybeSame: each.maybeSame.map(entity),
      notSame: each.notSame.map(entity),
      ...(each.within !== undefined && { within: entity(each.within) }),
      ...(each.joinedInto !== undefined && { joinedInto: { ...each.joinedInto, id: entity(each.joinedInto.id) } }),
    })),
    sources: records.sources
      .filter(({ id }) => !known.some(({ was }) => was === id))
      .map((each) => proposedSource(each, texts, realTexts, entity, source)),
    drafts: coming.map(({ was, claim }) => ({
      id: asRecordId(claimId(was)),
      ...proposed,
      from: fromOf(claim, file),
      speakerAt: [],
      claim: {
        ...claim,
        id: claimId(was),
        outcome: claim.outcome.map(claimId),
        ...(claim.withdrawal?.supersededBy !== undefined && {
          withdrawal: { ...claim.withdrawal, supersededBy: claimId(claim.withdrawal.supersededBy) },
        }),
      } as unknown as Draft["claim"],
    })),
  };
}

/** Which row it was made of, as its note says. */
const fromOf = ({ note }: Claim, file: string): string => {
  const line = /From (.+, line \d+)\.$/.exec(note ?? "")?.[1];
  return line ?? file;
};

function proposedSource(
  { publisher, joinedInto, note, ...each }: Source,
  texts: ReadonlyMap<string, string>,
  realTexts: ReadonlyMap<string, string>,
  entity: (id: string) => Entity["id"],
  source: (id: string) => Source["id"],
): ProposedSource {
  const real = realTexts.get(each.id);
  const text = real ?? texts.get(each.id);
  const said =
    real === undefined
      ? note
      : note
          ?.split("\n")
          .filter((line) => !line.includes("is an excerpt"))
          .join("\n");
  return {
    source: {
      ...each,
      ...(real !== undefined && { text: { sha256: sha256Of(real), length: real.length } }),
      ...(said && { note: said }),
      id: source(each.id),
      authors: each.authors.map(entity),
      derivesFrom: each.derivesFrom.map(({ source: from, how }) => ({ source: source(from), how })),
      ...(publisher !== undefined && { publisher: entity(publisher) }),
      ...(joinedInto !== undefined && { joinedInto: { ...joinedInto, id: source(joinedInto.id) } }),
    },
    ...(text !== undefined && { text }),
    ...(text !== undefined && real === undefined && { isExcerpt: true as const }),
  };
}

/** Ids for the works of a file: the case's own where it has the work, else free ones. */
function sourceIdsFor(
  working: WorkingCase,
  box: DraftBox,
  sources: readonly Source[],
): { readonly ids: ReadonlyMap<string, string>; readonly known: readonly Renamed[] } {
  const byAddress = new Map<string, string>();
  const byTitle = new Map<string, Source[]>();
  for (const [id, there] of partsOf(working, "sources")) {
    if (there.url !== undefined) byAddress.set(addressKey(there.url), id);
    const title = foldWords(there.title ?? "");
    if (title !== "") byTitle.set(title, [...(byTitle.get(title) ?? []), there]);
  }
  const free = freeIds((id) => partOf(working, "sources", id) !== undefined || box.sources.has(id), []);
  const ids = new Map<string, string>();
  const known: Renamed[] = [];
  for (const each of sources) {
    const { id, url, title = "" } = each;
    const [titled, another] = byTitle.get(foldWords(title)) ?? [];
    const sameAddress = url === undefined ? undefined : byAddress.get(addressKey(url));
    const sameTitle = titled !== undefined && another === undefined && mayBeOne(each, titled) ? titled.id : undefined;
    const there = sameAddress ?? sameTitle;
    ids.set(id, there ?? free(id));
    if (there === undefined) continue;
    const why = sameAddress === undefined ? `the same title, “${title}”` : `the same address, ${url}`;
    known.push({ kind: "source", was: id, is: there, why });
  }
  return { ids, known };
}

/** Whether nothing that is said of both keeps two works of one title apart. */
const mayBeOne = (one: Source, other: Source): boolean =>
  (["url", "published"] as const).every(
    (field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
  );

/** The same page under all spellings that a browser takes for one. */
function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hash, href } = new URL(url);
  return hash.length > 1 && !/^#!?\//.test(hash) ? href.slice(0, -hash.length) : href.replace(/#$/, "");
}

/** A claim of the file under the ids that its records have here; a quote of a real text comes without the position that it had in an excerpt. */
function withIds(
  claim: Claim,
  entity: (id: string) => Entity["id"],
  source: (id: string) => Source["id"],
  isLookedUp: ReadonlySet<string>,
): Claim {
  const { attribution, place, withdrawal } = claim;
  const anchorIn = (from: string, anchor: Claim["anchor"]): Claim["anchor"] => {
    if (!isLookedUp.has(from) || anchor.exact === undefined) return anchor;
    const { start, end, ...words } = anchor;
    return words as Claim["anchor"];
  };
  const steps = attribution.map((step) => ({
    ...step,
    by: step.by === UNATTRIBUTED || step.by === THE_WORK ? step.by : entity(step.by),
    ...(step.in !== undefined && { in: source(step.in) }),
  }));
  return {
    ...claim,
    subject: entity(claim.subject),
    ...(claim.object !== undefined && { object: entity(claim.object) }),
    ...(place !== undefined && { place: entity(place) }),
    source: source(claim.source),
    anchor: anchorIn(claim.source, claim.anchor),
    alsoAt: claim.alsoAt.map((also) => ({ ...also, anchor: anchorIn(claim.source, also.anchor) })),
    attribution: steps as unknown as Claim["attribution"],
    ...(withdrawal?.source !== undefined && {
      withdrawal: {
        ...withdrawal,
        source: source(withdrawal.source),
        ...(withdrawal.anchor && { anchor: anchorIn(withdrawal.source, withdrawal.anchor) }),
      },
    }),
  } as Claim;
}

/** Whether the case, or a draft beside it, has the very claim under the same id. */
function isThere(working: WorkingCase, box: DraftBox, id: string, claim: Claim): boolean {
  const there = partOf(working, "claims", id) ?? box.drafts.get(id)?.draft.claim;
  return (
    there !== undefined &&
    there.statement === claim.statement &&
    there.predicate === claim.predicate &&
    (there.polarity ?? "asserts") === claim.polarity &&
    // What was looked up since is quoted as the text has it, which counts for the same.
    quoted(there.anchor) === quoted(claim.anchor)
  );
}

const quoted = ({ exact }: { readonly exact?: string | undefined }): string => evenWords(exact ?? "");
