import { asClaimId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { surelySame } from "../table/surely-same.ts";
import { textAt } from "../table/text-column.ts";

/** What became of the records of one kind, by their ids. */
export interface ChangedIds {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
  readonly takenOut: readonly string[];
}

/** What became of a case from one of its states to another. */
export interface ChangesSince {
  readonly claims: ChangedIds;
  readonly entities: ChangedIds;
  readonly sources: ChangedIds;
}

/** Compares two states of a case, record by record; claims by their columns, and whole only where these may differ. */
export function changesSince(before: ClaimTable, after: ClaimTable): ChangesSince {
  return {
    claims: changedClaims(before, after),
    entities: changedRecords(before.entities, after.entities),
    sources: changedRecords(before.sources, after.sources),
  };
}

function changedClaims(before: ClaimTable, after: ClaimTable): ChangedIds {
  const isSame = surelySame(before, after);
  const [added, changed, withdrawn]: [string[], string[], string[]] = [[], [], []];
  for (let row = 0; row < after.size; row++) {
    const id = textAt(after.columns.id, row) ?? "";
    const there = before.rowOf(asClaimId(id));
    if (there === undefined) added.push(id);
    else if (!isSame(there, row)) {
      const [was, is] = [before.claim(there), after.claim(row)];
      if (was.status !== "withdrawn" && is.status === "withdrawn") withdrawn.push(id);
      else if (JSON.stringify(was) !== JSON.stringify(is)) changed.push(id);
    }
  }
  const takenOut: string[] = [];
  for (let row = 0; row < before.size; row++) {
    const id = textAt(before.columns.id, row) ?? "";
    if (after.rowOf(asClaimId(id)) === undefined) takenOut.push(id);
  }
  return { added, changed, withdrawn, takenOut };
}

function changedRecords(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): ChangedIds {
  const left = new Map(before.map((record) => [record.id, record]));
  const [added, changed]: [string[], string[]] = [[], []];
  for (const record of after) {
    const was = left.get(record.id);
    left.delete(record.id);
    if (was === undefined) added.push(record.id);
    else if (was !== record && JSON.stringify(was) !== JSON.stringify(record)) changed.push(record.id);
  }
  return { added, changed, withdrawn: [], takenOut: [...left.keys()] };
}
