import type { CameraPosition } from "../renderer/renderer.ts";

/** Far enough for any eye, and short enough for an address. */
const PLACES = 3;

/** An address with where the camera stands written into it, such as "#claim=payment&camera=0.5:0.48:0.7". */
export function withCamera(address: string, { x, y, ratio }: CameraPosition): string {
  const rest = address.replace(/^#/, "").replace(/(^|&)camera=[^&]*/, "");
  const camera = `camera=${[x, y, ratio].map((value) => Number(value.toFixed(PLACES))).join(":")}`;
  return `#${rest.replace(/^&/, "")}${rest === "" ? "" : "&"}${camera}`;
}

/** Where the camera stands in an address; nothing where it does not say, or says what no camera can do. */
export function cameraAt(address: string): CameraPosition | undefined {
  const words = new URLSearchParams(address.replace(/^#/, "")).get("camera")?.split(":") ?? [];
  const [x, y, ratio] = words.map((word) => Number(word || Number.NaN));
  if (words.length !== 3 || x === undefined || y === undefined || ratio === undefined) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}
