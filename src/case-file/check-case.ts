import { anchorBounds } from "./checks/anchor-bounds.ts";
import { attributionOrigin } from "./checks/attribution-origin.ts";
import { citationCycles } from "./checks/citation-cycles.ts";
import { danglingReferences } from "./checks/dangling-references.ts";
import { duplicateIds } from "./checks/duplicate-ids.ts";
import { passageQuote } from "./checks/passage-quote.ts";
import { predicateEnds } from "./checks/predicate-ends.ts";
import { referenceKinds } from "./checks/reference-kinds.ts";
import { spokesmanWithoutParty } from "./checks/spokesman-without-party.ts";
import { textHash } from "./checks/text-hash.ts";
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
];

/** Asks every check of a case and gives all that they find. */
export const checkCase = (draft: DraftCase): Finding[] => CHECKS.flatMap((check) => [...check(draft)]);
