import { expect, test } from "vitest";
import { readingFrames } from "../../../src/case-file/checks/reading-frames.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { draftOf } from "../draft-of.ts";

const reading = (length: number, closed: boolean) => {
  const parts = [{ start: 0, end: 4, exact: "Mara" }];
  const steps = [{ by: "work", mode: "writes" }];
  const frames = Array.from({ length }, (_, i) => ({
    id: `f${i}`,
    parts,
    steps,
    ...(i + 1 < length || closed ? { within: `f${(i + 1) % length}` } : {}),
  }));
  return ReadingSchema.parse({ source: "gazette", frames });
};

test("5,000 frames may lie within each other, and not the whole way round", { tags: ["slow"] }, () => {
  expect([...readingFrames(draftOf({ readings: [reading(5_000, false)] }))]).toEqual([]);
  expect([...readingFrames(draftOf({ readings: [reading(5_000, true)] }))]).toMatchObject([{ code: "frame-cycle" }]);
});

test("a source has one reading", () => {
  const twice = draftOf({ readings: [reading(1, false), reading(1, false)] });
  expect([...readingFrames(twice)]).toMatchObject([{ code: "duplicate-id", at: { index: 1 } }]);
});
