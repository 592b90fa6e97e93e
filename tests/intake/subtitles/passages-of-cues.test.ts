import { expect, test } from "vitest";
import { layOutText } from "../../../src/intake/lay-out-text.ts";
import { passagesOfCues } from "../../../src/intake/subtitles/passages-of-cues.ts";

const cue = (start: number, end: number, ...lines: string[]) => ({ line: 1, time: { start, end }, lines });
const laid = (...cues: Parameters<typeof passagesOfCues>[0]) => layOutText(passagesOfCues(cues, "vtt"));
const paragraphs = (...cues: Parameters<typeof passagesOfCues>[0]) =>
  laid(...cues)
    .text.trimEnd()
    .split("\n\n");

test("a sentence goes on from cue to cue, and each cue is marked by its moment where its words begin", () => {
  const { text, marks } = laid(cue(1_000, 2_000, "The lamp on"), cue(2_100, 3_900, "the mole", "was dark."));
  expect(text).toBe("The lamp on the mole was dark.\n");
  expect(marks).toEqual([
    { kind: "time", at: 0, label: "00:00:01" },
    { kind: "time", at: 12, label: "00:00:02" },
  ]);
});

test("a pause, another voice and a reply begin a paragraph; a voice that is named stands before what it says", () => {
  expect(
    paragraphs(
      cue(0, 1_000, "<v Ada>Who had"),
      cue(1_000, 2_000, "<v Ada>the key?"),
      cue(2_000, 3_000, "<v Jonas>I had."),
      cue(6_000, 7_000, "<v Jonas>And Ada."),
      cue(7_000, 8_000, "Silence."),
      cue(8_000, 9_000, "- You?", "- I."),
    ),
  ).toEqual(["Ada: Who had the key?", "Jonas: I had.", "Jonas: And Ada.", "Silence.", "- You?", "- I."]);
});

test("a paragraph that has become long ends with its sentence", () => {
  const lines = Array.from({ length: 40 }, (_, i) => cue(i * 1_000, i * 1_000 + 1_000, `This is the sentence ${i}.`));
  const found = paragraphs(...lines);
  expect(found.length).toBe(2);
  for (const paragraph of found) expect(paragraph).toMatch(/\.$/);
  const endless = Array.from({ length: 400 }, (_, i) => cue(i * 1_000, i * 1_000 + 1_000, "and so on"));
  for (const paragraph of paragraphs(...endless)) expect(paragraph.length).toBeLessThan(1_300);
});

test("cues of one second are marked once, and cues without a time go on in the moment above", () => {
  const { marks } = laid(cue(1_000, 1_200, "One"), cue(1_200, 1_400, "two"), { line: 3, lines: ["three"] });
  expect(marks).toHaveLength(1);
});

test("letters of a script without spaces are joined without any", () => {
  expect(paragraphs(cue(0, 1_000, "防波堤上的"), cue(1_000, 2_000, "灯是暗的"))).toEqual(["防波堤上的灯是暗的"]);
});
