import { describe, expect, test } from "vitest";
import { customProperties, DARK, LIGHT } from "../../src/viewer/palette.ts";

const channels = (hex: string): [number, number, number] => {
  const channel = (i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
  return [channel(0), channel(1), channel(2)];
};
const linear = (hex: string) => channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
const luminance = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** Contrast ratio of WCAG 2.2. */
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

// Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1.
const SEEN_BY = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  tritanopes: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  protanopes: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopes: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};
const seenAs = (hex: string, matrix: number[][]) =>
  matrix.map((row) => row.reduce((sum, weight, i) => sum + weight * (linear(hex)[i] ?? 0), 0));
/** Distance in Oklab, where about 0.02 is just noticed. */
const distance = (one: number[], other: number[]) => {
  const lab = ([r = 0, g = 0, b = 0]: number[]) => {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
};

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("in the %s palette", (_, palette) => {
  test("words stand out from the canvas by 4.5 to 1", () => {
    for (const colour of [palette.ink, palette.quiet]) expect(contrast(colour, palette.canvas)).toBeGreaterThan(4.5);
  });

  test("what carries meaning stands out from the canvas by 3 to 1", () => {
    const { kinds, families, accent, denial } = palette;
    for (const colour of [...Object.values(kinds), ...Object.values(families), accent, denial]) {
      expect(contrast(colour, palette.canvas), colour).toBeGreaterThan(3);
    }
  });

  test.each(Object.entries(SEEN_BY))("%s can tell the families and denials apart", (_, matrix) => {
    const { remark: _remark, ...families } = palette.families;
    const seen = [...Object.values(families), palette.denial].map((colour) => seenAs(colour, matrix));
    for (const [i, one] of seen.entries()) {
      for (const other of seen.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(0.095);
    }
  });

  test("every colour is a full hexadecimal one, as the buffers want them", () => {
    const { kinds, families, ...rest } = palette;
    for (const colour of [rest, kinds, families].flatMap(Object.values)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

test("the style sheets get each colour once, for the light and the dark", () => {
  const properties = customProperties(LIGHT, DARK);
  expect(new Set(properties.map(([name]) => name)).size).toBe(properties.length);
  for (const [name] of properties) expect(name).toMatch(/^--[a-z-]+$/);
  expect(properties).toContainEqual(["--family-harm", `light-dark(${LIGHT.families.harm}, ${DARK.families.harm})`]);
});
