import { makersOf } from "../../graph/makers-of.ts";
import type { ClaimMask } from "../../graph/selection.ts";
import { speakingWork } from "../../graph/speaking-work.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { SHOWINGS, type Showing } from "../renderer/renderer.ts";
import type { Sifted } from "./shape/sift.ts";
import { type View, WHOLE_CASE } from "./view.ts";

/**
 * What of the picture is to be seen where only some claims are shown. An entity that had claims and of which none is left
 * steps back, and so does one that only speaks, itself or in a work of its own, where nothing that came through it is left;
 * each keeps its place. Where some are looked at alone nobody is there to be seen but them and whom claims that are shown
 * lead to, and who was sifted out or put out of sight never is.
 * @param sifted what a sieve left of these claims: who has lost their lines to it alone does not step back
 */
export function showingOf(
  table: ClaimTable,
  shown: ClaimMask,
  { within, aside }: Pick<View, "within" | "aside"> = WHOLE_CASE,
  sifted?: Pick<Sifted, "claims" | "isOut">,
): Showing {
  const { subject, object, stepBy, stepOffsets } = table.columns;
  const had = new Uint8Array(table.entities.length);
  const makers = table.sources.map((_, source) => makersOf(table, source));
  const has = new Uint8Array(table.entities.length);
  for (let row = 0; row < table.size; row++) {
    const isShown = shown[row] ?? 0;
    mark(subject[row] ?? NONE, isShown);
    mark(object[row] ?? NONE, isShown);
    // Who only speaks is nobody's neighbour.
    if (within !== undefined) continue;
    const [first = 0, end = 0] = [stepOffsets[row], stepOffsets[row + 1]];
    for (let step = first; step < end; step++) {
      mark(stepBy[step] ?? NONE, isShown);
      for (const maker of makers[speakingWork(table.columns, row, step)] ?? []) mark(maker, isShown);
    }
  }
  for (const entity of within?.entities ?? []) has[entity] = 1;
  const { there, back, gone } = SHOWINGS;
  const entities = had.map((one, entity) => {
    if (sifted?.isOut[entity] === 1) return gone;
    if (has[entity] === 1) return there;
    return within !== undefined ? gone : one === 1 ? back : there;
  });
  for (const entity of aside) entities[entity] = gone;
  return { rows: sifted?.claims ?? shown, entities };

  // Whatever is no entity (none, nobody named) lies past the end; writing there does nothing, but takes its time.
  function mark(entity: number, isShown: number): void {
    if (entity >= had.length) return;
    had[entity] = 1;
    if (isShown === 1) has[entity] = 1;
  }
}

/** The entities that are an end of a claim that is shown, in ascending order. */
export function entitiesShown(
  { columns: { subject, object }, entities }: ClaimTable,
  shown: ClaimMask,
): readonly number[] {
  const isEnd = new Uint8Array(entities.length);
  for (let row = 0; row < subject.length; row++) {
    if (shown[row] !== 1) continue;
    for (const end of [subject[row] ?? NONE, object[row] ?? NONE]) if (end < isEnd.length) isEnd[end] = 1;
  }
  return [...isEnd.keys()].filter((entity) => isEnd[entity] === 1);
}
