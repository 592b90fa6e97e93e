import type { Sigma } from "sigma";

/** The layers that make the picture, from the ground up; the others are empty or only catch the pointer. */
const LAYERS = ["edges", "nodes", "labels"] as const;

/** What Sigma shows now as a PNG, drawn anew with so many pixels to each of CSS's, on a ground of a colour. */
export async function takePicture(sigma: Sigma, pixelRatio: number, ground: string): Promise<Blob> {
  // Sigma asks the screen for its density before each frame; for this one it is told another.
  Object.defineProperty(sigma, "pixelRatio", { get: () => pixelRatio, set: () => undefined, configurable: true });
  const canvas = compose(sigma.resize(true), pixelRatio, ground);
  Object.defineProperty(sigma, "pixelRatio", { value: window.devicePixelRatio, writable: true, configurable: true });
  sigma.resize(true).scheduleRender();

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new RangeError(`a picture of ${canvas.width} by ${canvas.height} pixels is too large`));
      else resolve(blob);
    }, "image/png");
  });
}

/** Lays the layers over each other; a layer of WebGL can be read only right after it was drawn, hence the frame here. */
function compose(sigma: Sigma, pixelRatio: number, ground: string): HTMLCanvasElement {
  sigma.refresh({ partialGraph: {}, skipIndexation: true });
  const { width, height } = sigma.getDimensions();
  const canvas = document.createElement("canvas");
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const paper = canvas.getContext("2d");
  if (paper === null) return canvas;

  paper.fillStyle = ground;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  const layers = sigma.getCanvases();
  for (const layer of LAYERS) if (layers[layer]) paper.drawImage(layers[layer], 0, 0, canvas.width, canvas.height);
  return canvas;
}
