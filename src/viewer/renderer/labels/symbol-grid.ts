import type { EntityKind } from "../../../model/entity.ts";
import { distanceFromShape, FARTHEST_RIM } from "../scene/entity-shape.ts";
import type { Box } from "./box.ts";

/** Something drawn round a point of the screen, in CSS pixels. */
export interface DrawnSymbol {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of whom it has the shape. */
  readonly kind: EntityKind;
  /** Whose it is: an entity's position in the table. */
  readonly entity: number;
}

/** The symbols on the screen, gathered so that those near a place are found without looking at all of them. */
export interface SymbolGrid {
  /** Whether the rim of any symbol but one's own is nearer to a box than a distance. */
  hasNearer(box: Box, distance: number, own: number): boolean;
}

/** How many pixels a cell is wide at most; where many symbols share the screen, so that a few lie in each. */
const CELL = 48;
const FEW = 6;

/** How far the rim of a symbol, or of a disc, is from a box; 0 where they meet. */
export function distanceToBox(symbol: Omit<DrawnSymbol, "entity" | "kind"> & Partial<DrawnSymbol>, box: Box): number {
  const { x, y, radius, kind = "person" } = symbol;
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return distanceFromShape(kind, dx, dy, radius);
}

/** Gathers symbols by where they are, in plain columns: a large picture has tens of thousands in sight, and a frame little time. */
export function symbolGrid(symbols: readonly DrawnSymbol[]): SymbolGrid {
  const growing = growSymbols(symbols.length);
  for (const symbol of symbols) growing.add(symbol);
  return growing.toGrid();
}

/** Symbols while they are gathered. */
export interface GrowingSymbols {
  add(symbol: DrawnSymbol): void;
  toGrid(): SymbolGrid;
}

/** Begins to gather so many symbols at most. */
export function growSymbols(most: number): GrowingSymbols {
  const places = new Float32Array(3 * most);
  const kinds: EntityKind[] = [];
  const entities = new Uint32Array(most);
  let count = 0;
  let largest = 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  return {
    add({ x, y, radius, kind, entity }) {
      places[3 * count] = x;
      places[3 * count + 1] = y;
      places[3 * count + 2] = radius;
      kinds.push(kind);
      entities[count++] = entity;
      largest = Math.max(largest, radius);
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    },
    toGrid,
  };

  function toGrid(): SymbolGrid {
    const cell = Math.min(CELL, Math.max(1, Math.sqrt((FEW * (right - left) * (bottom - top)) / count)));
    const columns = count === 0 ? 1 : Math.floor((right - left) / cell) + 1;
    const rows = count === 0 ? 1 : Math.floor((bottom - top) / cell) + 1;
    const columnOf = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / cell)));
    const rowOf = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / cell)));
    const first = new Int32Array(columns * rows).fill(-1);
    const next = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const cell = rowOf(places[3 * i + 1] ?? 0) * columns + columnOf(places[3 * i] ?? 0);
      next[i] = first[cell] ?? -1;
      first[cell] = i;
    }

    return {
      hasNearer(box, distance, own) {
        if (count === 0) return false;
        const reach = distance + FARTHEST_RIM * largest;
        const [from, to] = [columnOf(box.x - reach), columnOf(box.x + box.width + reach)];
        const [above, below] = [rowOf(box.y - reach), rowOf(box.y + box.height + reach)];
        for (let row = above; row <= below; row++) {
          for (let column = from; column <= to; column++) {
            for (let i = first[row * columns + column] ?? -1; i >= 0; i = next[i] ?? -1) {
              if (entities[i] === own) continue;
              const x = places[3 * i] ?? 0;
              const y = places[3 * i + 1] ?? 0;
              const radius = places[3 * i + 2] ?? 0;
              if (distanceToBox({ x, y, radius, kind: kinds[i] ?? "person" }, box) < distance) return true;
            }
          }
        }
        return false;
      },
    };
  }
}
