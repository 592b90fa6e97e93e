import { didYouMean, MOST_WORDS } from "../case-file/did-you-mean.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { printable } from "./terminal.ts";

/** How a command ends that names a claim or a source by an id that the case does not have: with the nearest that it has, and what lists them all. */
export function unknownRecord(what: "claim" | "source", id: string, known: readonly string[]): CommandFailure {
  const near = didYouMean(id, known);
  const guess = near === undefined ? "" : ` Did you mean "${printable(near)}"?`;
  const all = `sayswho ${what}s lists them.`;
  const missing = `There is no ${what} "${printable(id)}" in this case`;
  return new CommandFailure(2, guess === "" ? `${missing}; ${all}` : `${missing}.${guess} Else ${all}`);
}

/** The ids of a case's claims, unless there are too many for a guess. */
export const claimIds = (table: ClaimTable): readonly string[] =>
  table.size > MOST_WORDS ? [] : Array.from({ length: table.size }, (_, row) => table.claim(row).id);

/** The ids of a case's sources. */
export const sourceIds = ({ sources }: ClaimTable): readonly string[] => sources.map(({ id }) => id);
