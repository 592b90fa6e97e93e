import type { EntityKind } from "../model/entity.ts";
import type { Family } from "../model/predicate.ts";

/** The colours that carry meaning, in the picture and beside it; shapes always carry the same meaning too. */
export interface Palette {
  readonly canvas: string;
  readonly ink: string;
  readonly quiet: string;
  /** What is chosen, and the voices that a chosen claim passed through. */
  readonly accent: string;
  readonly denial: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly families: Readonly<Record<Family, string>>;
}

/** Hues after Okabe and Ito (2002), told apart by colour-blind eyes, set apart in lightness too and dark enough for lines. */
export const LIGHT: Palette = {
  canvas: "#fbfcfc",
  ink: "#1a1f24",
  quiet: "#59626b",
  accent: "#0b5fd0",
  denial: "#1a1f24",
  kinds: { person: "#3d5a80", organization: "#6b5b45", place: "#3f7a66" },
  families: {
    identity: "#7d858d",
    position: "#1f4e9e",
    money: "#947100",
    place: "#16846b",
    assistance: "#a02c86",
    harm: "#d1480f",
    interaction: "#2f8fc7",
    remark: "#7d858d",
  },
};

/** The same hues for dark surroundings. */
export const DARK: Palette = {
  canvas: "#14181b",
  ink: "#e6eaed",
  quiet: "#9aa5af",
  accent: "#7db4ff",
  denial: "#f2f5f7",
  kinds: { person: "#9db8dc", organization: "#cdb894", place: "#8fcbb4" },
  families: {
    identity: "#8d969f",
    position: "#6a8fe6",
    money: "#d3a72c",
    place: "#3fb496",
    assistance: "#dd7cc6",
    harm: "#f5793b",
    interaction: "#7cc8ef",
    remark: "#8d969f",
  },
};

/** Hands a palette to the style sheets as custom properties: `--family-harm`, `--kind-place`, `--accent`. */
export function customProperties(palette: Palette): readonly (readonly [name: string, colour: string])[] {
  const { kinds, families, ...rest } = palette;
  return [
    ...Object.entries(rest).map(([name, colour]) => [`--${name}`, colour] as const),
    ...Object.entries(kinds).map(([kind, colour]) => [`--kind-${kind}`, colour] as const),
    ...Object.entries(families).map(([family, colour]) => [`--family-${family}`, colour] as const),
  ];
}
