import type { Sigma } from "sigma";

/** Where an element stands on the page, in CSS pixels. */
export type Place = Pick<DOMRect, "left" | "top" | "width" | "height">;

/**
 * Takes over the size that the container has now. Where it only became higher or lower, by a notice above it or by what
 * opens below, everybody stays where they are on the page, as large as they are, for whoever came there by hand.
 * @param before where the container stood when it was drawn last
 */
export function resizeInPlace(sigma: Sigma, before: Place, after: Place): void {
  const isOnlyHigher = before.width === after.width && before.height !== after.height;
  if (!isOnlyHigher || before.height === 0 || after.height === 0) {
    sigma.resize();
    return;
  }

  const camera = sigma.getCamera();
  const middle = { x: after.width / 2, y: after.top - before.top + after.height / 2 };
  const { x, y } = sigma.viewportToFramedGraph(middle, { viewportDimensions: before, cameraState: camera.getState() });
  const unit = unitOf(sigma, before);
  sigma.resize();
  camera.setState({ x, y, ratio: (camera.getState().ratio * unitOf(sigma, after)) / unit });
}

/** How many pixels wide the picture's own square is drawn. */
function unitOf(sigma: Sigma, viewportDimensions: Place): number {
  const override = { viewportDimensions, cameraState: sigma.getCamera().getState() };
  const [start, end] = [0, 1].map((x) => sigma.framedGraphToViewport({ x, y: 0 }, override));
  return Math.hypot((end?.x ?? 1) - (start?.x ?? 0), (end?.y ?? 0) - (start?.y ?? 0));
}
