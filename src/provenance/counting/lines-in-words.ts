import type { Count } from "../packing/count.ts";

/** "between 2 and 3 lines", "1 line": how many independent lines there are, with all that may be one merged and with all apart. */
export function linesInWords(lower: Count, upper: Count): string {
  const lines = `${upper.atMost} line${upper.atMost === 1 ? "" : "s"}`;
  return lower.atLeast === upper.atMost ? lines : `between ${lower.atLeast} and ${lines}`;
}
