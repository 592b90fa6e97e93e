import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "../../../src/formats/words/json-text.ts";
import { CODE_POINT } from "../../code-point.ts";
import { often } from "../../sized.ts";

test("any text comes back as it was, but for lone surrogates, which become U+FFFD", () => {
  const text = fc.oneof(fc.string({ unit: CODE_POINT }), fc.constantFrom("\ud800x", "x\udc00", "\\ud800", "🙂\u0000"));
  fc.assert(
    fc.property(text, (words) => {
      const written = jsonText({ words, deeper: [words] });
      expect(JSON.parse(written)).toEqual({ words: words.toWellFormed(), deeper: [words.toWellFormed()] });
    }),
    { numRuns: often(1000) },
  );
});
