import type { Sigma } from "sigma";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { Row } from "../../../table/row.ts";

/** The layer that nobody sees, on which each line is drawn in its row's own colour, to be found under the pointer. */
export interface PickLayer {
  /** Told whenever the layer is being drawn. */
  drawn(program: ProgramInfo, params: RenderParams): void;
  /** The line at a point in CSS pixels. */
  rowAt(x: number, y: number): Row | undefined;
}

/** Makes a layer that has not been drawn yet. */
export function pickLayer(): PickLayer {
  let last: { readonly program: ProgramInfo; readonly params: RenderParams } | undefined;
  const pixel = new Uint8Array(4);
  return {
    drawn(program, params) {
      last = { program, params };
    },
    rowAt(x, y) {
      if (last === undefined) return undefined;

      const { gl, frameBuffer } = last.program;
      const { height, pixelRatio } = last.params;
      const up = Math.floor((height - y) * pixelRatio);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.readPixels(Math.floor(x * pixelRatio), up, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      const [high = 0, middle = 0, low = 0] = pixel;
      const id = high * 65_536 + middle * 256 + low;
      return id === 0 ? undefined : id - 1;
    },
  };
}

/**
 * Lets Sigma find our lines under the pointer. It looks edges up in a list of its own, which is empty, since our lines
 * are columns; now it takes a line's row for an edge's name, and tells of it in its usual events.
 */
export function pickLines(sigma: Sigma, { rowAt }: PickLayer): void {
  Object.defineProperty(sigma, "getEdgeAtPoint", {
    value: (x: number, y: number) => rowAt(x, y)?.toString() ?? null,
  });
}
