import { leftWithOneLine, weakening } from "../../provenance/removal/weakened.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entitiesInWords } from "../choosing/entities-in-words.ts";
import type { Palette } from "../palette.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import { partInWords } from "../panels/part-in-words.ts";
import { wholly } from "../renderer/pieces.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";
import { layoutInWords } from "../shape/layout-in-words.ts";
import { ALIKE } from "../shape/shape-in-words.ts";
import { openedEntities } from "../state/opened-entities.ts";
import type { Part } from "../state/part.ts";
import { showingOf } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { lossInWords } from "../what-is-left/loss-in-words.ts";
import { filtersInWords } from "./filters-in-words.ts";
import { holdsWithheld } from "./holds-withheld.ts";
import type { PictureOf } from "./svg-picture.ts";

/**
 * What the current view shows, as a picture that goes out: with all that the screen says of what it leaves out and how it
 * is drawn, and with what is chosen standing out.
 * @param isByGroup whether the groups of a large case are drawn, as it opens, whatever its shape
 */
export function pictureOf(
  state: ViewerState,
  palette: Palette,
  sight: LayoutSight,
  today: string,
  isByGroup = false,
): PictureOf {
  const { table, arranged, sifted, view, emphasis, part } = state;
  return {
    ...{ table, scene: isByGroup ? state.scene : arranged.peek(), palette, sight },
    moment: {
      showing: showingOf(table, sifted.peek().of, view.peek(), sifted.peek()),
      emphasis: emphasis.peek(),
      several: new Set(view.peek().several),
    },
    filters: [
      ...(holdsWithheld(table, today) ? ["with what may not be given out"] : []),
      ...(part === undefined ? [] : partOfCase(part, table)),
      ...filtersInWords(view.peek(), table, {
        out: sifted.peek().out,
        lost: view.peek().without.length === 0 ? undefined : lostInWords(state),
      }),
      ...(isByGroup ? ["drawn by group"] : shapeOf(state)),
      ...openedOf(state),
    ],
    date: dateInWords(today),
  };
}

/** Counted as the screen counts, link by link: a picture may not say another number. */
function lostInWords({ actors, lost }: ViewerState): string {
  const weakened = wholly(weakening(actors.peek(), lost.peek()));
  return lossInWords(lost.peek(), leftWithOneLine(weakened, "upper").length);
}

function partOfCase(part: Part, table: ClaimTable): readonly string[] {
  const { much, cut } = partInWords(part, table);
  return cut === undefined ? [much] : [much, cut];
}

/** What colours, widths and unlike sizes tell stands in the legend. */
function shapeOf(state: ViewerState): readonly string[] {
  const { layout, shaped, view } = state;
  const moved = view.peek().pins.filter((pin) => pin.layout === layout.peek()).length;
  return [
    `layout: ${layoutInWords(state)}`,
    ...(shaped.peek().key?.sizes === undefined ? [ALIKE] : []),
    ...(moved === 0 ? [] : [`${moved} ${moved === 1 ? "entity" : "entities"} moved by hand`]),
  ];
}

/** Why all else is pale. */
function openedOf({ table, view }: ViewerState): readonly string[] {
  const { chosen } = view.peek();
  if (chosen.kind === "nothing") return [];
  const entities = openedEntities(table, chosen);
  return [`all is pale but what is opened${entities.length === 0 ? "" : `: ${entitiesInWords(table, entities)}`}`];
}
