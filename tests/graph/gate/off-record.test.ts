import { expect, test } from "vitest";
import {
  anchorOnRecord,
  isOffRecord,
  offRecordFrames,
  offRecordPassages,
  touches,
} from "../../../src/graph/gate/off-record.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { sampleCase } from "../../sample-case.ts";

const part = { start: 10, end: 20, exact: "0123456789" };
const reading = ReadingSchema.parse({
  source: "gazette",
  frames: [
    { id: "inner", within: "middle", parts: [part], steps: [{ by: "x", mode: "says" }] },
    { id: "middle", within: "outer", parts: [part], steps: [{ by: "x", mode: "says" }] },
    { id: "outer", parts: [part], steps: [{ by: "x", mode: "says", terms: "off-record" }] },
    { id: "other", parts: [part], steps: [{ by: "x", mode: "says", terms: "background" }] },
  ],
});

test("one step off the record makes the whole telling so; what is on background is on the record", () => {
  expect(isOffRecord([{}, { terms: "off-record" }])).toBe(true);
  expect(isOffRecord([{ terms: "background" }, { terms: "on-record" }])).toBe(false);
});

test("frames inside one that is off the record are off it too", () => {
  expect([...offRecordFrames(reading)].sort()).toEqual(["inner", "middle", "outer"]);
});

test("passages off the record are those of claims, further ones among them, and of frames", () => {
  const [claim] = sampleCase().records.claims;
  if (claim === undefined) throw new Error("the sample has claims");
  const [origin] = claim.attribution;
  const told = { ...claim, alsoAt: [{ role: "date" as const, anchor: part }] };
  const whispered = { ...told, attribution: [{ ...origin, terms: "off-record" as const }] as const };
  expect(offRecordPassages([told], []).size).toBe(0);
  expect(offRecordPassages([whispered], [reading]).get(claim.source)).toEqual([claim.anchor, part, part, part, part]);
});

test("stretches that only meet do not touch", () => {
  expect(touches({ start: 0, end: 10 }, [part])).toBe(false);
  expect(touches({ start: 20, end: 30 }, [part])).toBe(false);
  expect(touches({ start: 19, end: 30 }, [part])).toBe(true);
});

test("a passage with words off the record is held by its hash, and what stands beside it without them", () => {
  const anchor = {
    start: 15,
    end: 25,
    exact: "abcdefghij",
    prefix: "x",
    translation: { text: "y", lang: "en", by: "z" },
  };
  expect(anchorOnRecord(anchor, [part])).toEqual({ start: 15, end: 25, sha256: sha256Of("abcdefghij") });
  expect(anchorOnRecord({ start: 22, end: 24, exact: "ab", prefix: "xyz", suffix: "s" }, [part])).toEqual({
    start: 22,
    end: 24,
    exact: "ab",
    suffix: "s",
  });
  expect(anchorOnRecord({ start: 5, end: 9, exact: "abcd", suffix: "xyz" }, [part])).not.toHaveProperty("suffix");
  expect(anchorOnRecord(anchor, [])).toBe(anchor);
  expect(anchorOnRecord(anchor, [{ start: 90, end: 91 }])).toBe(anchor);
});
