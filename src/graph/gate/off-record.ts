import type { Anchor } from "../../model/anchor.ts";
import { TERMS, type Terms } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { SourceId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import { sha256Of } from "../../model/sha256.ts";

/** How the terms of a step that was said off the record stand in the columns of a table. */
export const OFF_RECORD = TERMS.indexOf("off-record") + 1;

/** True where a step of this way was said off the record: then the whole telling was. */
export const isOffRecord = (steps: readonly { readonly terms?: Terms | undefined }[]): boolean =>
  steps.some(({ terms }) => terms === "off-record");

/** The frames of a reading within which something was said off the record, those that lie inside them among these. */
export function offRecordFrames({ frames }: Reading): ReadonlySet<string> {
  const off = new Set<string>(frames.flatMap(({ id, steps }) => (isOffRecord(steps) ? [id] : [])));
  for (let before = -1; before !== off.size; ) {
    before = off.size;
    for (const { id, within } of frames) if (within !== undefined && off.has(within)) off.add(id);
  }
  return off;
}

type Stretch = Pick<Anchor, "start" | "end">;

/** The passages of each source that were said off the record; words of theirs may stand in other passages too. */
export type OffRecordPassages = ReadonlyMap<SourceId, readonly Stretch[]>;

/** Gathers them from the claims that stay behind for it, and from the readings. */
export function offRecordPassages(claims: readonly Claim[], readings: readonly Reading[]): OffRecordPassages {
  const passages = new Map<SourceId, Stretch[]>();
  const add = (source: SourceId, ...stretches: readonly Stretch[]) => {
    const known = passages.get(source);
    if (known === undefined) passages.set(source, [...stretches]);
    else known.push(...stretches);
  };
  for (const { source, anchor, alsoAt, attribution } of claims) {
    if (isOffRecord(attribution)) add(source, anchor, ...alsoAt.map((further) => further.anchor));
  }
  for (const reading of readings) {
    const off = offRecordFrames(reading);
    for (const { id, parts } of reading.frames) if (off.has(id)) add(reading.source, ...parts);
  }
  return passages;
}

/** True where a stretch has something of these passages in it. */
export const touches = ({ start, end }: Stretch, passages: readonly Stretch[]): boolean =>
  passages.some((passage) => passage.start < end && start < passage.end);

/**
 * An anchor without words that were said off the record: where the passage itself has some, it is held by its hash;
 * where they stand beside it, what stands beside is left out. The same anchor where there are none.
 */
export function anchorOnRecord(anchor: Anchor, passages: readonly Stretch[] = []): Anchor {
  if (passages.length === 0) return anchor;
  const { start, end, exact, prefix = "", suffix = "", sha256 } = anchor;
  if (touches(anchor, passages)) return { start, end, sha256: sha256 ?? sha256Of(exact ?? "") };

  const left = { ...anchor };
  if (touches({ start: start - prefix.length, end: start }, passages)) delete left.prefix;
  if (touches({ start: end, end: end + suffix.length }, passages)) delete left.suffix;
  return left.prefix === anchor.prefix && left.suffix === anchor.suffix ? anchor : left;
}
