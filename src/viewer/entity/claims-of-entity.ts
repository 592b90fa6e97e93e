import { makersOf } from "../../graph/makers-of.ts";
import { speakingWork } from "../../graph/speaking-work.ts";
import { FAMILIES, type Family, predicateOf } from "../../model/predicate.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";

/** The claims of one family that an entity is an end of. */
export interface FamilyOfClaims {
  readonly family: Family;
  readonly rows: readonly Row[];
}

/** Everything recorded of an entity, and what it is a source of. */
export interface ClaimsOfEntity {
  /** In the vocabulary's order of families; a claim from the entity to itself comes once. */
  readonly families: readonly FamilyOfClaims[];
  readonly remarks: readonly Row[];
  /** Claims that it says, writes or passes on, also where a work of its own does so itself. */
  readonly says: readonly Row[];
}

/** Gathers an entity's claims in one pass over the table, in the table's order. */
export function claimsOfEntity(table: ClaimTable, entity: number): ClaimsOfEntity {
  const { object, subject, stepBy, stepOffsets } = table.columns;
  const isMaker = table.sources.map((_, source) => makersOf(table, source).includes(entity));
  const says = new Set<Row>();
  const remarks: Row[] = [];
  for (let row = 0; row < table.size; row++) {
    if (object[row] === NONE && subject[row] === entity) remarks.push(row);
    const end = stepOffsets[row + 1] ?? 0;
    for (let step = stepOffsets[row] ?? end; step < end; step++) {
      if (stepBy[step] === entity || isMaker[speakingWork(table.columns, row, step)] === true) says.add(row);
    }
  }

  const rows = [...new Set([...claimsAt(table.outgoing, entity), ...claimsAt(table.incoming, entity)])];
  const familyOf = new Map(rows.map((row) => [row, predicateOf(table.claim(row).predicate).family]));
  const families = FAMILIES.map((family) => ({
    family,
    rows: rows.filter((row) => familyOf.get(row) === family).sort((a, b) => a - b),
  }));
  return { families: families.filter((group) => group.rows.length > 0), remarks, says: [...says] };
}
