import { useSignal } from "@preact/signals";
import { geoPath } from "d3-geo";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { FAMILIES } from "../../model/predicate.ts";
import type { Pane, PaneProps } from "../pane.ts";
import { CameraButton } from "../panels/camera-button.tsx";
import { NOTHING } from "../state/chosen.ts";
import { claimsOnMap } from "./claims-on-map.ts";
import { mapGrid } from "./map-grid.ts";
import { MapLinks } from "./map-links.tsx";
import { MapPlaces } from "./map-places.tsx";
import { ALL_PLACES, type MapCamera, mapProjection } from "./map-projection.ts";
import { placePoints } from "./place-points.ts";
import { openWorld, type World } from "./world-outline.ts";
import "./map.css";

/** How much nearer one turn of the wheel, or one press of a button, comes. */
const STEP = 1.5;

/** How much of its height the map has at least when it is drawn smaller rather than anew. */
const LOWEST = 0.6;

/** The map, as the screen knows it. */
export const MAP_PANE: Pane = { id: "map", name: "Map", Pane: MapPane };

/** The places of the case on an outline of the world that came with the page, and what is alleged between them. */
export function MapPane({ state }: Pick<PaneProps, "state">) {
  const { table, shown } = state;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSignal({ width: 800, height: 500 });
  const isMeasured = useRef(false);
  const camera = useSignal<MapCamera>(ALL_PLACES);
  const world = useSignal<World>({ kind: "fetching" });
  const points = useMemo(() => placePoints(table), [table]);
  const claims = useMemo(() => claimsOnMap(table, points, shown.value), [table, points, shown.value]);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      if (width === 0 || height === 0) return;
      // A notice above it leaves the map a little lower: then all of it is drawn a little smaller, and stays as it was.
      const isNoticed = isMeasured.current && width === size.peek().width && height > LOWEST * size.peek().height;
      if (!isNoticed || height > size.peek().height) size.value = { width, height };
      isMeasured.current = true;
    });
    if (frame.current !== null) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [size]);
  useEffect(() => {
    openWorld(state.ask).then((opened) => {
      world.value = opened;
    });
  }, [state, world]);

  const comeNearer = (factor: number): void => {
    const { nearness, x, y } = camera.peek();
    camera.value = { nearness: nearness * factor, x: x * factor, y: y * factor };
  };
  if (points.size === 0) return <NoPlaces />;

  const projection = mapProjection(points.values(), size.value, camera.value);
  const outline = geoPath(projection);
  const grid = mapGrid(projection, size.value);
  const placed = new Map([...points].map(([place, point]) => [place, { ...point, ...onScreen(projection, point) }]));
  return (
    <div class="map-frame" ref={frame}>
      <p class="visually-hidden">
        A map of {points.size} {points.size === 1 ? "place" : "places"}, with what is alleged to have an end there; each
        line is somebody’s allegation. All that it shows stands in the ledger too.
      </p>
      <svg
        class="map"
        viewBox={`0 0 ${size.value.width} ${size.value.height}`}
        aria-hidden="true"
        onPointerDown={(event) => drag(event, camera)}
        onWheel={(event) => {
          event.preventDefault();
          comeNearer(event.deltaY < 0 ? STEP : 1 / STEP);
        }}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) state.choose(NOTHING);
        }}
      >
        <path class="graticule" d={outline(grid.lines) ?? ""} />
        {world.value.kind === "there" && (
          <>
            <path class="land" d={outline(world.value.outline.land) ?? ""} />
            <path class="borders" d={outline(world.value.outline.borders) ?? ""} />
          </>
        )}
        <defs>
          {[...FAMILIES, "denial" as const].map((family) => (
            <marker
              key={family}
              id={`head-${family}`}
              class={family === "denial" ? "denial" : `family-${family}`}
              viewBox="0 0 10 10"
              refX={family === "denial" ? 5 : 9}
              refY="5"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d={family === "denial" ? "M4 0h2v10h-2Z" : "M0 1.5 10 5 0 8.5Z"} />
            </marker>
          ))}
        </defs>
        <MapLinks state={state} placed={placed} links={claims.links} />
        <MapPlaces state={state} placed={placed} atPlaces={claims.atPlaces} size={size.value} />
      </svg>
      <p class="measure aside">meshes of {grid.step}°</p>
      {world.value.kind === "failed" && (
        <p class="no-world">The outline of the world is not at hand; the places stand where they lie.</p>
      )}
      <div class="camera">
        <CameraButton label="Nearer" sign="+" onClick={() => comeNearer(STEP)} />
        <CameraButton label="Farther" sign="−" onClick={() => comeNearer(1 / STEP)} />
        <CameraButton
          label="Show all places"
          sign="⤢"
          onClick={() => {
            camera.value = ALL_PLACES;
          }}
        />
      </div>
    </div>
  );
}

function NoPlaces() {
  return (
    <p class="no-places">
      No place of this case has coordinates. Give a place <code>coordinates</code> in the case’s entities file, or say{" "}
      <code>within</code> which place that has some it lies, and it stands here.
    </p>
  );
}

function onScreen(projection: ReturnType<typeof mapProjection>, point: { longitude: number; latitude: number }) {
  const [x, y] = projection([point.longitude, point.latitude]) ?? [-1e4, -1e4];
  return { x, y };
}

/** Moves the map with the pointer until it is let go. */
function drag(event: PointerEvent & { readonly currentTarget: SVGSVGElement }, camera: { value: MapCamera }): void {
  if (event.target !== event.currentTarget && !(event.target as Element).closest(".land, .borders, .graticule")) return;

  const map = event.currentTarget;
  const from = { x: event.clientX, y: event.clientY, camera: camera.value };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const { nearness, x, y } = from.camera;
    camera.value = { nearness, x: x + clientX - from.x, y: y + clientY - from.y };
  };
  map.setPointerCapture(event.pointerId);
  map.addEventListener("pointermove", move);
  map.addEventListener("lostpointercapture", () => map.removeEventListener("pointermove", move), { once: true });
}
