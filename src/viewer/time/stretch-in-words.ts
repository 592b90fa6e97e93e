import { binInWords } from "./bin-in-words.ts";
import type { Brushed } from "./brushed-window.ts";
import type { TimeBins } from "./time-bins.ts";

/** From when to when some bins are, such as "January 2019 to March 2020". */
export function stretchInWords({ edges, unit }: TimeBins, { from, to }: Brushed): string {
  const [first, last] = [binInWords(edges[from] ?? 0, unit), binInWords((edges[to] ?? 1) - 1, unit)];
  return first === last ? first : `${first} to ${last}`;
}
