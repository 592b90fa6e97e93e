import { type Mapping, MappingSchema } from "../../../../src/formats/readers/tables/mapping.ts";
import { type OpenRecord, openRecord } from "../../../../src/formats/readers/tables/open-record.ts";

/** A mapping with the least that one needs, and more. */
export const mappingOf = (more: object = {}): Mapping =>
  MappingSchema.parse({
    subject: { name: "From" },
    relation: { otherwise: "linked-to" },
    source: { title: "Source" },
    ...more,
  });

/** A record of these cells, opened by a mapping; every cell stands at its own column. */
export function recordOf(cells: Readonly<Record<string, string>>, mapping: Mapping = mappingOf()): OpenRecord {
  const columns = Object.keys(cells);
  const at = { line: 2, column: 1 };
  const spotOf = (column: string) => ({ line: 2, column: columns.indexOf(column) + 1 });
  return openRecord({ at, cells: new Map(Object.entries(cells)), spotOf }, mapping);
}
