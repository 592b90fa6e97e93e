import type { Palette } from "../palette.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import type { Sight } from "../renderer/scene/sight.ts";
import { showingOf } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { filtersInWords } from "./filters-in-words.ts";
import type { PictureOf } from "./svg-picture.ts";

/** What the current view shows, as a picture that goes out: with its filters, and with what is chosen standing out. */
export function pictureOf(
  { table, arranged, shown, view, emphasis }: ViewerState,
  palette: Palette,
  sight: Sight,
  today: string,
): PictureOf {
  return {
    ...{ table, scene: arranged.peek(), palette, sight },
    moment: {
      showing: showingOf(table, shown.peek(), view.peek()),
      emphasis: emphasis.peek(),
      several: view.peek().several,
    },
    filters: filtersInWords(view.peek(), table),
    date: dateInWords(today),
  };
}
