/** @module-tag slow */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractSubtitles } from "../../src/intake/subtitles/extract-subtitles.ts";
import { processorTime } from "../processor-time.ts";
import { sized } from "../sized.ts";

/** Whatever a stranger's file of subtitles holds, it is read in time linear in it. */
const MOST_SECONDS = sized(5, { long: 60 });
const size = sized(300_000, { quick: 100_000, long: 5_000_000 });
const repeated = (piece: string) => piece.repeat(Math.floor(size / piece.length));
const TIMES = "00:00:01,000 --> 00:00:02,000\n";
const moment = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);

const FILES: readonly (readonly [name: string, make: () => string])[] = [
  ["digits without end before an arrow", () => `${TIMES}x\n\n${repeated("1")} --> 2`],
  ["digits without end and no arrow", () => `${TIMES}${repeated("1")}`],
  ["arrows alone", () => `${TIMES}x\n\n${repeated("-->")}`],
  ["times alone", () => repeated(TIMES)],
  ["times that cannot be read", () => `${TIMES}x\n\n${repeated("00:00:99,000 --> 1\nx\n\n")}`],
  ["words without times", () => `${TIMES}x\n\n${repeated("x\n\n")}`],
  ["tags that open", () => TIMES + repeated("<")],
  ["tags that never end", () => TIMES + repeated("<v x")],
  ["voices", () => TIMES + repeated("<v a>x")],
  ["very long names", () => `${TIMES}<v ${repeated("a")}>x`],
  ["overrides that open", () => TIMES + repeated("{\\")],
  ["references that never end", () => TIMES + repeated("&lt")],
  ["blank lines", () => `${TIMES}x\n${repeated("\r\n")}`],
  ["numbers", () => TIMES + repeated("1\n")],
  ["dashes", () => TIMES + repeated("- x\n")],
  ["lines that roll", () => repeated(`${TIMES}x\nx\nx\nx\n\n00:00:02,000 --> 00:00:02,000\nx\n\n`)],
  ["one line", () => TIMES + repeated("x ")],
];

describe.each(["srt", "vtt"] as const)("a bomb goes off in no reader of .%s", (kind) => {
  test.each(FILES)("%s", (_, make) => {
    const bytes = Buffer.from(kind === "vtt" ? `WEBVTT\n\n${make()}` : make());
    const spent = processorTime();
    const extraction = extractSubtitles("a", bytes, kind);
    const seconds = spent() / 1_000;
    expect(seconds).toBeLessThan(MOST_SECONDS);
    const said = extraction.ok ? extraction.warnings : extraction.issues;
    expect(said.length).toBeLessThan(20);
    for (const { message, where } of said) expect([message.length < 500, where.line > 0]).toEqual([true, true]);
  });
});

test("a hundred thousand cues are taken in, each with its moment", () => {
  const cues = Array.from({ length: 86_399 }, (_, i) => `${i + 1}\n${moment(i)} --> ${moment(i + 1)}\nCue ${i}.\n`);
  const more = cues.slice(0, 13_601);
  const extraction = extractSubtitles("a.srt", Buffer.from([...cues, ...more].join("\n")), "srt");
  if (!extraction.ok) throw new Error("it was refused");
  expect(extraction.marks.length).toBe(100_000);
  expect(extraction.warnings.map(({ code }) => code)).toEqual(["cues-out-of-order"]);
});

test("whatever stands in a file, no letter of a cue's words is lost, and marks lie in order inside the text", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const cue = fc.record({
    at: fc.nat({ max: 9_000 }),
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
    bad: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (cues, end) => {
      const file = cues.map(({ at, words, bad }, i) => [
        String(i + 1),
        `${moment(at)} --> ${bad ? "99" : moment(at + 5_000)}`,
        words.join(" "),
        "",
      ]);
      const extraction = extractSubtitles("a.srt", Buffer.from(file.flat().join(end)), "srt");
      if (!extraction.ok) {
        expect(cues.every(({ bad }) => bad)).toBe(true);
        return;
      }
      expect(extraction.text.split(/\s+/).join(" ").trim()).toBe(cues.flatMap(({ words }) => words).join(" "));
      const places = extraction.marks.map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const at of places) expect(extraction.text.slice(at, at + 1)).toMatch(/[a-z]/);
      const unreadable = extraction.warnings.filter(({ code }) => code === "time-unreadable");
      expect(unreadable.length).toBe(Math.min(cues.filter(({ bad }) => bad).length, 11));
    }),
    { numRuns: sized(100, { quick: 30, long: 5_000 }) },
  );
});
