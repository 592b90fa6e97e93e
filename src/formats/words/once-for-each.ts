import type { Row } from "../../table/row.ts";

/** As many speakers, works or dates as are kept in words; where there are more, a million of them must not fill the memory. */
const MOST_KNOWN = 1 << 14;

/**
 * Makes a text once for all that have one key.
 * @returns a function that is told the place, and the row it is of where it is not itself one
 */
export function onceForEach<Text extends string | undefined>(
  keyAt: (place: number, row: Row) => number,
  make: (place: number, row: Row) => Text,
): (place: number, row?: Row) => Text {
  const known = new Map<number, Text>();
  let lastKey = -1;
  let last: Text;
  return (place, row = place) => {
    const key = keyAt(place, row);
    // Most rows have a neighbour's source, and its predicate.
    if (key === lastKey) return last;
    const before = known.get(key);
    const text = before ?? make(place, row);
    // Of larger numbers two may be one.
    if (key > Number.MAX_SAFE_INTEGER) return text;
    if (before === undefined) {
      if (known.size === MOST_KNOWN) known.clear();
      known.set(key, text);
    }
    lastKey = key;
    last = text;
    return text;
  };
}

/** As many ids as are kept: who speaks is named again and again, and what is made of an id may take long. */
const MOST_IDS = 1 << 16;

/** The same by id. */
export function onceForEachId<Id extends string>(make: (id: Id) => string): (id: Id) => string {
  const known = new Map<Id, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (known.size === MOST_IDS) known.clear();
    const text = make(id);
    known.set(id, text);
    return text;
  };
}
