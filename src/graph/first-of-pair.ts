/** The two ends of each of some lines, as columns: what goes through all lines of a large picture would wait for objects. */
export interface LineEnds {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The ends of lines as columns. */
export function lineEnds(edges: readonly { readonly from: number; readonly to: number }[]): LineEnds {
  const ends = { from: new Uint32Array(edges.length), to: new Uint32Array(edges.length) };
  for (let line = 0; line < edges.length; line++) {
    ends.from[line] = edges[line]?.from ?? 0;
    ends.to[line] = edges[line]?.to ?? 0;
  }
  return ends;
}

/**
 * For each line the first of all that lie between the same two ends, whichever way they lead. Lines are gathered by their
 * lower end first, so that no pair need be looked up by a key.
 */
export function firstOfPair({ from, to }: LineEnds): Uint32Array {
  const count = from.length;
  const [lower, upper] = [new Uint32Array(count), new Uint32Array(count)];
  let far = 0;
  for (let line = 0; line < count; line++) {
    const [one, other] = [from[line] ?? 0, to[line] ?? 0];
    lower[line] = one < other ? one : other;
    upper[line] = one < other ? other : one;
    far = Math.max(far, upper[line] ?? 0);
  }

  const gathered = gatheredBy(lower, far + 1);
  const first = new Uint32Array(count);
  const firstTo = new Uint32Array(far + 1);
  // One more than the lower end for which the first was noted.
  const notedFor = new Uint32Array(far + 1);
  for (let i = 0; i < count; i++) {
    const line = gathered[i] ?? 0;
    const [one, other] = [lower[line] ?? 0, upper[line] ?? 0];
    if (notedFor[other] !== one + 1) {
      notedFor[other] = one + 1;
      firstTo[other] = line;
    }
    first[line] = firstTo[other] ?? 0;
  }
  return first;
}

/** The positions of a column by its values, of which there are so many; those of one value in their order. */
function gatheredBy(column: Uint32Array, values: number): Uint32Array {
  const next = new Uint32Array(values + 1);
  for (let i = 0; i < column.length; i++) next[(column[i] ?? 0) + 1] = (next[(column[i] ?? 0) + 1] ?? 0) + 1;
  for (let value = 0; value < values; value++) next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  const gathered = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0;
    const at = next[value] ?? 0;
    gathered[at] = i;
    next[value] = at + 1;
  }
  return gathered;
}
