import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { xmlText } from "../../../src/formats/words/xml-text.ts";
import { CODE_POINT } from "../../code-point.ts";
import { often } from "../../sized.ts";

function readAttribute(text: string): string {
  let found = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ attributes }) => {
    found = String(attributes.a);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<x a="${text}"/>`).close();
  return found;
}

test("any text comes back from an attribute as it was, but for what XML cannot hold", () => {
  const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), (text) => {
      expect(readAttribute(xmlText(text))).toBe(text.toWellFormed().replace(notXml, "\ufffd"));
    }),
    { numRuns: often(1000) },
  );
});
