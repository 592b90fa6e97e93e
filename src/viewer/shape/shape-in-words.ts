import { arrangementWord } from "../state/shape/shape-address.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { arrangementsOffered } from "./arrangements-offered.ts";

/** How the picture is drawn, for whoever does not see it: its layout, who has no place in that, and what sizes, colours and widths tell. */
export function shapeInWords(state: ViewerState): string {
  const { arrangement } = state.view.value.shape;
  const { guides = [], key, lines } = state.shaped.value;
  const word = arrangementWord(arrangement, state.table);
  const offered = arrangementsOffered(state).find((one) => arrangementWord(one.arrangement, state.table) === word);
  return [
    `Layout: ${offered?.words ?? word}`,
    ...guides.flatMap((guide) => (guide.lies === "across" ? [`set apart below: ${guide.words}`] : [])),
    ...(key?.sizes === undefined ? ["all alike in size"] : [key.sizes]),
    ...(key === undefined || key.colours.length === 0
      ? []
      : [`colours: ${key.colours.map(({ words }) => words).join(", ")}`]),
    ...(lines === undefined ? [] : ["wider lines: more independent lines between the two"]),
  ].join(". ");
}
