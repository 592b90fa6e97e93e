import type { Row } from "../../table/row.ts";
import type { Point } from "../renderer/curve.ts";
import { NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";

interface MapPlacesProps {
  readonly state: ViewerState;
  readonly placed: ReadonlyMap<number, Point & { readonly isOwn: boolean }>;
  readonly atPlaces: ReadonlyMap<number, readonly Row[]>;
}

/** The places with how much is told of each; a dashed mark stands where only the place around it has coordinates. */
export function MapPlaces({ state, placed, atPlaces }: MapPlacesProps) {
  const { table, emphasis, choose, hovered } = state;
  return (
    <g class="map-places">
      {[...placed].map(([place, { x, y, isOwn }]) => {
        const entity = table.entities[place];
        const count = atPlaces.get(place)?.length ?? 0;
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
            <text x="13" y="4">
              {entity.name}
              <tspan class="count"> {count}</tspan>
            </text>
          </g>
        );
      })}
    </g>
  );
}
