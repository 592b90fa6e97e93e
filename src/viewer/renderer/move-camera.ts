import type { Camera } from "sigma";
import type { CameraState } from "sigma/types";

/** Moves a camera in so many milliseconds; in none it is there at once, for Sigma would divide by them. */
export function moveCamera(camera: Camera, to: Partial<CameraState>, duration: number): void {
  if (duration === 0) camera.setState(to);
  else camera.animate(to, { duration });
}
