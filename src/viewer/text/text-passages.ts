import type { Anchor } from "../../model/anchor.ts";
import type { PassageRole } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/** A claim that rests on a passage: on it alone, or on it for something, or it is what takes the claim back. */
export interface RestingClaim {
  readonly row: Row;
  readonly role?: PassageRole | "taken-back";
}

/** A passage of a source's text, with all that rests on it. */
export interface TextPassage {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly anchor: Anchor;
  readonly claims: readonly RestingClaim[];
}

/** The passages of a work on which anything rests, in the order of its text, those that several claims share once. */
export function textPassages(table: ClaimTable, source: number): readonly TextPassage[] {
  const found = new Map<string, { readonly anchor: Anchor; readonly claims: RestingClaim[] }>();
  const meet = (anchor: Anchor, claim: RestingClaim): void => {
    const key = `${anchor.start} ${anchor.end}`;
    const there = found.get(key);
    if (there === undefined) found.set(key, { anchor, claims: [claim] });
    else there.claims.push(claim);
  };

  const { source: sources, withdrawn } = table.columns;
  for (let row = 0; row < table.size; row++) {
    if (sources[row] !== source && withdrawn[row] !== 1) continue;
    const { anchor, alsoAt, withdrawal } = table.claim(row);
    if (sources[row] === source) {
      meet(anchor, { row });
      for (const { role, anchor: other } of alsoAt) meet(other, { row, role });
    }
    if (withdrawal?.anchor !== undefined && withdrawal.source === table.sources[source]?.id)
      meet(withdrawal.anchor, { row, role: "taken-back" });
  }
  return [...found.values()]
    .sort(({ anchor: one }, { anchor: other }) => one.start - other.start || other.end - one.end)
    .map((passage, i) => ({ number: i + 1, ...passage }));
}
