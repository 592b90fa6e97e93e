import { expect, test } from "vitest";
import { WIDTHS_BY_LINES, widthByLines } from "../../../../src/viewer/renderer/scene/width-by-lines.ts";

test("more lines are never narrower, each of the first few is wider by what an eye sees, and none has no width", () => {
  expect(widthByLines(0)).toBe(0);
  expect(WIDTHS_BY_LINES.map((_, i) => widthByLines(i + 1))).toEqual([...WIDTHS_BY_LINES]);
  expect(widthByLines(200)).toBe(WIDTHS_BY_LINES.at(-1));
  for (const [i, width] of WIDTHS_BY_LINES.entries())
    if (i > 0) expect(width - (WIDTHS_BY_LINES[i - 1] ?? 0)).toBeGreaterThan(1);
});
