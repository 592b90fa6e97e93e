import type { Entity } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/** A work with the claims that were read in it: none where it is only named on the way. */
export interface WorkWithClaims {
  readonly source: Source;
  readonly rows: readonly Row[];
}

/** The works of one publisher, or those of which none is recorded. */
export interface Published {
  readonly publisher: Entity | undefined;
  readonly works: readonly WorkWithClaims[];
}

const remembered = new WeakMap<ClaimTable, readonly Published[]>();

/** Groups the works of a case, once, by their publishers; whatever more claims were read in comes first, those without a publisher last. */
export function worksByPublisher(table: ClaimTable): readonly Published[] {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const rowsOf: Row[][] = table.sources.map(() => []);
  for (let row = 0; row < table.size; row++) rowsOf[table.columns.source[row] ?? -1]?.push(row);

  const groups = new Map<number | undefined, WorkWithClaims[]>();
  for (const [i, source] of table.sources.entries()) {
    const publisher = source.publisher === undefined ? undefined : table.entityIndex(source.publisher);
    const works = groups.get(publisher) ?? [];
    works.push({ source, rows: rowsOf[i] ?? [] });
    groups.set(publisher, works);
  }
  const published = [...groups]
    .map(([publisher, works]) => ({
      publisher: table.entities[publisher ?? -1],
      works: works.sort((a, b) => b.rows.length - a.rows.length),
    }))
    .sort((a, b) => Number(a.publisher === undefined) - Number(b.publisher === undefined) || claims(b) - claims(a));
  remembered.set(table, published);
  return published;
}

const claims = ({ works }: Published): number => works.reduce((sum, { rows }) => sum + rows.length, 0);
