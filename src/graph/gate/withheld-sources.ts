import type { SourceId } from "../../model/id.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { Source } from "../../model/source.ts";
import type { LeaveTerms } from "./leave-terms.ts";

type BoundsOf = (edtf: string) => TimeBounds | undefined;

/** Why a work stays behind. */
export type WithheldWhy = "confidential" | "restricted" | "under embargo" | "one work with another that stays behind";

/**
 * The works that may not leave, each with why. Records that were joined are one work, and the strictest of them holds
 * for all: an open record would give the other's title and address away.
 * @param boundsOf reads dates: by the parser, or in a page, which has none, as its table knows them
 */
export function withheldSources(
  sources: readonly Source[],
  terms: LeaveTerms,
  boundsOf: BoundsOf,
): ReadonlyMap<SourceId, WithheldWhy> {
  const withheld = new Map<SourceId, WithheldWhy>();
  for (const source of sources) {
    const why = whyWithheld(source, terms, boundsOf);
    if (why !== undefined) withheld.set(source.id, why);
  }
  const joins = withheld.size === 0 ? [] : sources.filter(({ joinedInto }) => joinedInto !== undefined);
  for (let before = -1; before !== withheld.size; ) {
    before = withheld.size;
    for (const { id, joinedInto } of joins) {
      const other = joinedInto?.id ?? id;
      if (withheld.has(id) === withheld.has(other)) continue;
      withheld.set(withheld.has(id) ? other : id, "one work with another that stays behind");
    }
  }
  return withheld;
}

function whyWithheld(
  { id, access, embargo }: Source,
  { include, share, today }: LeaveTerms,
  boundsOf: BoundsOf,
): WithheldWhy | undefined {
  if (access === "confidential") return "confidential";
  if (share?.includes(id)) return undefined;
  if (include === "restricted") return undefined;
  if (access === "restricted") return "restricted";
  return embargo !== undefined && !isOver(boundsOf, embargo, today) ? "under embargo" : undefined;
}

/** A vague day lasts until its latest; an hour of a day is over when the day is. */
function isOver(boundsOf: BoundsOf, embargo: string, today: string): boolean {
  const [until, now] = [boundsOf(embargo), boundsOf(today)];
  if (until === undefined || now === undefined) return false;
  return until.to <= (embargo.includes("T") ? now.from : now.to);
}
