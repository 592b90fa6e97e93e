import { allegedLabel, predicateOf } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import { lineTitle } from "../line-title.ts";
import type { Point } from "../renderer/scene/curve.ts";
import { spreadCurves } from "../renderer/scene/spread-curves.ts";
import { NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";

interface MapLinksProps {
  readonly state: ViewerState;
  readonly placed: ReadonlyMap<number, Point>;
  readonly links: readonly Row[];
}

/** How far from the middle of a place a line ends, in pixels: at its mark's rim. */
const RIM = 9;

/** The claims between two places, each a line of its own as in the picture; a click asks who says it. */
export function MapLinks({ state, placed, links }: MapLinksProps) {
  const { table, emphasis, choose, hovered } = state;
  return (
    <g class="map-links">
      {links.map((row) => {
        const claim = table.claim(row);
        const [from, to] = [endOf(placed, table.columns.subject[row]), endOf(placed, table.columns.object[row])];
        const { family, symmetric } = predicateOf(claim.predicate);
        const denied = claim.polarity === "denies";
        const head = denied ? "denial" : symmetric ? undefined : family;
        const isBack = emphasis.value !== undefined && !emphasis.value.edges.has(row);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the map is hidden from assistive tech; the lists beside it do the same
          <g
            key={claim.id}
            class={`map-link family-${family} ${claim.polarity}${isBack ? " back" : ""}`}
            onClick={() => choose({ kind: "claim", row })}
            onMouseEnter={() => {
              hovered.value = { kind: "claim", row };
            }}
            onMouseLeave={() => {
              hovered.value = NOTHING;
            }}
          >
            <title>{lineTitle(table, row)}</title>
            <path class="reach" d={curveBetween(from, to, curveOf(state, row, links))} />
            <path
              class="stroke"
              d={curveBetween(from, to, curveOf(state, row, links))}
              {...(head === undefined ? {} : { "marker-end": `url(#head-${head})` })}
            />
            {emphasis.value?.worded.has(row) && (
              <text x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 - 8}>
                {allegedLabel(claim.predicate, { denied })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const endOf = (placed: ReadonlyMap<number, Point>, place: number | undefined): Point =>
  placed.get(place ?? -1) ?? { x: 0, y: 0 };

/** How far a claim's line swings out, so that all between the same two places can be told apart. */
function curveOf({ table }: ViewerState, row: Row, links: readonly Row[]): number {
  const { subject, object } = table.columns;
  const [a, b] = [subject[row], object[row]];
  const same = links.filter(
    (other) => (subject[other] === a && object[other] === b) || (subject[other] === b && object[other] === a),
  );
  return spreadCurves(same.map((other) => subject[other] === a))[same.indexOf(row)] ?? 0;
}

/** A quadratic curve from rim to rim. */
function curveBetween(from: Point, to: Point, curve: number): string {
  const chord = { x: to.x - from.x, y: to.y - from.y };
  const control = { x: (from.x + to.x) / 2 - chord.y * curve, y: (from.y + to.y) / 2 + chord.x * curve };
  const start = towards(from, control);
  const end = towards(to, control);
  return `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(RIM / length, 0.4);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
