import { CLOCK_WORDS } from "../panels/clock-words.ts";
import { arrangementWord } from "../state/shape/shape-address.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { arrangementsOffered } from "./arrangements-offered.ts";

/** By what everybody is placed in the picture, such as "by time, from left to right by publication: the earliest that it may have been". */
export function layoutInWords(state: ViewerState): string {
  const { arrangement } = state.view.value.shape;
  const word = arrangementWord(arrangement, state.table);
  const offered = arrangementsOffered(state).find((one) => arrangementWord(one.arrangement, state.table) === word);
  const words = offered?.words ?? word;
  // A name within it keeps its letters.
  const layout = words.charAt(0).toLowerCase() + words.slice(1);
  if (arrangement.kind !== "time") return layout;
  const at = arrangement.overlap === "certain" ? "when it surely was" : "the earliest that it may have been";
  return `${layout}, from left to right by ${CLOCK_WORDS[arrangement.clock]}: ${at}`;
}
