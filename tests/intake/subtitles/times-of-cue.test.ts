import fc from "fast-check";
import { expect, test } from "vitest";
import { isTimeLine, momentInWords, timesOfCue } from "../../../src/intake/subtitles/times-of-cue.ts";

test("times are read with and without hours, with a comma and with a point, and what is said of their place is passed over", () => {
  expect(timesOfCue("00:12:31,000 --> 00:12:34,500")).toEqual({ start: 751_000, end: 754_500 });
  expect(timesOfCue("12:31.5-->12:34.500 align:start position:0%")).toEqual({ start: 751_500, end: 754_500 });
  expect(timesOfCue("100:00:00.000 --> 100:00:00.000")).toEqual({ start: 360_000_000, end: 360_000_000 });
});

test.each([
  "00:61:00,000 --> 00:62:00,000",
  "00:00:60,000 --> 00:01:01,000",
  "0:01 - 0:02",
  "12 --> 13",
  "00:00:02,000 --> 00:00:01,000",
  "00:00:02,000 -->",
  "-00:00:02,000 --> 00:00:03,000",
  "00:00:0２,000 --> 00:00:03,000",
])("%s is no span of time", (line) => {
  expect(timesOfCue(line)).toBeUndefined();
});

test("an arrow beside a digit means a time, and one between words is words", () => {
  expect(["00:00:01 --> x", "--> 00:00:01"].map(isTimeLine)).toEqual([true, true]);
  expect(["from here --> there", "1 - 2", ""].map(isTimeLine)).toEqual([false, false, false]);
});

test("a moment reads back from its words, to the second", () => {
  expect(momentInWords(751_999)).toBe("00:12:31");
  fc.assert(
    fc.property(fc.nat({ max: 9_000 * 3_600_000 }), (at) => {
      const words = momentInWords(at);
      expect(timesOfCue(`${words} --> ${words}`)?.start).toBe(Math.floor(at / 1000) * 1000);
    }),
  );
});
