import type { Camera } from "sigma";
import type { CameraState } from "sigma/types";

/** The shortest way that Sigma can divide by. */
const AT_ONCE = 1;

/** Moves a camera in so many milliseconds; in none it is there at once, and stays, wherever it was on its way to. */
export function moveCamera(camera: Camera, to: Partial<CameraState>, duration: number): void {
  if (duration > 0) {
    camera.animate(to, { duration });
    return;
  }
  camera.setState(to);
  // Setting it ends no way that it is on, only another way does.
  if (camera.isAnimated()) camera.animate(to, { duration: AT_ONCE });
}
