import { expect, test } from "vitest";
import { cueWarnings } from "../../../src/intake/subtitles/cue-warnings.ts";

const cue = (line: number, start: number, end: number) => ({ line, time: { start, end }, lines: ["x"] });
const told = (
  ...[cues, troubles = [], repeats = []]: [
    Parameters<typeof cueWarnings>[1],
    Parameters<typeof cueWarnings>[2]?,
    number[]?,
  ]
) =>
  cueWarnings("a.srt", cues, troubles, repeats).map(({ code, where, message }) => [
    where.line,
    code,
    message.slice(0, 20),
  ]);

test("cues that follow each other raise nothing", () => {
  expect(told([cue(1, 0, 1), cue(5, 1, 2), { line: 7, lines: ["x"] }, cue(9, 2, 3)])).toEqual([]);
});

test("cues that overlap, and cues out of order, are counted, and the first is named by its line", () => {
  expect(told([cue(1, 0, 5), cue(5, 4, 9), cue(9, 8, 9), cue(13, 2, 3)])).toEqual([
    [5, "cues-overlap", "2 cues begin before "],
    [13, "cues-out-of-order", "1 cue begins earlier"],
  ]);
});

test("what cannot be read is named line by line, and of very much of it the rest is counted", () => {
  const troubles = Array.from({ length: 500 }, (_, i) => ({
    code: "time-unreadable" as const,
    line: i + 1,
    words: "x".repeat(9_999),
  }));
  const warnings = cueWarnings("a.srt", [], troubles, []);
  expect(warnings.map(({ where }) => where.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(warnings[10]?.message).toMatch(/^490 more/);
  for (const { message, severity } of warnings) expect([message.length < 200, severity]).toEqual([true, "warning"]);
});

test("lines that were left out are said", () => {
  expect(told([], [], [7, 9])).toEqual([[7, "lines-repeated", "2 cues show lines of"]]);
});
