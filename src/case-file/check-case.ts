import { anchorBounds } from "./checks/anchor-bounds.ts";
import { attributionOrigin } from "./checks/attribution-origin.ts";
import { citationCycles } from "./checks/citation-cycles.ts";
import { danglingReferences } from "./checks/dangling-references.ts";
import { duplicateIds } from "./checks/duplicate-ids.ts";
import { joinedRecords } from "./checks/joined-records.ts";
import { ledBySpeaker } from "./checks/led-by-speaker.ts";
import { markBounds } from "./checks/mark-bounds.ts";
import { passageQuote } from "./checks/passage-quote.ts";
import { predicateEnds } from "./checks/predicate-ends.ts";
import { readingFrames } from "./checks/reading-frames.ts";
import { referenceKinds } from "./checks/reference-kinds.ts";
import { roughDates } from "./checks/rough-dates.ts";
import { sameAndNotSame } from "./checks/same-and-not-same.ts";
import { spokesmanWithoutParty } from "./checks/spokesman-without-party.ts";
import { textHash } from "./checks/text-hash.ts";
import { unattributedWriter } from "./checks/unattributed-writer.ts";
import { unnamedAlike } from "./checks/unnamed-alike.ts";
import type { Check, DraftCase, Finding } from "./draft-case.ts";

/** Every check, in the order in which its findings are worked out; the reader sorts them by place. */
export const CHECKS: readonly Check[] = [
  duplicateIds,
  danglingReferences,
  referenceKinds,
  predicateEnds,
  citationCycles,
  anchorBounds,
  textHash,
  passageQuote,
  attributionOrigin,
  spokesmanWithoutParty,
  joinedRecords,
  sameAndNotSame,
  readingFrames,
  markBounds,
  unnamedAlike,
  unattributedWriter,
  ledBySpeaker,
  roughDates,
];

/** Asks every check of a case, or those that are named, and gives what they find as they find it: it may be very much. */
export function* findingsOf(draft: DraftCase, checks = CHECKS): Iterable<Finding> {
  for (const check of checks) yield* check(draft);
}

/** All that every check, or those that are named, finds in a case. */
export const checkCase = (draft: DraftCase, checks = CHECKS): Finding[] => [...findingsOf(draft, checks)];
