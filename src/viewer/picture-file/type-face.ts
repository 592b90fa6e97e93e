import { LABEL_STYLE } from "../renderer/labels/draw-labels.ts";
import type { SvgValue } from "./svg-element.ts";

/** How words are set. */
export interface TypeFace {
  readonly size: number;
  readonly family: string;
  readonly weight?: number;
  readonly slanted?: boolean;
}

const SERIF = '"Charter", "Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, "Liberation Serif", serif';

/** The faces of a picture, as on the screen: the banner in the serif, what we say in the sans. */
export const FACES = {
  title: { size: 18, weight: 600, family: LABEL_STYLE.family },
  banner: { size: 16, slanted: true, family: SERIF },
  legend: { size: 13, family: LABEL_STYLE.family },
  caption: { size: 12.5, family: LABEL_STYLE.family },
} as const satisfies Readonly<Record<string, TypeFace>>;

/** A face for a canvas, to measure with. */
export const cssFont = ({ size, family, weight = 400, slanted = false }: TypeFace): string =>
  `${slanted ? "italic " : ""}${weight} ${size}px ${family}`;

/** A face for an SVG. */
export const svgFont = ({ size, family, weight, slanted }: TypeFace): Readonly<Record<string, SvgValue>> => ({
  "font-family": family,
  "font-size": size,
  "font-weight": weight,
  "font-style": slanted ? "italic" : undefined,
});
