import fc from "fast-check";
import { expect, test } from "vitest";
import { decimals, svgElement, svgWords } from "../../../src/viewer/picture-file/svg-element.ts";
import { CODE_POINT } from "../../code-point.ts";
import { parsedSvg } from "./parsed-svg.ts";

test("whatever words stand in an element or an attribute, they come back as words", () => {
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), fc.string({ unit: CODE_POINT }), (words, value) => {
      const [element] = parsedSvg(svgElement("text", { id: value }, svgWords(words)));
      const kept = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
      expect(element?.words).toBe(kept(words));
      expect(element?.attributes.id).toBe(kept(value));
    }),
  );
});

test("an attribute that is undefined is left out, and numbers are short", () => {
  expect(svgElement("rect", { x: 1 / 3, y: undefined, width: -0.001 })).toBe('<rect x="0.33" width="0"/>');
  expect([2, 2.5, -7.126].map(decimals)).toEqual(["2", "2.5", "-7.13"]);
});
