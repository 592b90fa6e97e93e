import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import { toldAlike } from "../../provenance/propositions/told-alike.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { LedgerOrder } from "../state/ledger-order.ts";
import { claimsWithWords } from "./claims-with-words.ts";
import { sortClaims } from "./sort-claims.ts";

/** One line of the ledger: a claim, or above the claims of one proposition its heading. */
export type LedgerLine =
  | { readonly kind: "claim"; readonly row: Row }
  | {
      readonly kind: "proposition";
      /** All that tell it, among the claims that are shown. */
      readonly claims: readonly Row[];
      /** How many of them have the words that are asked for, and so follow. */
      readonly listed: number;
    };

/**
 * Lays out the ledger: each claim of a mask that has the words is one line, whatever the order. Propositions follow
 * one another as the first of their claims would.
 */
export function ledgerLines(table: ClaimTable, shown: ClaimMask, order: LedgerOrder): readonly LedgerLine[] {
  const listed = sortClaims(table, order).filter((row) => shown[row] === 1);
  const sorted = claimsWithWords(table, listed, order.words);
  if (!order.grouped) return sorted.map(claimLine);

  const isWhole = order.words.trim() === "";
  const all = isWhole ? new Map<Row, Row[]>() : byWhatIsTold(table, rowsOf(shown));
  return [...byWhatIsTold(table, sorted)].flatMap(([first, claims]): LedgerLine[] => [
    { kind: "proposition", claims: all.get(first) ?? claims, listed: claims.length },
    ...claims.map(claimLine),
  ]);
}

/** Claims that tell the same, whenever it was, by the first of the case that does; in the order in which they come. */
function byWhatIsTold(table: ClaimTable, claims: Iterable<Row>): Map<Row, Row[]> {
  const alike = toldAlike(table);
  const grouped = new Map<Row, Row[]>();
  for (const row of claims) {
    const first = alike[row] ?? row;
    const known = grouped.get(first);
    if (known === undefined) grouped.set(first, [row]);
    else known.push(row);
  }
  return grouped;
}

const claimLine = (row: Row): LedgerLine => ({ kind: "claim", row });
