import type { Spot } from "../tellings/telling.ts";

/** What ends a line. */
export const BREAK = /\r\n|\n|\r/g;

/** Where in a file something stands, by what stands before it in its row, and the line on which that begins. */
export function spotIn(before: string, line: number): Spot {
  if (!before.includes("\n") && !before.includes("\r")) return { line, column: before.length + 1 };
  const lines = before.split(BREAK);
  return { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
