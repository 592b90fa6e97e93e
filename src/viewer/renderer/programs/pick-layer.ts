import type { Sigma } from "sigma";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { Pointed } from "../renderer.ts";

/** The layer that nobody sees, on which each thing is drawn in the colour of its own number, to be found under the pointer. */
export interface PickLayer {
  /** Told whenever the layer is being drawn. */
  drawn(program: ProgramInfo, params: RenderParams): void;
  /** The number of what is at a point in CSS pixels. */
  numberAt(x: number, y: number): number | undefined;
}

/** The colour of a number, in GLSL: nothing at all is 0. */
export const PICK_GLSL = /* glsl */ `
vec4 pickColour(float number) {
  float id = number + 1.0;
  return vec4(floor(id / 65536.0), mod(floor(id / 256.0), 256.0), mod(id, 256.0), 255.0) / 255.0;
}
`;

/** Makes a layer that has not been drawn yet. */
export function pickLayer(): PickLayer {
  let last: { readonly program: ProgramInfo; readonly params: RenderParams } | undefined;
  const pixel = new Uint8Array(4);
  return {
    drawn(program, params) {
      last = { program, params };
    },
    numberAt(x, y) {
      if (last === undefined) return undefined;

      const { gl, frameBuffer } = last.program;
      const { height, pixelRatio } = last.params;
      // The first row of pixels is the highest. Outside of the layer nothing is read, and nothing is to be left of before.
      const up = Math.ceil((height - y) * pixelRatio) - 1;
      pixel.fill(0);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.readPixels(Math.floor(x * pixelRatio), up, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      const [high = 0, middle = 0, low = 0] = pixel;
      const id = high * 65_536 + middle * 256 + low;
      return id === 0 ? undefined : id - 1;
    },
  };
}

/** What Sigma finds of ours, each as the name of one of its edges. */
type Found = Extract<Pointed, { kind: "entity" | "line" }>;

/**
 * Lets Sigma find what we draw under the pointer, an entity before a line. It looks things up in lists of its own, which
 * are empty, since ours are columns; now it takes whatever is there for an edge, and tells of it in its usual events.
 */
export function pickOurs(sigma: Sigma, entities: PickLayer, lines: PickLayer): void {
  Object.defineProperties(sigma, {
    getNodeAtPosition: { value: () => null },
    getEdgeAtPoint: {
      value(x: number, y: number) {
        const entity = entities.numberAt(x, y);
        if (entity !== undefined) return `entity ${entity}`;
        const row = lines.numberAt(x, y);
        return row === undefined ? null : `line ${row}`;
      },
    },
  });
}

/** What of ours is named so. */
export function pickedAs(name: string): Found {
  const [kind, number] = name.split(" ");
  return kind === "entity" ? { kind, entity: Number(number) } : { kind: "line", row: Number(number) };
}

/** The entity that is named so; -1 where it is none. */
export function entityPicked(name: string): number {
  const found = pickedAs(name);
  return found.kind === "entity" ? found.entity : -1;
}
