import type { Reading } from "../../model/reading.ts";
import type { Check, Finding } from "../draft-case.ts";

/** A source has one reading, each frame of it a name of its own, and frames lie in each other without going round. */
export const readingFrames: Check = function* ({ readings }) {
  const read = new Set<string>();
  for (const { index, record } of readings) {
    if (read.has(record.source)) {
      yield {
        code: "duplicate-id",
        severity: "error",
        message: `there is a reading of "${record.source}" already`,
        mend: "put the two into one file",
        at: { stem: "readings", index, path: ["source"] },
      };
    }
    read.add(record.source);
    yield* framesOf(record, index);
  }
};

function* framesOf({ frames }: Reading, index: number): Iterable<Finding> {
  const within = new Map<string, string | undefined>();
  for (const [f, frame] of frames.entries()) {
    if (within.has(frame.id)) {
      yield {
        code: "duplicate-id",
        severity: "error",
        message: `the frame "${frame.id}" is already there`,
        mend: "give one of the two another id",
        at: { stem: "readings", index, path: ["frames", f, "id"] },
      };
    }
    within.set(frame.id, frame.within);
  }

  const settled = new Set<string>();
  for (const [f, frame] of frames.entries()) {
    if (frame.within === undefined) continue;
    const at = { stem: "readings", index, path: ["frames", f, "within"] } as const;
    if (!within.has(frame.within)) {
      const mend = "name a frame of this reading, or leave `within` out";
      const message = `there is no frame "${frame.within}" in this reading`;
      yield { code: "dangling-reference", severity: "error", message, mend, at };
    } else if (goesRound(frame.id, within, settled)) {
      const mend = "leave `within` out of the outermost of them";
      const message = `the frame "${frame.id}" lies within itself, by a way round`;
      yield { code: "frame-cycle", severity: "error", message, mend, at };
    }
  }
}

/** Whether the way outwards from a frame comes back; what was walked is not walked again. */
function goesRound(start: string, within: ReadonlyMap<string, string | undefined>, settled: Set<string>): boolean {
  const trail = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && !trail.has(at) && !settled.has(at)) {
    trail.add(at);
    at = within.get(at);
  }
  for (const id of trail) settled.add(id);
  return at !== undefined && trail.has(at);
}
