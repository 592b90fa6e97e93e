import type { ViewerState } from "../state/viewer-state.ts";
import { layoutInWords } from "./layout-in-words.ts";

/** That sizes tell nothing. */
export const ALIKE = "all alike in size";

/** How the picture is drawn, for whoever does not see it: its layout, who has no place in that, and what sizes, colours and widths tell. */
export function shapeInWords(state: ViewerState): string {
  const { guides = [], key, lines } = state.shaped.value;
  return [
    `Layout: ${layoutInWords(state)}`,
    ...guides.flatMap((guide) => (guide.lies === "across" ? [`set apart below: ${guide.words}`] : [])),
    ...[key?.sizes ?? ALIKE],
    ...(key === undefined || key.colours.length === 0
      ? []
      : [`colours: ${key.colours.map(({ words }) => words).join(", ")}`]),
    ...(key?.notes ?? []),
    ...(lines === undefined ? [] : ["wider lines: more independent lines between the two"]),
  ].join(". ");
}
