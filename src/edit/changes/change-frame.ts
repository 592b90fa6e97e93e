import { dequal } from "dequal";
import type { Anchor } from "../../model/anchor.ts";
import type { Step } from "../../model/attribution.ts";
import { type Claim, usualStance } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Edit } from "../edit.ts";
import { partOf, referrersOf, type WorkingCase } from "../working-case.ts";
import { changePart } from "./change-part.ts";
import { setReading } from "./set-reading.ts";

type Frame = Reading["frames"][number];
type FrameStep = Frame["steps"][number];

/** Tells whether a passage lies in one of the stretches over which somebody speaks. */
export const isInFrame = (anchor: Pick<Anchor, "start" | "end">, { parts }: Pick<Frame, "parts">): boolean =>
  parts.some(({ start, end }) => anchor.start >= start && anchor.end <= end);

/** The chain of a frame as a claim of a polarity takes it over. */
export const chainOf = (steps: readonly FrameStep[], polarity: Claim["polarity"]): readonly Step[] =>
  steps.map((step) => ({ ...step, polarity: step.polarity ?? usualStance(step.mode, polarity) }));

/** The claims that lie in a frame and have its chain: those that a change of the frame is offered for. */
export function claimsOfFrame(working: WorkingCase, source: string, frame: Frame): readonly Claim[] {
  const claims = [...referrersOf(working, "sources", source)].flatMap(({ of, id }) =>
    of === "claims" ? (partOf(working, "claims", id) ?? []) : [],
  );
  return claims.filter(
    (claim) =>
      claim.source === source &&
      isInFrame(claim.anchor, frame) &&
      dequal(claim.attribution, chainOf(frame.steps, claim.polarity)),
  );
}

/**
 * Changes a frame, and with it the chain of the claims that are named.
 * @param claims ids out of `claimsOfFrame`
 */
export function changeFrame(working: WorkingCase, source: string, frame: Frame, claims: readonly string[] = []): Edit {
  const frames = partOf(working, "readings", source)?.frames ?? [];
  const isKnown = frames.some(({ id }) => id === frame.id);
  const reading = setReading(working, source, {
    frames: isKnown ? frames.map((one) => (one.id === frame.id ? frame : one)) : [...frames, frame],
  });
  const changed = claims.flatMap((id) => {
    const claim = partOf(working, "claims", id);
    if (claim === undefined) return [];
    const [origin, ...carried] = chainOf(frame.steps, claim.polarity);
    return origin === undefined ? [] : [changePart(working, "claims", id, { attribution: [origin, ...carried] })];
  });
  return { what: `changed who speaks in ${source}`, changes: [...reading.changes, ...changed] };
}
