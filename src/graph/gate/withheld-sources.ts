import type { SourceId } from "../../model/id.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { LeaveTerms } from "./leave-terms.ts";

/** Why a work stays behind. */
export type WithheldWhy = "confidential" | "restricted" | "under embargo" | "one work with another that stays behind";

/** What a table knows of its works and of its dates, so that a page needs no parser of dates to ask. */
export type DatedSources = Pick<ClaimTable, "sources" | "boundsOf">;

/**
 * The works that may not leave, each with why. Records that were joined are one work, and the strictest of them holds
 * for all: an open record would give the other's title and address away.
 */
export function withheldSources(
  { sources, boundsOf }: DatedSources,
  terms: LeaveTerms,
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
  boundsOf: ClaimTable["boundsOf"],
): WithheldWhy | undefined {
  if (access === "confidential") return "confidential";
  if (share?.includes(id)) return undefined;
  if (include === "restricted") return undefined;
  if (access === "restricted") return "restricted";
  return embargo !== undefined && !isOver(embargo, boundsOf(embargo), boundsOf(today)) ? "under embargo" : undefined;
}

/** A vague day lasts until its latest; an hour of a day is over when the day is. */
const isOver = (embargo: string, until: TimeBounds | undefined, now: TimeBounds | undefined): boolean =>
  until !== undefined && now !== undefined && until.to <= (embargo.includes("T") ? now.from : now.to);
