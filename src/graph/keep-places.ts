import { asEntityId, type EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
import { placeJoined } from "./joined/place-joined.ts";
import type { Layout } from "./layout.ts";
import { neighboursOf } from "./neighbours.ts";
import { standingEntities } from "./standing-entities.ts";

/** Where entities were drawn before. */
export type Places = ReadonlyMap<EntityId, Place>;
interface Place {
  readonly x: number;
  readonly y: number;
  /** The community by which the picture is parted, or by which it is not. */
  readonly group?: number;
  readonly community?: number;
}

/** The room of a node with its name under it, in the layout's units. */
const ROOM = { x: 120, y: 48 };
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Leaves everybody where they were drawn before, and sets each newcomer into the nearest free room around one it is linked to, and into the community of that one.
 * @param among 1 of each who is to have a place; everybody where it is not given
 */
export function keepPlaces(table: ClaimTable, before: Places, among?: Uint8Array): Layout {
  const [x, y] = [new Float64Array(table.entities.length), new Float64Array(table.entities.length)];
  const taken = new Set<string>();
  const placed = new Set<number>();
  const groups = new Uint32Array(table.entities.length).fill(NONE);
  const communities = groups.slice();
  const place = (entity: number, atX: number, atY: number): void => {
    x[entity] = atX;
    y[entity] = atY;
    taken.add(roomAt(atX, atY));
    placed.add(entity);
  };

  const standing = standingEntities(table).filter((entity) => among?.[entity] !== 0);
  for (const entity of standing) {
    const known = before.get(asEntityId(table.entities[entity]?.id ?? ""));
    if (known === undefined) continue;
    place(entity, known.x, known.y);
    groups[entity] = known.group ?? NONE;
    communities[entity] = known.community ?? NONE;
  }
  for (const entity of outwards(table, standing, placed, among)) {
    const beside = neighboursOf(table, entity).find((one) => placed.has(one));
    for (const column of [groups, communities]) column[entity] = column[beside ?? -1] ?? NONE;
    const middle = { x: x[beside ?? -1] ?? 0, y: y[beside ?? -1] ?? 0 };
    for (let step = 1; !placed.has(entity); step++) {
      const atX = middle.x + ROOM.x * Math.sqrt(step) * Math.cos(step * GOLDEN_ANGLE);
      const atY = middle.y + ROOM.x * Math.sqrt(step) * Math.sin(step * GOLDEN_ANGLE);
      if (!taken.has(roomAt(atX, atY))) place(entity, atX, atY);
    }
  }
  const isSaid = (column: Uint32Array): boolean => column.some((group) => group !== NONE);
  const named = isSaid(groups) ? { groups } : isSaid(communities) ? { communities } : {};
  return { ...placeJoined(table, { x, y }), ...named };
}

const roomAt = (x: number, y: number): string => `${Math.round(x / ROOM.x)} ${Math.round(y / ROOM.y)}`;

/** Those without a place: first who is linked to one with a place, then who is linked to them, and so on; last who is linked to nobody. */
function outwards(
  table: ClaimTable,
  standing: readonly number[],
  placed: ReadonlySet<number>,
  among: Uint8Array | undefined,
): number[] {
  const reached = new Set(placed);
  for (const entity of reached)
    for (const next of neighboursOf(table, entity)) if (among?.[next] !== 0) reached.add(next);
  for (const entity of standing) reached.add(entity);
  return [...reached].filter((entity) => !placed.has(entity));
}
