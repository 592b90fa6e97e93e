import type { Sigma } from "sigma";

interface Position {
  x: number;
  y: number;
  ratio: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

const [WIDTH, HEIGHT] = [800, 600];

/** Stands in for Sigma, which Node cannot load: a camera over a layout of which so many units fill the screen's height at a ratio of 1. */
export function standInCamera(units: number, state: Position = { x: 0.5, y: 0.5, ratio: 1 }) {
  const size = { width: WIDTH, height: HEIGHT };
  const unitAt = () => size.height / units / state.ratio;
  const toFramed = ({ x, y }: Point): Point => ({ x: x / units + 0.5, y: y / units + 0.5 });
  const graphToViewport = (point: Point): Point => {
    const { x, y } = toFramed(point);
    return {
      x: size.width / 2 + (x - state.x) * units * unitAt(),
      y: size.height / 2 - (y - state.y) * units * unitAt(),
    };
  };
  const viewportToFramedGraph = ({ x, y }: Point): Point => ({
    x: state.x + (x - size.width / 2) / (units * unitAt()),
    y: state.y - (y - size.height / 2) / (units * unitAt()),
  });
  const sigma = {
    getDimensions: () => ({ ...size }),
    resize: () => undefined,
    getCamera: () => ({
      getState: () => ({ ...state }),
      getBoundedRatio: (ratio: number) => Math.max(0.05, ratio),
      setState: (to: Partial<Position>) => Object.assign(state, to),
      isAnimated: () => false,
    }),
    graphToViewport,
    viewportToFramedGraph,
    viewportToGraph: (point: Point): Point => {
      const { x, y } = viewportToFramedGraph(point);
      return { x: (x - 0.5) * units, y: (y - 0.5) * units };
    },
  };
  return { sigma: sigma as unknown as Sigma, state, size, graphToViewport, width: WIDTH, height: HEIGHT };
}
