const MOST_SHOWN = 12;

/** A way round through records, for a sentence: of a long one its beginning and its end. */
export function cycleInWords(ids: readonly string[]): string {
  if (ids.length <= MOST_SHOWN) return ids.join(" → ");

  const half = MOST_SHOWN / 2;
  return [...ids.slice(0, half), `(${ids.length - MOST_SHOWN} more)`, ...ids.slice(-half)].join(" → ");
}
