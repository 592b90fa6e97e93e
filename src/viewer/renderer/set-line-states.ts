import { packLineState, STANDINGS } from "./line-state.ts";
import type { PreparedScene } from "./prepare-scene.ts";
import type { Moment, SceneEdge } from "./renderer.ts";

const STANDING = ["hidden", "back", "rest", "out", "worded"] as const;

/**
 * Sets the byte of every line, bundle by bundle: what is switched off is hidden, what is not among what stands out steps
 * back, one line of each bundle stands for it while it is folded, and a bundle with a worded line is open.
 */
export function setLineStates(prepared: PreparedScene, moment: Moment): void {
  const { bundles, edgeOfRow, leadOf, lineStates, scene, shownIn } = prepared;
  const { bytes } = lineStates;
  setStandings(bytes, moment);

  const shown: SceneEdge[] = [];
  for (let bundle = 0; bundle < bundles.count; bundle++) {
    const end = bundles.offsets[bundle + 1] ?? 0;
    shown.length = 0;
    for (let i = bundles.offsets[bundle] ?? 0; i < end; i++) {
      const edge = scene.edges[bundles.lines[i] ?? 0];
      if (edge !== undefined && bytes[edge.row] !== STANDINGS.hidden) shown.push(edge);
    }
    shownIn[bundle] = shown.length;
    if (shown.length === 1 || bundles.apart[bundle] === 0) setAlone(bytes, shown);
    else if (shown.length > 1) leadOf[bundle] = edgeOfRow[setBundle(bytes, shown).row] ?? 0;
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

function setAlone(bytes: Uint8Array, shown: readonly SceneEdge[]): void {
  for (const { row } of shown) {
    bytes[row] = packLineState({ standing: STANDING[bytes[row] ?? 0] ?? "rest", opened: false, fold: "alone" });
  }
}

/** Gives the line that stands for the others. */
function setBundle(bytes: Uint8Array, shown: readonly SceneEdge[]): SceneEdge {
  const standing = ({ row }: SceneEdge) => STANDING[bytes[row] ?? 0] ?? "rest";
  // What stands out stands for the others, then what has not been withdrawn, then an assertion rather than its denial.
  const rank = ({ row, withdrawn, polarity }: SceneEdge) =>
    4 * (bytes[row] ?? 0) + (withdrawn ? 0 : 2) + (polarity === "asserts" ? 1 : 0);
  const lead = shown.reduce((best, edge) => (rank(edge) > rank(best) ? edge : best));
  const opened = shown.some((edge) => standing(edge) === "worded");
  const look = {
    weight: shown.length > 7 ? 2 : shown.length > 3 ? 1 : 0,
    mixed: shown.some(({ polarity }) => polarity !== lead.polarity),
    bothWays: shown.some(({ from, symmetric }) => from !== lead.from || symmetric !== lead.symmetric),
  } as const;

  for (const edge of shown) {
    bytes[edge.row] = packLineState({ standing: standing(edge), opened, fold: edge === lead ? look : "away" });
  }
  return lead;
}
