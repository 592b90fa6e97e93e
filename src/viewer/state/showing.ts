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
  const { there, back, gone } = SHOWINGS;
  const isSifted = sifted !== undefined && sifted.claims !== shown;
  if (within === undefined && aside.length === 0 && !isSifted && !shown.includes(0))
    return { rows: shown, entities: new Uint8Array(table.entities.length).fill(there) };

  const had = mentionsIn(table);
  const left = within === undefined ? mentionsLeft(table, shown, had) : endsIn(table, shown);
  for (const entity of within?.entities ?? []) left[entity] = 1;
  const without = within === undefined ? back : gone;
  const entities = new Uint8Array(left.length);
  // In a plain loop: every switch goes through all of them.
  for (let entity = 0; entity < left.length; entity++) {
    const isLeft = left[entity] !== 0 || (within === undefined && had[entity] === 0);
    entities[entity] = sifted?.isOut[entity] === 1 ? gone : isLeft ? there : without;
  }
  for (const entity of aside) entities[entity] = gone;
  return { rows: sifted?.claims ?? shown, entities };
}

const remembered = new WeakMap<ClaimTable, Uint32Array>();

/** How often each entity is an end of a claim of the case, or somebody whom one came through. */
function mentionsIn(table: ClaimTable): Uint32Array {
  const known = remembered.get(table) ?? countMentions(table, new Uint8Array(table.size), 0);
  remembered.set(table, known);
  return known;
}

/** How often of that in claims that are shown. Counted by those that are not where these are fewer, as with most steps they are. */
function mentionsLeft(table: ClaimTable, shown: ClaimMask, had: Uint32Array): Uint32Array {
  let count = 0;
  for (let row = 0; row < shown.length; row++) count += shown[row] ?? 0;
  if (2 * count < shown.length) return countMentions(table, shown, 1);

  const hidden = countMentions(table, shown, 0);
  for (let entity = 0; entity < hidden.length; entity++) hidden[entity] = (had[entity] ?? 0) - (hidden[entity] ?? 0);
  return hidden;
}

const makersKnown = new WeakMap<ClaimTable, readonly (readonly number[])[]>();

function makersIn(table: ClaimTable): readonly (readonly number[])[] {
  const known = makersKnown.get(table) ?? table.sources.map((_, source) => makersOf(table, source));
  makersKnown.set(table, known);
  return known;
}

/** Counts in the rows whose byte of a mask is this one. */
function countMentions(table: ClaimTable, mask: ClaimMask, which: 0 | 1): Uint32Array {
  const { subject, object, stepBy, stepOffsets, stepIsWork } = table.columns;
  const counts = new Uint32Array(table.entities.length);
  const makers = makersIn(table);
  for (let row = 0; row < table.size; row++) {
    if (mask[row] !== which) continue;
    count(subject[row] ?? NONE);
    count(object[row] ?? NONE);
    const end = stepOffsets[row + 1] ?? 0;
    for (let step = stepOffsets[row] ?? end; step < end; step++) {
      count(stepBy[step] ?? NONE);
      if (stepIsWork[step] !== 1) continue;
      for (const maker of makers[speakingWork(table.columns, row, step)] ?? []) count(maker);
    }
  }
  return counts;

  // Whatever is no entity (none, nobody named) lies past the end; writing there does nothing, but takes its time.
  function count(entity: number): void {
    if (entity < counts.length) counts[entity] = (counts[entity] ?? 0) + 1;
  }
}

/** The ends of the claims that are shown: who only speaks is nobody's neighbour. */
function endsIn({ columns: { subject, object }, entities, size }: ClaimTable, shown: ClaimMask): Uint32Array {
  const ends = new Uint32Array(entities.length);
  for (let row = 0; row < size; row++) {
    if (shown[row] !== 1) continue;
    for (const end of [subject[row] ?? NONE, object[row] ?? NONE]) if (end < ends.length) ends[end] = 1;
  }
  return ends;
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
