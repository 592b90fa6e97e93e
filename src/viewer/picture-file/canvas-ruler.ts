import type { Ruler } from "../renderer/labels/draw-labels.ts";

/** Measures words as this browser sets them. */
export function canvasRuler(): Ruler {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new TypeError("this browser draws on no canvas");
  return context;
}
