import type { SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** A work whose text is not at hand, and how many claims stand on passages of it that nothing was held against. */
export interface UncheckedPassages {
  readonly source: SourceId;
  readonly claims: number;
}

/**
 * The works of a case that claims were read in and whose texts are not at hand: what is quoted of them is as the record
 * has it, and was compared with nothing.
 * @param texts those at hand, by source id
 */
export function uncheckedPassages(table: ClaimTable, texts: ReadonlyMap<SourceId, string>): UncheckedPassages[] {
  const claims = new Map<SourceId, number>();
  for (const work of table.columns.source) {
    const id = table.sources[work]?.id;
    if (id !== undefined && !texts.has(id)) claims.set(id, (claims.get(id) ?? 0) + 1);
  }
  return [...claims].map(([source, count]) => ({ source, claims: count }));
}
