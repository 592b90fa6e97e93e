import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import type { Point } from "./scene/curve.ts";

/** How many milliseconds a finger rests for a long press, as on most phones, and how many CSS pixels it may shake. */
const [PRESS, SHAKE] = [500, 10];

interface Pressed {
  readonly event: MouseCoords;
  readonly edge?: string;
}

/**
 * Calls back when a finger rests on the picture: Sigma keeps the browser's own long press from happening. Returns whether
 * the touch that is just ending was one, and is then no tap.
 */
export function watchLongPress(sigma: Sigma, onPress: (at: Point, found?: string) => void): () => boolean {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let from: Point | undefined;
  let wasLong = false;
  const stop = (): void => {
    clearTimeout(pending);
    from = undefined;
  };

  const down = ({ event, edge }: Pressed): void => {
    const { x, y, original } = event;
    stop();
    wasLong = false;
    if (!("touches" in original) || original.touches.length !== 1) return;
    from = { x, y };
    pending = setTimeout(() => {
      wasLong = true;
      onPress({ x, y }, edge);
    }, PRESS);
  };
  for (const pressed of ["downEdge", "downStage"] as const) sigma.on(pressed, down);
  for (const up of ["upEdge", "upStage"] as const) sigma.on(up, stop);
  sigma.on("moveBody", ({ event: { x, y } }) => {
    if (from !== undefined && Math.hypot(x - from.x, y - from.y) > SHAKE) stop();
  });
  sigma.on("kill", stop);
  return () => wasLong;
}
