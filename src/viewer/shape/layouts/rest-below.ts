import type { Guide } from "../../renderer/renderer.ts";
import { ROOM, type Unarranged } from "./arranged.ts";

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Rows stand farther apart than names need: large ones may be among them. */
const HIGH = 1.3 * ROOM.y;

/**
 * Sets those whom a layout says nothing of below the others, in place, and says over them who they are. A few stand in
 * rows, those of most claims first; most of a case stay among themselves as forces have them, or nobody would find anybody.
 * @param words such as "no date: 12"
 * @param lowest how far down what stands above reaches, where that is farther than those who are placed
 */
export function restBelow(
  places: Places,
  placed: readonly number[],
  rest: readonly number[],
  unarranged: Pick<Unarranged, "claims" | "aspect" | "x" | "y">,
  words: string,
  lowest = Infinity,
): readonly Guide[] {
  if (rest.length === 0) return [];

  if (rest.length > placed.length) asForcesHave(places, rest, unarranged);
  else inRows(places, placed, rest, unarranged);
  const [from, to] = placed.length === 0 ? [0, 0] : extent(places.x, placed);
  const [left, right] = extent(places.x, rest);
  const top = placed.length === 0 ? 0 : Math.min(lowest, extent(places.y, placed)[0]) - 2.4 * ROOM.y;
  const down = top - extent(places.y, rest)[1];
  const aside = (from + to - left - right) / 2;
  for (const entity of rest) {
    places.x[entity] = (places.x[entity] ?? 0) + aside;
    places.y[entity] = (places.y[entity] ?? 0) + down;
  }
  return [{ lies: "across", at: top + 1.2 * ROOM.y, words }];
}

function asForcesHave(places: Places, rest: readonly number[], { x, y }: Pick<Unarranged, "x" | "y">): void {
  for (const entity of rest) {
    places.x[entity] = x[entity] ?? 0;
    places.y[entity] = y[entity] ?? 0;
  }
}

/** Rows as wide as what stands above, each a little aside of the one before, so that no line runs along another. */
function inRows(
  places: Places,
  placed: readonly number[],
  rest: readonly number[],
  { claims, aspect }: Pick<Unarranged, "claims" | "aspect">,
): void {
  const [left, right] = extent(places.x, placed);
  const width = Math.max(right - left, Math.sqrt(rest.length * aspect * ROOM.x * HIGH));
  const columns = Math.max(1, Math.floor(width / ROOM.x));
  const most = [...rest].sort((one, other) => (claims[other] ?? 0) - (claims[one] ?? 0) || one - other);
  for (const [i, entity] of most.entries()) {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, most.length - row * columns);
    places.x[entity] = ((i % columns) - (inRow - 1) / 2 + (row % 2 === 0 ? 0 : 0.3)) * ROOM.x;
    places.y[entity] = -row * HIGH;
  }
}

/** The least and the most of some values. */
const extent = (values: Float64Array, of: readonly number[]): readonly [least: number, most: number] =>
  of.reduce<readonly [number, number]>(
    ([least, most], entity) => [Math.min(least, values[entity] ?? 0), Math.max(most, values[entity] ?? 0)],
    [Infinity, -Infinity],
  );
