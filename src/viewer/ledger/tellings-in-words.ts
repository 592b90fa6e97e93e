import type { ClaimMask } from "../../graph/selection.ts";
import { linesInWords } from "../../provenance/counting/counts-in-words.ts";
import { independentLines } from "../../provenance/counting/independent-lines.ts";
import { supportOf } from "../../provenance/counting/support.ts";
import { propositionsOf, tellingsOf } from "../../provenance/propositions/propositions-of.ts";
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
    ...lines(table, "telling", asserts),
    ...lines(table, "denial", denies),
    ...(silent === 0 ? [] : [`${silent} withdrawn or in a retracted work`]),
  ].join("; ");
}

/** Of an event that is told of several times each time is counted by itself. */
function lines(table: ClaimTable, noun: string, claims: readonly Row[]): string[] {
  return propositionsOf(table, claims).map((told) => {
    const { length } = tellingsOf(told);
    const tellings = `${length} ${noun}${length === 1 ? "" : "s"}`;
    return `${tellings}, ${linesInWords(independentLines(table, told))} with no shared origin recorded`;
  });
}
