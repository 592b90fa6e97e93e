import type { ClaimMask } from "../../graph/selection.ts";
import { linesInWords } from "../../provenance/lines-in-words.ts";
import { type Sourcing, sourcingOf, supportOf } from "../../provenance/sourcing.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/**
 * How often a proposition is told and denied, and on how many lines each rests, in words; the two are never subtracted.
 * @param claims those that tell it
 * @param support which claims give support; those that stand today where there is none
 */
export function tellingsInWords(table: ClaimTable, claims: readonly Row[], support?: ClaimMask): string {
  const { asserts, denies } = supportOf(table, claims, support);
  const silent = claims.length - asserts.length - denies.length;
  return [
    ...(asserts.length === 0 ? [] : [lines("telling", sourcingOf(table, asserts))]),
    ...(denies.length === 0 ? [] : [lines("denial", sourcingOf(table, denies))]),
    ...(silent === 0 ? [] : [`${silent} withdrawn or in a retracted work`]),
  ].join("; ");
}

function lines(noun: string, { claims, lower, upper }: Sourcing): string {
  const tellings = `${claims.length} ${noun}${claims.length === 1 ? "" : "s"}`;
  return `${tellings}, ${linesInWords(lower.independent, upper.independent)} with no shared origin recorded`;
}
