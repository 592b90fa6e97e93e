import { expect, test } from "vitest";
import { leavingReading } from "../../../src/graph/gate/leaving-reading.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { gateFor } from "./open-gate.ts";

const part = (start: number) => ({ start, end: start + 2, exact: "ab" });
const frame = (id: string, steps: object, start: number, more: object = {}) => ({
  id,
  parts: [part(start)],
  steps: [{ by: "clerk", mode: "says", ...steps }],
  ...more,
});
const reading = (frames: readonly object[], more: object = {}) =>
  ReadingSchema.parse({ source: "paper", frames, ...more });

test("who reads, and frames off the record, stay behind; steps name no work that does", () => {
  const off = frame("whisper", { terms: "off-record" }, 0);
  const inside = frame("inside", {}, 0, { within: "whisper" });
  const { gate, report } = gateFor(["memo"]);
  const left = leavingReading(reading([off, inside, frame("aloud", { in: "memo" }, 8)], { by: ["A. Coder"] }), gate);
  expect(left).toEqual(reading([frame("aloud", { workWithheld: true }, 8)]));
  expect(report()).toEqual([
    { what: "reading.by", count: 1 },
    { what: "reading.frames (said off the record)", count: 2 },
    { what: "reading.frames[].steps[].in (the work stays behind)", count: 1 },
  ]);
});

test("passages that quote what was said off the record are held by their hash", () => {
  const { gate } = gateFor([], { offRecord: new Map([[asSourceId("paper"), [part(1)]]]) });
  const left = leavingReading(reading([frame("aloud", {}, 0)], { nothing: [part(2), part(9)] }), gate);
  expect(left.frames[0]?.parts[0]).not.toHaveProperty("exact");
  expect(left.nothing.map(({ exact }) => exact)).toEqual([undefined, "ab"]);
});

test("who reads leaves where that is asked for", () => {
  const { gate } = gateFor([], { terms: { today: "2024", recordedBy: true } });
  expect(leavingReading(reading([], { by: ["A. Coder"] }), gate).by).toEqual(["A. Coder"]);
});
