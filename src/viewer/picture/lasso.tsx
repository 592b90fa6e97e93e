import { useLayoutEffect, useRef } from "preact/hooks";
import { standingEntities } from "../../graph/standing-entities.ts";
import type { Point } from "../renderer/scene/curve.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** A sheet over the picture on which somebody draws around entities, to look at them alone; there only while it is asked for. */
export function Lasso({ state }: { readonly state: ViewerState }) {
  const { change, isDrawing, picture, table } = state;
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
    const entities = standingEntities(table).filter((entity) => drawn.isPointInFill(sight.place(entity)));
    draw([]);
    isDrawing.value = false;
    if (entities.length > 0) change({ within: { reach: "among", entities } });
  };
  return (
    <>
      <p class="lasso-hint" role="status">
        Draw around those whom you want to look at alone. Esc stops.
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

const pointOf = ({ offsetX, offsetY }: PointerEvent): Point => ({ x: offsetX, y: offsetY });
