import { POLARITIES } from "../../model/claim.ts";
import { PREDICATES } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/** A way to part claims: for each value the case has, whether a claim has it is one byte of a column. */
export interface Facet {
  readonly id: string;
  /** What the claims are parted by, in words. */
  readonly label: string;
  /** The values that occur, as they stand in addresses. */
  readonly values: readonly string[];
  /** For each row the position of its value. */
  readonly column: Uint8Array;
}

const FACETS: readonly (readonly [id: string, label: string, read: (table: ClaimTable, row: Row) => string])[] = [
  ["family", "What is alleged", ({ columns }, row) => PREDICATES[columns.predicate[row] ?? -1]?.family ?? "remark"],
  ["polarity", "Asserted or denied", ({ columns }, row) => POLARITIES[columns.polarity[row] ?? 0] ?? "asserts"],
  ["genre", "Kind of work", ({ columns, sources }, row) => sources[columns.source[row] ?? -1]?.genre ?? "unknown"],
  ["status", "Standing or withdrawn", ({ columns }, row) => (columns.withdrawn[row] === 1 ? "withdrawn" : "standing")],
];

const remembered = new WeakMap<ClaimTable, readonly Facet[]>();

/** The facets of a case, worked out once for a table: its claims never change. */
export function facetsOf(table: ClaimTable): readonly Facet[] {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const facets = FACETS.map(([id, label, read]): Facet => {
    const codes = new Map<string, number>();
    const column = new Uint8Array(table.size);
    for (let row = 0; row < table.size; row++) {
      const value = read(table, row);
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      column[row] = code;
    }
    return { id, label, values: [...codes.keys()], column };
  });
  remembered.set(table, facets);
  return facets;
}

/** A word of an address as a facet's value ("family:harm"); undefined where the case has no such. */
export function asFacetValue(table: ClaimTable, word: string): string | undefined {
  const [id, value = ""] = word.split(":");
  return facetsOf(table).some((facet) => facet.id === id && facet.values.includes(value)) ? word : undefined;
}

/** How many claims of a mask have each value of a facet, in the order of its values. */
export function countFacet({ values, column }: Facet, mask: Uint8Array): readonly number[] {
  const counts = values.map(() => 0);
  for (let row = 0; row < column.length; row++) {
    const code = column[row] ?? 0;
    if (mask[row] === 1) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
