import { useLayoutEffect, useRef } from "preact/hooks";
import { standingEntities } from "../../graph/standing-entities.ts";
import { addedTo } from "../choosing/several.ts";
import { SHOWINGS } from "../renderer/renderer.ts";
import type { Point } from "../renderer/scene/curve.ts";
import { showingOf } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** A sheet over the picture on which somebody draws around entities, to choose them; there only while it is asked for. */
export function Lasso({ state }: { readonly state: ViewerState }) {
  const { change, isDrawing, picture, view } = state;
  const path = useRef<SVGPathElement>(null);
  const points = useRef<readonly Point[]>([]);
  const isActive = isDrawing.value;

  useLayoutEffect(() => {
    if (!isActive) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // It stops the drawing, and closes nothing else.
      event.preventDefault();
      isDrawing.value = false;
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isActive, isDrawing]);
  if (!isActive) return null;

  const draw = (next: readonly Point[]): void => {
    points.current = next;
    path.current?.setAttribute("d", next.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join(""));
  };
  const onPointerUp = (): void => {
    const sight = picture.peek()?.sight();
    const drawn = path.current;
    if (points.current.length === 0 || sight === undefined || drawn === null) return;
    const entities = drawnAround(state, (entity) => drawn.isPointInFill(sight.place(entity)));
    draw([]);
    isDrawing.value = false;
    if (entities.length > 0) change({ several: addedTo(view.peek().several, entities) });
  };
  return (
    <>
      <p class="lasso-hint" role="status">
        Draw around those whom you want to choose. Esc stops.
      </p>
      <svg
        class="lasso"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          draw([pointOf(event)]);
        }}
        onPointerMove={(event) => points.current.length > 0 && draw([...points.current, pointOf(event)])}
        onPointerUp={onPointerUp}
        onPointerCancel={() => draw([])}
      >
        <path ref={path} />
      </svg>
    </>
  );
}

/** Of those who are drawn just now whoever lies inside: who is sifted out, put out of sight or not looked at is not chosen unseen. */
export function drawnAround(
  { table, sifted, view }: ViewerState,
  isInside: (entity: number) => boolean,
): readonly number[] {
  const seen = showingOf(table, sifted.peek().of, view.peek(), sifted.peek()).entities;
  return standingEntities(table).filter((entity) => seen[entity] !== SHOWINGS.gone && isInside(entity));
}

const pointOf = ({ offsetX, offsetY }: PointerEvent): Point => ({ x: offsetX, y: offsetY });
