import type { Box } from "./box.ts";

/** Something drawn round a point of the screen, in CSS pixels. */
export interface DrawnSymbol {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whose it is: an entity's position in the table. */
  readonly entity: number;
}

/** The symbols on the screen, gathered so that those near a place are found without looking at all of them. */
export interface SymbolGrid {
  /** Whether the rim of any symbol but one's own is nearer to a box than a distance. */
  hasNearer(box: Box, distance: number, own: number): boolean;
}

const CELL = 48;
const key = (column: number, row: number): number => row * 65_536 + column;
const cellOf = (place: number): number => Math.max(0, Math.floor(place / CELL) + 8);

/** How far the rim of a symbol is from a box; 0 where they meet. */
export function distanceToBox({ x, y, radius }: Omit<DrawnSymbol, "entity">, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.max(0, Math.hypot(dx, dy) - radius);
}

/** Gathers symbols by where they are. */
export function symbolGrid(symbols: readonly DrawnSymbol[]): SymbolGrid {
  const cells = new Map<number, DrawnSymbol[]>();
  let largest = 0;
  for (const symbol of symbols) {
    largest = Math.max(largest, symbol.radius);
    const at = key(cellOf(symbol.x), cellOf(symbol.y));
    const known = cells.get(at);
    if (known === undefined) cells.set(at, [symbol]);
    else known.push(symbol);
  }

  return {
    hasNearer(box, distance, own) {
      const reach = distance + largest;
      const [left, right] = [cellOf(box.x - reach), cellOf(box.x + box.width + reach)];
      const [top, bottom] = [cellOf(box.y - reach), cellOf(box.y + box.height + reach)];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          for (const symbol of cells.get(key(column, row)) ?? []) {
            if (symbol.entity !== own && distanceToBox(symbol, box) < distance) return true;
          }
        }
      }
      return false;
    },
  };
}
