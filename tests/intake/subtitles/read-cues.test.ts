import { expect, test } from "vitest";
import { readCues, type SubtitleKind } from "../../../src/intake/subtitles/read-cues.ts";

const read = (kind: SubtitleKind, ...lines: string[]) => readCues(lines.join("\n"), kind);
const said = (kind: SubtitleKind, ...lines: string[]) =>
  read(kind, ...lines).cues.map(({ time, lines, line }) => [line, time?.start, lines.join("/")]);
const ONE = "00:00:01,000 --> 00:00:02,000";
const TWO = "00:00:02,000 --> 00:00:03,000";

test("cues are read with their lines, whatever ends a line, and their numbers are none of their words", () => {
  const expected = [
    [2, 1000, "Words./More."],
    [6, 2000, "Others."],
  ];
  const file = ["1", ONE, "Words.", "More.", "", TWO, "Others."];
  expect(said("srt", ...file)).toEqual(expected);
  for (const end of ["\r\n", "\r"]) {
    const { cues } = readCues(`\ufeff${file.join(end)}`, "srt");
    expect(cues.map(({ line, lines }) => [line, lines.length])).toEqual([
      [2, 2],
      [6, 1],
    ]);
  }
});

test("cues without a blank line between them are told by their times", () => {
  expect(said("srt", "1", ONE, "Words.", "2", TWO, "1984")).toEqual([
    [2, 1000, "Words."],
    [5, 2000, "1984"],
  ]);
});

test("of WebVTT neither its head is taken, nor its notes, styles, regions and the names of cues", () => {
  const read = [
    "WEBVTT - a hearing",
    "Kind: captions",
    "Language: en-GB",
    "",
    "STYLE",
    "::cue { color: red }",
    "",
    "REGION",
    "id:x",
    "",
    "NOTE",
    "not said",
    "",
    "NOTE not said either",
    "",
    "first question",
    ONE,
    "Words.",
    "",
    "NOTED by the clerk",
    "",
  ];
  expect(said("vtt", ...read)).toEqual([
    [17, 1000, "Words."],
    [20, undefined, "NOTED by the clerk"],
  ]);
  expect(readCues(read.join("\n"), "vtt").lang).toBe("en-GB");
});

test("words without a time, and with one that cannot be read, are kept where they stand and named with their line", () => {
  const { cues, troubles } = read(
    "srt",
    "Before.",
    "",
    ONE,
    "Words.",
    "",
    "After a blank.",
    "",
    "3",
    "00:00:0x --> 1",
    "Late.",
    "",
    "4",
  );
  expect(cues.map(({ lines }) => lines[0])).toEqual(["Before.", "Words.", "After a blank.", "Late."]);
  expect(troubles).toEqual([
    { code: "words-without-time", line: 1, words: "Before." },
    { code: "words-without-time", line: 6, words: "After a blank." },
    { code: "time-unreadable", line: 9, words: "00:00:0x --> 1" },
  ]);
});
