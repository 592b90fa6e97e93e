import type { Claim } from "../../../model/claim.ts";
import type { ClaimId } from "../../../model/id.ts";
import type { NoteIssue } from "./import-issue.ts";
import type { Telling } from "./telling.ts";

/**
 * Lets claims refer to each other under the ids that they have in the case, when all of them are known. What refers to
 * a claim that is not there is noted and left out.
 */
export function referClaims(
  drafted: readonly { readonly record: Claim; readonly telling: Pick<Telling, "id" | "at"> }[],
  note: NoteIssue,
): Claim[] {
  const ours = new Map(drafted.map(({ record, telling }) => [telling.id ?? record.id, record.id]));
  return drafted.map(({ record, telling }) => {
    const known = (id: ClaimId, field: string): ClaimId[] => {
      const found = ours.get(id);
      if (found !== undefined) return [found];
      const message = `\`${field}\` names the claim "${id}", which is not in the case`;
      note("warning", "not-used", telling.at, message, "bring it along; until then it is left out");
      return [];
    };
    if (record.outcome.length === 0 && record.withdrawal?.supersededBy === undefined) return record;

    const outcome = record.outcome.flatMap((id) => known(id, "outcome"));
    if (record.withdrawal === undefined) return { ...record, outcome };
    const { supersededBy, ...withdrawal } = record.withdrawal;
    const [instead] = supersededBy === undefined ? [] : known(supersededBy, "supersededBy");
    return {
      ...record,
      outcome,
      withdrawal: { ...withdrawal, ...(instead === undefined ? {} : { supersededBy: instead }) },
    };
  });
}
