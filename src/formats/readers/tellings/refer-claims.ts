import type { Claim } from "../../../model/claim.ts";
import type { ClaimId } from "../../../model/id.ts";
import type { NoteIssue } from "./import-issue.ts";
import type { Spot } from "./telling.ts";

/** Whether a claim names other claims. */
export const doesRefer = ({ outcome, withdrawal }: Claim): boolean =>
  outcome.length > 0 || withdrawal?.supersededBy !== undefined;

/**
 * Lets a claim refer to others under the ids that they have in the case, when all of them are known. What refers to a claim
 * that is not there is noted and left out.
 * @param ours the id in the case of a claim that has this one in the file
 */
export function referClaim(
  record: Claim,
  ours: (id: ClaimId) => ClaimId | undefined,
  at: Spot,
  note: NoteIssue,
): Claim {
  const known = (id: ClaimId, field: string): ClaimId[] => {
    const found = ours(id);
    if (found !== undefined) return [found];
    const message = `\`${field}\` names the claim "${id}", which is not in the case`;
    note("warning", "not-used", at, message, "bring it along; until then it is left out");
    return [];
  };
  const outcome = record.outcome.flatMap((id) => known(id, "outcome"));
  if (record.withdrawal === undefined) return { ...record, outcome };
  const { supersededBy, ...withdrawal } = record.withdrawal;
  const [instead] = supersededBy === undefined ? [] : known(supersededBy, "supersededBy");
  return {
    ...record,
    outcome,
    withdrawal: { ...withdrawal, ...(instead === undefined ? {} : { supersededBy: instead }) },
  };
}
