import { NONE, type Row } from "../../table/row.ts";
import type { ActorIndex } from "./actor-index.ts";

/**
 * How many pairs of entities some path of supported claims joins, whichever way the claims lead. A denial joins nobody, as
 * on every other path.
 * @param gone claims that are taken away; how many pairs fewer there are is how many paths were broken
 */
export function connectedPairs({ table, standing }: ActorIndex, gone: ReadonlySet<Row> = new Set()): number {
  const { subject, object, polarity } = table.columns;
  const standsFor = Uint32Array.from(table.entities.keys());
  const find = (entity: number): number => {
    let here = entity;
    while (standsFor[here] !== here) {
      // Halving the way keeps later walks short.
      standsFor[here] = standsFor[standsFor[here] ?? here] ?? here;
      here = standsFor[here] ?? here;
    }
    return here;
  };

  for (const row of standing) {
    const end = object[row] ?? NONE;
    if (end === NONE || polarity[row] !== 0 || gone.has(row)) continue;
    const [a, b] = [find(subject[row] ?? 0), find(end)];
    standsFor[Math.max(a, b)] = Math.min(a, b);
  }

  const sizes = new Map<number, number>();
  for (const entity of table.entities.keys()) sizes.set(find(entity), (sizes.get(find(entity)) ?? 0) + 1);
  return [...sizes.values()].reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0);
}
