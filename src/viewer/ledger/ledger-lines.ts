import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import { propositionsOf } from "../../provenance/proposition.ts";
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
  const all = new Map(
    isWhole ? [] : propositionsOf(table, rowsOf(shown)).map(({ key, claims }) => [key, claims] as const),
  );
  return propositionsOf(table, sorted).flatMap(({ key, claims }): LedgerLine[] => [
    { kind: "proposition", claims: all.get(key) ?? claims, listed: claims.length },
    ...claims.map(claimLine),
  ]);
}

const claimLine = (row: Row): LedgerLine => ({ kind: "claim", row });
