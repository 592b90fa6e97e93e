import { expect, test } from "vitest";
import { ReadingSchema } from "../../src/model/reading.ts";

const anchor = { start: 0, end: 4, exact: "Mara" };

test("a reading says how far a work is read, who speaks over which stretches, and where there is nothing to claim", () => {
  const reading = ReadingSchema.parse({
    source: "gazette",
    status: "reading",
    frames: [{ id: "f1", parts: [anchor], steps: [{ by: "mara-quill", mode: "says" }] }],
    nothing: [{ ...anchor, start: 10, end: 14 }],
  });
  expect(reading.frames[0]?.steps[0]?.by).toBe("mara-quill");
  expect(ReadingSchema.parse({ source: "gazette" })).toEqual({
    source: "gazette",
    status: "unread",
    by: [],
    frames: [],
    nothing: [],
  });
});

test("a frame has at least one stretch of text and at least one step", () => {
  const frame = { id: "f1", parts: [anchor], steps: [{ by: "work", mode: "writes" }] };
  const withFrame = (changed: object) =>
    ReadingSchema.safeParse({ source: "gazette", frames: [{ ...frame, ...changed }] });
  expect(withFrame({}).success).toBe(true);
  expect(withFrame({ parts: [] }).success).toBe(false);
  expect(withFrame({ steps: [] }).success).toBe(false);
});
