import { countInGroups } from "../groups/prepare-groups.ts";
import type { Emphasis, Moment } from "../renderer.ts";
import { ALONE, AWAY, foldedLook, packLineState, STANDINGS, standingOf } from "./line-state.ts";
import { type PreparedScene, TRAITS } from "./prepare-scene.ts";

/** The moment that the bytes of a scene were set for last. */
const setFor = new WeakMap<PreparedScene, Moment>();

/**
 * Sets the byte of every line, bundle by bundle: what is switched off is hidden, what is not among what stands out steps
 * back, one line of each bundle stands for it while it is folded, and a bundle with a worded line is open. Where only
 * something else stands out than before, as with every move of the pointer, only that is gone through.
 */
export function setLineStates(prepared: PreparedScene, moment: Moment): void {
  const { bundles, groups, lineStates } = prepared;
  const before = setFor.get(prepared);
  setFor.set(prepared, moment);
  lineStates.version++;
  if (before !== undefined && before.showing === moment.showing) {
    setEmphasis(prepared, before.emphasis, moment.emphasis);
    return;
  }

  setStandings(lineStates.bytes, moment);
  for (let bundle = 0; bundle < bundles.count; bundle++) setBundle(prepared, bundle);
  if (groups !== undefined) countInGroups(groups, prepared.scene, lineStates);
}

/** Sets the bundles of what stood out and of what stands out now; of all others it changes at most whether they step back. */
function setEmphasis(prepared: PreparedScene, before: Emphasis | undefined, now: Emphasis | undefined): void {
  const { bundles, edgeOfRow, lineStates, rows } = prepared;
  const { bytes } = lineStates;
  const base = baseOf(now);
  if (base !== baseOf(before)) {
    for (let row = 0; row < bytes.length; row++) {
      const byte = bytes[row] ?? 0;
      if (standingOf(byte) !== STANDINGS.hidden) bytes[row] = byte - standingOf(byte) + base;
    }
  }

  const touched = new Set<number>();
  for (const some of [before?.edges, before?.worded, now?.edges, now?.worded]) {
    for (const row of some ?? []) {
      const line = edgeOfRow[row] ?? -1;
      if (line >= 0) touched.add(bundles.bundleOf[line] ?? 0);
    }
  }
  for (const bundle of touched) {
    const end = bundles.offsets[bundle + 1] ?? 0;
    for (let i = bundles.offsets[bundle] ?? 0; i < end; i++) {
      const row = rows[i] ?? 0;
      if (standingOf(bytes[row] ?? 0) === STANDINGS.hidden) continue;
      bytes[row] = now?.worded.has(row) ? STANDINGS.worded : now?.edges.has(row) ? STANDINGS.out : base;
    }
    setBundle(prepared, bundle);
  }
}

const baseOf = (emphasis: Emphasis | undefined): number => (emphasis === undefined ? STANDINGS.rest : STANDINGS.back);

/** At first a line's byte is its standing and nothing else. */
function setStandings(bytes: Uint8Array, { emphasis, showing }: Moment): void {
  bytes.fill(baseOf(emphasis));
  for (const row of emphasis?.edges ?? []) bytes[row] = STANDINGS.out;
  for (const row of emphasis?.worded ?? []) bytes[row] = STANDINGS.worded;
  if (showing === undefined) return;
  const rows = Math.min(bytes.length, showing.rows.length);
  for (let row = 0; row < rows; row++) if (showing.rows[row] === 0) bytes[row] = STANDINGS.hidden;
}

// In plain loops over columns: every switch goes through all lines.
function setBundle(
  { bundles, leadOf, lineStates: { bytes }, rows, shownIn, traits }: PreparedScene,
  bundle: number,
): void {
  const [first = 0, end = 0] = [bundles.offsets[bundle], bundles.offsets[bundle + 1]];
  let count = 0;
  let lead = first;
  let highest = -1;
  let opened = false;
  let [some, all] = [0, 0xff];
  for (let i = first; i < end; i++) {
    const standing = bytes[rows[i] ?? 0] ?? 0;
    if (standing === STANDINGS.hidden) continue;
    const trait = traits[i] ?? 0;
    const rank = rankOf(standing, trait);
    if (rank > highest) {
      highest = rank;
      lead = i;
    }
    count++;
    opened ||= standing === STANDINGS.worded;
    some |= trait;
    all &= trait;
  }
  shownIn[bundle] = count;

  const isFolding = count > 1 && bundles.apart[bundle] !== 0;
  if (isFolding) leadOf[bundle] = bundles.lines[lead] ?? 0;
  const look = isFolding ? lookOf(count, some & ~all) : ALONE;
  for (let i = first; i < end; i++) {
    const row = rows[i] ?? 0;
    const standing = bytes[row] ?? 0;
    if (standing === STANDINGS.hidden) continue;
    bytes[row] = packLineState(standing, isFolding && opened, isFolding && i !== lead ? AWAY : look);
  }
}

/** What stands out stands for the others, then what has not fallen since, then an assertion rather than its denial. */
const rankOf = (standing: number, trait: number): number =>
  4 * standing - (trait & TRAITS.fallen ? 2 : 0) - (trait & TRAITS.denies ? 1 : 0);

/** @param differ the traits in which the bundle's lines differ */
const lookOf = (count: number, differ: number): number =>
  foldedLook({
    weight: count > 7 ? 2 : count > 3 ? 1 : 0,
    mixed: (differ & TRAITS.denies) !== 0,
    bothWays: (differ & (TRAITS.backwards | TRAITS.symmetric)) !== 0,
  });
