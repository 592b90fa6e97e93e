import type { Ruler } from "../../../src/viewer/renderer/labels/draw-labels.ts";

/** A ruler for where there is no browser: every letter is six tenths of its size wide. */
export function plainRuler(): Ruler {
  const ruler = {
    font: "",
    measureText(words: string) {
      const size = Number(/([\d.]+)px/.exec(ruler.font)?.[1] ?? 10);
      return { width: [...words].length * size * 0.6 } as TextMetrics;
    },
  };
  return ruler;
}
