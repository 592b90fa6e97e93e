import { ALONE, AWAY, foldedLook, packLineState, STANDINGS } from "./line-state.ts";
import { type PreparedScene, TRAITS } from "./prepare-scene.ts";
import type { Moment } from "./renderer.ts";

/**
 * Sets the byte of every line, bundle by bundle: what is switched off is hidden, what is not among what stands out steps
 * back, one line of each bundle stands for it while it is folded, and a bundle with a worded line is open.
 */
export function setLineStates(prepared: PreparedScene, moment: Moment): void {
  const { bundles, leadOf, lineStates, rowOf, shownIn } = prepared;
  const { lines, offsets, apart } = bundles;
  const { bytes } = lineStates;
  setStandings(bytes, moment);

  const shown: number[] = [];
  for (let bundle = 0; bundle < bundles.count; bundle++) {
    shown.length = 0;
    for (let i = offsets[bundle] ?? 0; i < (offsets[bundle + 1] ?? 0); i++) {
      const line = lines[i] ?? 0;
      if (bytes[rowOf[line] ?? 0] !== STANDINGS.hidden) shown.push(line);
    }
    shownIn[bundle] = shown.length;
    if (shown.length > 1 && apart[bundle] !== 0) leadOf[bundle] = setBundle(prepared, shown);
    else for (const line of shown) bytes[rowOf[line] ?? 0] = packLineState(bytes[rowOf[line] ?? 0] ?? 0, false, ALONE);
  }
  lineStates.version++;
}

/** At first a line's byte is its standing and nothing else. */
function setStandings(bytes: Uint8Array, { emphasis, showing }: Moment): void {
  bytes.fill(emphasis === undefined ? STANDINGS.rest : STANDINGS.back);
  for (const row of emphasis?.edges ?? []) bytes[row] = STANDINGS.out;
  for (const row of emphasis?.worded ?? []) bytes[row] = STANDINGS.worded;
  if (showing === undefined) return;
  const rows = Math.min(bytes.length, showing.rows.length);
  for (let row = 0; row < rows; row++) if (showing.rows[row] === 0) bytes[row] = STANDINGS.hidden;
}

/** Gives the line that stands for the others. */
function setBundle({ lineStates: { bytes }, rowOf, traits }: PreparedScene, shown: readonly number[]): number {
  const standingAt = (line: number) => bytes[rowOf[line] ?? 0] ?? 0;
  const traitsAt = (line: number) => traits[line] ?? 0;
  let lead = shown[0] ?? 0;
  let opened = false;
  let [some, all] = [0, 0xff];
  for (const line of shown) {
    if (rank(line) > rank(lead)) lead = line;
    opened ||= standingAt(line) === STANDINGS.worded;
    some |= traitsAt(line);
    all &= traitsAt(line);
  }

  const differ = some & ~all;
  const look = foldedLook({
    weight: shown.length > 7 ? 2 : shown.length > 3 ? 1 : 0,
    mixed: (differ & TRAITS.denies) !== 0,
    bothWays: (differ & (TRAITS.backwards | TRAITS.symmetric)) !== 0,
  });
  for (const line of shown) {
    bytes[rowOf[line] ?? 0] = packLineState(standingAt(line), opened, line === lead ? look : AWAY);
  }
  return lead;

  // What stands out stands for the others, then what has not been withdrawn, then an assertion rather than its denial.
  function rank(line: number): number {
    const weaker = (traitsAt(line) & TRAITS.withdrawn ? 2 : 0) + (traitsAt(line) & TRAITS.denies ? 1 : 0);
    return 4 * standingAt(line) - weaker;
  }
}
