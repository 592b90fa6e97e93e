import type { Sigma } from "sigma";
import { sigmaScreen } from "./sigma-sight.ts";

/**
 * Remembers from where a scene is seen, so that another one can be seen from there: who saw all of it sees all of the next;
 * otherwise whatever stands in the middle stays there, as large as it is.
 * @returns what takes the camera there, once the other scene is drawn
 */
export function rememberView(sigma: Sigma): (later: Sigma) => void {
  const { x, y, ratio } = sigma.getCamera().getState();
  if (x === 0.5 && y === 0.5 && ratio === 1) return () => undefined;
  const { width, height } = sigma.getDimensions();
  const middle = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
  const { unit } = sigmaScreen(sigma);
  return (later) => {
    const camera = later.getCamera();
    const there = later.viewportToFramedGraph(later.graphToViewport(middle));
    const asLarge = (camera.getState().ratio * sigmaScreen(later).unit) / unit;
    camera.setState({ x: there.x, y: there.y, ratio: asLarge });
  };
}
