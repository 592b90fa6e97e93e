import type { Claim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textsInTurn } from "../words/texts-in-turn.ts";
import { claimType } from "./claim-type.ts";

/**
 * What a claim's node says beside what both of its forms say, told from the columns.
 * @returns a function that is told the row, and its claim where that has something rare
 */
export function claimProperties({ columns }: ClaimTable) {
  const { stepOffsets, stepBy, stepIsWork } = columns;
  const valueAt = textsInTurn(columns.value);
  return (row: Row, rare: Claim | undefined) => {
    const [first = 0, end = 0] = [stepOffsets[row], stepOffsets[row + 1]];
    let unnamedSteps: number[] | undefined;
    for (let step = first; step < end; step++) {
      if (stepBy[step] !== NONE || stepIsWork[step] === 1) continue;
      unnamedSteps ??= [];
      unnamedSteps.push(step - first);
    }
    return {
      type: claimType(columns, row),
      value: valueAt(row) || undefined,
      withdrawal: rare?.withdrawal?.kind,
      steps: end - first,
      unnamedSteps,
    };
  };
}
