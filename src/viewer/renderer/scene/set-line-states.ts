import { countingInGroups, type PreparedGroups, recountInGroups } from "../groups/prepare-groups.ts";
import { isPiece, type Pieces, wholly } from "../pieces.ts";
import type { Emphasis, Moment, Showing } from "../renderer.ts";
import type { ByteSheet } from "./byte-sheet.ts";
import { ALONE, AWAY, foldedLook, packLineState, STANDINGS, standingOf } from "./line-state.ts";
import { type PreparedScene, TRAITS } from "./prepare-scene.ts";

/** The moments that the bytes of lines were set for last, and that groups were counted for. */
const setFor = new WeakMap<ByteSheet | PreparedGroups, Moment>();

/**
 * Sets the byte of every line, bundle by bundle: what is switched off is hidden, what is not among what stands out steps
 * back, one line of each bundle stands for it while it is folded, and a bundle with a worded line is open. Where little is
 * otherwise than before, as with every move of the pointer and every source that is hidden, only that is gone through.
 */
export const setLineStates = (prepared: PreparedScene, moment: Moment): void =>
  wholly(settingLineStates(prepared, moment));

/**
 * The same in pieces, of a scene that is not drawn yet. Bytes that it has in common with the one that is drawn have been
 * set for the moment, and stay as they are: whoever looks sees them.
 */
export function* settingLineStates(prepared: PreparedScene, moment: Moment): Pieces<void> {
  const { groups, lineStates } = prepared;
  const before = setFor.get(lineStates);
  setFor.set(lineStates, moment);
  const changed = before && changedIn(prepared, before.showing, moment.showing);
  if (before !== moment) {
    lineStates.version++;
    if (before !== undefined && changed !== undefined) setAnew(prepared, changed, before.emphasis, moment);
    else yield* settingAll(prepared, moment);
  }
  if (groups !== undefined) yield* settingCounts(prepared, groups, moment, { before, changed });
}

function* settingAll(prepared: PreparedScene, moment: Moment): Pieces<void> {
  setStandings(prepared.lineStates.bytes, moment);
  for (let bundle = 0; bundle < prepared.bundles.count; bundle++) {
    if (isPiece(bundle)) yield;
    setBundle(prepared, bundle);
  }
}

/** @param lines what their bytes had been set for, and the rows that are shown otherwise since */
function* settingCounts(
  prepared: PreparedScene,
  groups: PreparedGroups,
  moment: Moment,
  lines: { readonly before: Moment | undefined; readonly changed: readonly number[] | undefined },
): Pieces<void> {
  const { edgeOfRow, lineStates, scene } = prepared;
  const before = setFor.get(groups);
  setFor.set(groups, moment);
  const changed =
    before === lines.before ? lines.changed : before && changedIn(prepared, before.showing, moment.showing);
  if (changed === undefined) yield* countingInGroups(groups, scene, lineStates);
  else
    for (const row of changed)
      recountInGroups(groups, scene, edgeOfRow[row] ?? -1, moment.showing?.rows[row] === 0 ? -1 : 1);
}

/** Where more than this part of all lines comes or goes, to set all anew is sooner done. */
const MOST_CHANGED = 1 / 8;

/** The rows of the lines that one showing has and the other has not; undefined where they are too many. */
function changedIn(
  { edgeOfRow }: PreparedScene,
  before: Showing | undefined,
  now: Showing | undefined,
): readonly number[] | undefined {
  const changed: number[] = [];
  if (before === now) return changed;
  const most = edgeOfRow.length * MOST_CHANGED;
  const all = before === undefined || now === undefined ? new Uint8Array(edgeOfRow.length).fill(1) : undefined;
  const [one = new Uint8Array(), other = one] = [before?.rows ?? all, now?.rows ?? all];
  for (let row = 0; row < edgeOfRow.length; row++) {
    // What a showing does not tell of is shown.
    if ((one[row] === 0) === (other[row] === 0) || edgeOfRow[row] === -1) continue;
    if (changed.length >= most) return undefined;
    changed.push(row);
  }
  return changed;
}

/** Sets the bundles of what came or went, of what stood out and of what stands out now; of all others it changes at most whether they step back. */
function setAnew(
  prepared: PreparedScene,
  changed: readonly number[],
  before: Emphasis | undefined,
  { emphasis: now, showing }: Moment,
): void {
  const { bundles, edgeOfRow, lineStates, rows } = prepared;
  const { bytes } = lineStates;
  const base = baseOf(now);
  if (base !== baseOf(before)) {
    for (let row = 0; row < bytes.length; row++) {
      const byte = bytes[row] ?? 0;
      if (standingOf(byte) !== STANDINGS.hidden) bytes[row] = byte - standingOf(byte) + base;
    }
  }

  const isHidden = (row: number): boolean => showing?.rows[row] === 0;
  const touched = new Set<number>();
  for (const some of [changed, before?.edges, before?.worded, now?.edges, now?.worded]) {
    for (const row of some ?? []) {
      const line = edgeOfRow[row] ?? -1;
      if (line >= 0) touched.add(bundles.bundleOf[line] ?? 0);
    }
  }
  for (const bundle of touched) {
    const end = bundles.offsets[bundle + 1] ?? 0;
    for (let i = bundles.offsets[bundle] ?? 0; i < end; i++) {
      const row = rows[i] ?? 0;
      const standing = now?.worded.has(row) ? STANDINGS.worded : now?.edges.has(row) ? STANDINGS.out : base;
      bytes[row] = isHidden(row) ? STANDINGS.hidden : standing;
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
