/** A list in ascending order, each once: words by their letters, numbers by their size. */
export const ascending = <One extends string | number>(list: Iterable<One>): readonly One[] =>
  [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
