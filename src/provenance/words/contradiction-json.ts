import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { independentLines } from "../counting/independent-lines.ts";
import type { Contradiction } from "../findings/contradiction.ts";
import { endsJson } from "./sourcing-in-words.ts";

/** One side with its lines; what nothing dates counts at the upper end only, unless nothing dates any of it. */
export function sideOf(claims: readonly Row[], undated: readonly Row[], table: ClaimTable) {
  const dated = claims.filter((row) => !undated.includes(row));
  const told =
    dated.length === 0 ? claims : { alike: 0, claims: dated, undated: claims.filter((row) => undated.includes(row)) };
  return { claims: claims.map((row) => table.claim(row).id), lines: independentLines(table, told) };
}

function sideJson(claims: readonly Row[], undated: readonly Row[], table: ClaimTable) {
  const { lines, ...side } = sideOf(claims, undated, table);
  return { ...side, lines: endsJson(lines) };
}

/** What contradicts what, for programs: both sides with their lines, and no verdict. */
export function contradictionJson(contradiction: Contradiction, table: ClaimTable): object {
  switch (contradiction.kind) {
    case "denied": {
      const { asserts, denies, undated, ...told } = contradiction;
      return {
        ...told,
        asserts: sideJson(asserts, undated, table),
        denies: sideJson(denies, undated, table),
      };
    }
    case "functional": {
      const { ends, ...told } = contradiction;
      return { ...told, ends: ends.map(({ claims, ...end }) => ({ ...end, ...sideJson(claims, [], table) })) };
    }
    default:
      return contradiction satisfies never;
  }
}
