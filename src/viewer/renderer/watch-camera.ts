import type { Camera } from "sigma";
import type { CameraPosition } from "./renderer.ts";

/** How long in milliseconds a camera must have stood still to be at rest. */
const REST = 200;

/** Calls back with where the camera stands when it has come to rest after moving. */
export function watchCamera(camera: Camera, onRest: (position: CameraPosition) => void): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      const { x, y, ratio } = camera.getState();
      onRest({ x, y, ratio });
    }, REST);
  };

  camera.on("updated", moved);
  return () => {
    clearTimeout(pending);
    camera.off("updated", moved);
  };
}
