import type { Sha256, SourceId } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { LeaveTerms } from "./leave-terms.ts";
import { mayLeave } from "./may-leave.ts";
import type { MentionLeft } from "./mentions-left.ts";
import type { StayedBehind } from "./stayed-behind.ts";

/** A case with the texts at hand and the hash of what both were read from. */
export interface CaseAtHand {
  readonly table: ClaimTable;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly madeFrom: Sha256;
}

/** What of such a case may leave. */
export interface LeavingCase extends CaseAtHand {
  readonly report: readonly StayedBehind[];
  readonly mentions: readonly MentionLeft[];
}

/** Takes a case with its texts through the gate; the parts that stay are the same objects as before. */
export function leavingCase({ table, texts, madeFrom }: CaseAtHand, terms: LeaveTerms): LeavingCase {
  const { table: leaving, report, mentions, textsBehind } = mayLeave(table, terms);
  const isWhole = leaving === table;
  const kept = isWhole
    ? texts
    : new Map([...texts].filter(([id]) => leaving.sourceIndex(id) !== undefined && !textsBehind.has(id)));
  const behind = texts.size - kept.size;
  return {
    table: leaving,
    texts: kept,
    // The hash of the case's own files would tell whoever guesses at one that the guess is right.
    madeFrom: isWhole ? madeFrom : hashOf(leaving),
    report:
      behind === 0
        ? report
        : [...report, { what: "text (of a source that stays behind, or with words off the record)", count: behind }],
    mentions,
  };
}

/** Record by record, since a large case as one string would be too long for one. */
function hashOf({ header, entities, sources, size, claim, replies, corrections, readings, marks }: ClaimTable): Sha256 {
  const claims = Array.from({ length: size }, (_, row) => sha256Of(JSON.stringify(claim(row))));
  const others = [header, ...entities, ...sources, ...replies, ...corrections, ...readings, ...marks];
  return sha256Of([...others.map((record) => sha256Of(JSON.stringify(record))), ...claims].join(""));
}
