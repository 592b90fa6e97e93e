import type { Action } from "../state/action.ts";
import { textPlaceOf } from "../state/text-place.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { textPassages } from "./text-passages.ts";

/** What can be done while a text is read. */
export const TEXT_ACTIONS: readonly Action[] = [
  {
    id: "next-passage",
    label: "Open what rests on the next passage of the text",
    keys: ["j"],
    isOffered: isReading,
    run: (state) => step(state, 1),
  },
  {
    id: "previous-passage",
    label: "Open what rests on the passage before",
    keys: ["k"],
    isOffered: isReading,
    run: (state) => step(state, -1),
  },
];

function isReading({ chosen, table, view }: ViewerState): boolean {
  return view.value.pane === "text" && textPlaceOf(chosen.value, table) !== undefined;
}

/** From claim to claim in the order of the text; from the work itself to its first or its last. */
function step({ chosen, choose, table }: ViewerState, by: 1 | -1): void {
  const place = textPlaceOf(chosen.peek(), table);
  const source = place && table.sourceIndex(place.source);
  if (source === undefined) return;

  const rows = textPassages(table, source).flatMap(({ claims }) =>
    claims.filter(({ role }) => role === undefined).map(({ row }) => row),
  );
  const opened = chosen.peek();
  const at = opened.kind === "claim" ? rows.indexOf(opened.row) : by === 1 ? -1 : rows.length;
  const next = rows[at + by];
  if (next !== undefined) choose({ kind: "claim", row: next });
}
