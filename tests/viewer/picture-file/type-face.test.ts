import { expect, test } from "vitest";
import { cssFont, FACES, svgFont } from "../../../src/viewer/picture-file/type-face.ts";

test("a face is measured as it is written", () => {
  expect(cssFont({ size: 12, family: "Inter", weight: 600, slanted: true })).toBe("italic 600 12px Inter");
  expect(svgFont({ size: 12, family: "Inter", slanted: true })).toEqual({
    "font-family": "Inter",
    "font-size": 12,
    "font-weight": undefined,
    "font-style": "italic",
  });
});

test("every face has one to fall back on that all systems have", () => {
  for (const { family } of Object.values(FACES)) expect(family).toMatch(/sans-serif$|serif$/);
});
