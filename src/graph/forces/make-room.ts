/** How wide and high the room is that each place wants for itself: a node with its name under it. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A small picture gets as many sweeps as it needs; a large one, in which no name is read before one comes near, what a few seconds allow. */
const MOST_SWEEPS = 120;
const PLACE_SWEEPS = 1_000_000;

/**
 * Moves places apart, in place, until no two stand in each other's room or the sweeps are used up: each overlapping
 * pair gives way by halves, along the axis on which less is needed. Neighbours are found in a grid of one room a cell.
 */
export function makeRoom(x: Float64Array, y: Float64Array, { width, height }: Room): void {
  const sweeps = Math.min(MOST_SWEEPS, Math.ceil(PLACE_SWEEPS / Math.max(1, x.length)));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    if (!sweepOnce(x, y, gridOf(x, y, width, height), width, height)) return;
  }
}

/** Places by the cells of a grid, hashed: whoever shares a bucket by chance is too far away to be moved. */
interface Grid {
  /** The first place of each bucket and the next after each place; -1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function gridOf(x: Float64Array, y: Float64Array, width: number, height: number): Grid {
  const first = new Int32Array(2 ** Math.ceil(Math.log2(2 * x.length + 1))).fill(-1);
  const next = new Int32Array(x.length);
  for (let i = x.length - 1; i >= 0; i--) {
    const bucket = bucketOf(cellAt(x, i, width), cellAt(y, i, height), first.length);
    next[i] = first[bucket] ?? -1;
    first[bucket] = i;
  }
  return { first, next };
}

const cellAt = (places: Float64Array, index: number, extent: number): number =>
  Math.floor((places[index] ?? 0) / extent);

const bucketOf = (column: number, row: number, buckets: number): number =>
  (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (buckets - 1);

/** Returns whether anything moved. */
function sweepOnce(x: Float64Array, y: Float64Array, { first, next }: Grid, width: number, height: number): boolean {
  let moved = false;
  for (let one = 0; one < x.length; one++) {
    const [column, row] = [cellAt(x, one, width), cellAt(y, one, height)];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        let other = first[bucketOf(c, r, first.length)] ?? -1;
        for (; other >= 0; other = next[other] ?? -1) {
          if (other > one && giveWay(x, y, one, other, width, height)) moved = true;
        }
      }
    }
  }
  return moved;
}

function giveWay(x: Float64Array, y: Float64Array, one: number, other: number, width: number, height: number): boolean {
  const dx = (x[other] ?? 0) - (x[one] ?? 0);
  const dy = (y[other] ?? 0) - (y[one] ?? 0);
  const lackX = width - Math.abs(dx);
  const lackY = height - Math.abs(dy);
  // A hair's breadth is no overlap, or halves would be given for ever.
  if (lackX < width / 1e6 || lackY < height / 1e6) return false;

  const isAcross = lackX / width < lackY / height;
  const places = isAcross ? x : y;
  const give = isAcross ? (dx < 0 ? -lackX : lackX) / 2 : (dy < 0 ? -lackY : lackY) / 2;
  places[one] = (places[one] ?? 0) - give;
  places[other] = (places[other] ?? 0) + give;
  return true;
}
