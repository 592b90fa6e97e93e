import type { Row } from "../../table/row.ts";
import { type Obstacle, placeLabels } from "../renderer/labels/place-labels.ts";
import type { Point } from "../renderer/scene/curve.ts";
import { NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import type { MapSize } from "./map-projection.ts";

interface MapPlacesProps {
  readonly state: ViewerState;
  readonly placed: ReadonlyMap<number, Point & { readonly isOwn: boolean }>;
  readonly atPlaces: ReadonlyMap<number, readonly Row[]>;
  readonly size: MapSize;
}

/** About how wide a letter is, and a line of letters high, in pixels: enough to keep names apart. */
const LETTER = { width: 7, height: 15 };
/** The mark of a place, from its middle. */
const MARK = 9;

/** The places with how much is told of each; a dashed mark stands where only the place around it has coordinates. */
export function MapPlaces({ state, placed, atPlaces, size }: MapPlacesProps) {
  const { table, emphasis, choose, hovered } = state;
  const countAt = (place: number): number => atPlaces.get(place)?.length ?? 0;
  const marks = [...placed].sort(([one], [other]) => countAt(other) - countAt(one));
  const names = placeLabels(
    marks.map(([place, { x, y }]) => {
      const letters = (table.entities[place]?.name.length ?? 0) + String(countAt(place)).length + 1;
      const isForced = emphasis.value?.nodes.has(place) ?? false;
      return {
        x,
        y,
        clearance: MARK + 3,
        width: letters * LETTER.width,
        height: LETTER.height,
        forced: isForced,
        reach: 2,
      };
    }),
    { ...size, obstacles: marks.map(([, at]) => markBox(at)), lines: [] },
  );
  return (
    <g class="map-places">
      {marks.map(([place, { x, y, isOwn }], i) => {
        const name = names[i];
        const entity = table.entities[place];
        const count = countAt(place);
        const isBack = count === 0 || (emphasis.value !== undefined && !emphasis.value.nodes.has(place));
        return entity === undefined ? null : (
          // biome-ignore lint/a11y/noStaticElementInteractions: the map is hidden from assistive tech; the lists beside it do the same
          <g
            key={entity.id}
            class={`map-place ${isOwn ? "own" : "around"}${isBack ? " back" : ""}`}
            transform={`translate(${x} ${y})`}
            onClick={() => choose({ kind: "entity", entity: place })}
            onMouseEnter={() => {
              hovered.value = { kind: "entity", entity: place };
            }}
            onMouseLeave={() => {
              hovered.value = NOTHING;
            }}
          >
            {emphasis.value?.chosen === place && <circle class="ring" r="13" />}
            <path d="M0-8 8 0 0 8-8 0Z" />
            <title>{entity.name}</title>
            {name !== undefined && (
              <text x={name.x + name.width / 2 - x} y={name.y + 11 - y}>
                {entity.name}
                <tspan class="count"> {count}</tspan>
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const markBox = ({ x, y }: Point): Obstacle => ({
  x: x - MARK,
  y: y - MARK,
  width: 2 * MARK,
  height: 2 * MARK,
  firm: true,
});
