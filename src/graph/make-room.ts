/** How wide and high the room is that each place wants for itself: a node with its name under it. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const MOST_SWEEPS = 120;

/**
 * Moves places apart, in place, until no two stand in each other's room or the sweeps are used up: each overlapping
 * pair gives way by halves, along the axis on which less is needed. Neighbours are found in a grid of one room a cell.
 */
export function makeRoom(x: Float64Array, y: Float64Array, { width, height }: Room): void {
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const cells = cellsOf(x, y, width, height);
    let moved = false;
    for (let one = 0; one < x.length; one++) {
      for (const other of around(cells, cellAt(x, one, width), cellAt(y, one, height))) {
        if (other > one && giveWay(x, y, one, other, width, height)) moved = true;
      }
    }
    if (!moved) return;
  }
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

const cellAt = (places: Float64Array, index: number, extent: number): number =>
  Math.floor((places[index] ?? 0) / extent);

function cellsOf(x: Float64Array, y: Float64Array, width: number, height: number): Cells {
  const cells = new Map<number, Map<number, number[]>>();
  for (let i = 0; i < x.length; i++) {
    const [column, row] = [cellAt(x, i, width), cellAt(y, i, height)];
    const rows = cells.get(column) ?? new Map<number, number[]>();
    const cell = rows.get(row) ?? [];
    cell.push(i);
    cells.set(column, rows.set(row, cell));
  }
  return cells;
}

function* around(cells: Cells, column: number, row: number): Iterable<number> {
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) yield* cells.get(c)?.get(r) ?? [];
  }
}

function giveWay(x: Float64Array, y: Float64Array, one: number, other: number, width: number, height: number): boolean {
  const [dx, dy] = [(x[other] ?? 0) - (x[one] ?? 0), (y[other] ?? 0) - (y[one] ?? 0)];
  const [lackX, lackY] = [width - Math.abs(dx), height - Math.abs(dy)];
  // A hair's breadth is no overlap, or halves would be given for ever.
  if (lackX < width / 1e6 || lackY < height / 1e6) return false;

  const [places, give] =
    lackX / width < lackY / height ? [x, (dx < 0 ? -lackX : lackX) / 2] : [y, (dy < 0 ? -lackY : lackY) / 2];
  places[one] = (places[one] ?? 0) - give;
  places[other] = (places[other] ?? 0) + give;
  return true;
}
