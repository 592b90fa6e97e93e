import type { Reading } from "../../model/reading.ts";
import type { Gate } from "./gate.ts";
import { leavingStep } from "./leaving-step.ts";
import { anchorOnRecord, offRecordFrames } from "./off-record.ts";

/** The reading of a source that leaves: without its readers unless these were asked for, and without what was said off the record. */
export function leavingReading(reading: Reading, gate: Gate): Reading {
  const { terms, tally, offRecord } = gate;
  const off = offRecordFrames(reading);
  const passages = offRecord.get(reading.source);
  tally.stays("reading.frames (said off the record)", off.size);
  if (!terms.recordedBy) tally.stays("reading.by", reading.by.length);
  return {
    ...reading,
    by: terms.recordedBy ? reading.by : [],
    frames: reading.frames
      .filter(({ id }) => !off.has(id))
      .map((frame) => ({
        ...frame,
        parts: frame.parts.map((part) => anchorOnRecord(part, passages)),
        steps: frame.steps.map((step) => leavingStep(step, "reading.frames[].steps[]", gate)),
      })),
    nothing: reading.nothing.map((anchor) => anchorOnRecord(anchor, passages)),
  };
}
