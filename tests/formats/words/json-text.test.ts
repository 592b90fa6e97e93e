import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "../../../src/formats/words/json-text.ts";

test("any text comes back as it was, but for lone surrogates, which become U+FFFD", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\ud800x", "x\udc00", "\\ud800", "🙂\u0000"));
  fc.assert(
    fc.property(text, (words) => {
      const written = jsonText({ words, deeper: [words] });
      expect(JSON.parse(written)).toEqual({ words: words.toWellFormed(), deeper: [words.toWellFormed()] });
    }),
    { numRuns: 1000 },
  );
});
