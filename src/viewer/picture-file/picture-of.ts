import type { Palette } from "../palette.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";
import { showingOf } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { filtersInWords } from "./filters-in-words.ts";
import { holdsWithheld } from "./holds-withheld.ts";
import type { PictureOf } from "./svg-picture.ts";

/** What the current view shows, as a picture that goes out: with its filters, and with what is chosen standing out. */
export function pictureOf(
  { table, arranged, sifted, view, emphasis }: ViewerState,
  palette: Palette,
  sight: LayoutSight,
  today: string,
): PictureOf {
  return {
    ...{ table, scene: arranged.peek(), palette, sight },
    moment: {
      showing: showingOf(table, sifted.peek().of, view.peek(), sifted.peek()),
      emphasis: emphasis.peek(),
      several: view.peek().several,
    },
    filters: [
      ...(holdsWithheld(table, today) ? ["with what may not be given out"] : []),
      ...filtersInWords(view.peek(), table, sifted.peek().out),
    ],
    date: dateInWords(today),
  };
}
