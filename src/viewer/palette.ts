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

/**
 * Hues after Okabe and Ito (2002), moved until the families and the denial lie as far apart as can be (0.1 in Oklab) for
 * protanopes, deuteranopes, tritanopes and everybody else, and dark enough for lines.
 */
export const LIGHT: Palette = {
  canvas: "#fbfcfc",
  ink: "#1a1f24",
  quiet: "#59626b",
  accent: "#0b5fd0",
  denial: "#1a1f24",
  kinds: { person: "#3d5a80", organization: "#6b5b45", place: "#3f7a66" },
  families: {
    identity: "#7e868e",
    position: "#0040ab",
    money: "#bb8426",
    place: "#1f7950",
    assistance: "#8c1674",
    harm: "#c23a01",
    interaction: "#0094e3",
    remark: "#7e868e",
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
    identity: "#8a857c",
    position: "#aa9afb",
    money: "#d5ac33",
    place: "#36c7a4",
    assistance: "#984898",
    harm: "#d96205",
    interaction: "#a5d1fe",
    remark: "#8a857c",
  },
};

/**
 * Hands the palettes to the style sheets as custom properties, such as `--family-harm`, `--kind-place`, `--accent`. Each
 * follows the scheme by itself, so that paper, which is always light, gets the light one.
 */
export function customProperties(light: Palette, dark: Palette): readonly (readonly [name: string, colour: string])[] {
  const inDark = new Map(propertiesOf(dark));
  return propertiesOf(light).map(([name, colour]) => [name, `light-dark(${colour}, ${inDark.get(name)})`]);
}

function propertiesOf({ kinds, families, ...rest }: Palette): readonly (readonly [name: string, colour: string])[] {
  return [
    ...Object.entries(rest).map(([name, colour]) => [`--${name}`, colour] as const),
    ...Object.entries(kinds).map(([kind, colour]) => [`--kind-${kind}`, colour] as const),
    ...Object.entries(families).map(([family, colour]) => [`--family-${family}`, colour] as const),
  ];
}
