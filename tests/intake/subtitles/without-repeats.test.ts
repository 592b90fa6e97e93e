import { expect, test } from "vitest";
import { withoutRepeats } from "../../../src/intake/subtitles/without-repeats.ts";

const cue = (line: number, start: number, end: number, ...lines: string[]) => ({ line, time: { start, end }, lines });

test("captions that roll are taken once, and it is known where lines were left out", () => {
  const { cues, left } = withoutRepeats([
    cue(1, 0, 2_000, " ", "the<00:00:01.000><c> lamp</c>"),
    cue(5, 2_000, 2_010, "the lamp", " "),
    cue(9, 2_010, 4_000, "the lamp", "was<c> dark</c>"),
    cue(13, 4_000, 6_000, "was dark", "that night"),
  ]);
  expect(cues.flatMap(({ lines }) => lines).filter((line) => line.trim() !== "")).toEqual([
    "the<00:00:01.000><c> lamp</c>",
    "was<c> dark</c>",
    "that night",
  ]);
  expect(left).toEqual([5, 9, 13]);
});

test("what is said twice is said twice", () => {
  const twice = [cue(1, 0, 1_000, "No."), cue(4, 1_000, 2_000, "No."), cue(7, 9_000, 10_000, "No.", "Never.")];
  expect(withoutRepeats(twice)).toEqual({ cues: twice, left: [] });
  const voices = [cue(1, 0, 1_000, "<v Ada>No."), cue(4, 1_000, 2_000, "<v Jonas>No.", "Never.")];
  expect(withoutRepeats(voices).left).toEqual([]);
});
