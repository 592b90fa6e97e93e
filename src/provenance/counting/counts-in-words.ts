import { isExact } from "../packing/count.ts";
import type { Counts } from "./counts-of.ts";
import type { Interval } from "./independent-lines.ts";

/**
 * A count from one end to the other: "2", "between 2 and 3"; where not all could be gone through in the time there is,
 * "at least 2, at most 7".
 */
export function countInWords({ lower, upper }: Interval): string {
  if (!isExact(lower) || !isExact(upper)) return `at least ${lower.atLeast}, at most ${upper.atMost}`;
  return lower.atLeast === upper.atMost ? `${upper.atMost}` : `between ${lower.atLeast} and ${upper.atMost}`;
}

/** "between 2 and 3 lines", "1 line": how many independent lines there are, at least and with all apart. */
export const linesInWords = (ends: Interval): string =>
  `${countInWords(ends)} line${ends.upper.atMost === 1 ? "" : "s"}`;

/**
 * What an editor asks, as one sentence: how many say it, how many heard it apart from each other, and how many whole
 * lines there are. "Recorded", because a record can refute that they are independent and cannot prove it.
 */
export function countsInWords({ lines, say, heard, toldThemselves }: Counts): string {
  const hearing =
    heard.upper.atMost === 0 ? [] : [`${countInWords(heard)} heard it${heard.upper.atMost === 1 ? "" : " apart"}`];
  return [
    `${countInWords(say)} ${say.upper.atMost === 1 ? "says" : "say"} it`,
    ...hearing,
    ...(toldThemselves === 0 ? [] : [`${toldThemselves} told it ${toldThemselves === 1 ? "itself" : "themselves"}`]),
    `${linesInWords(lines)} with no shared origin recorded`,
  ].join(", ");
}
