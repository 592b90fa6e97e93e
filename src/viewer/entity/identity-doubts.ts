import { joinedRecords } from "../../graph/joined/joined-records.ts";
import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Whom an entity may be, with the reason that the coder gives, and whom it was found not to be; by their positions. */
export interface IdentityDoubts {
  readonly maybeSame: readonly { readonly other: number; readonly reason: string | undefined }[];
  readonly notSame: readonly number[];
}

/** Gathers what is recorded of who an entity may be: in its own record, in those that were joined into it, and in those of the others. */
export function identityDoubts(table: ClaimTable, position: number): IdentityDoubts {
  const own = new Set([table.entities[position], ...joinedRecords(table, position)]);
  const reasons = new Map<number, string | undefined>();
  const apart = new Set<number>();
  for (const record of table.entities) {
    const { id, maybeSame, notSame, note } = record;
    const othersIn = (ids: readonly EntityId[]): number[] => {
      if (own.has(record)) return ids.flatMap((other) => table.entityIndex(other) ?? []);
      return ids.some((other) => table.entityIndex(other) === position) ? [table.entityIndex(id) ?? position] : [];
    };
    for (const other of othersIn(maybeSame)) reasons.set(other, reasons.get(other) ?? note);
    for (const other of othersIn(notSame)) apart.add(other);
  }
  reasons.delete(position);
  apart.delete(position);
  return { maybeSame: [...reasons].map(([other, reason]) => ({ other, reason })), notSame: [...apart] };
}
