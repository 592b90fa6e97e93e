import fc from "fast-check";
import { expect, test } from "vitest";
import { joinedFile } from "../../../src/case-file/joined-file.ts";
import { parseJsonlFile } from "../../../src/case-file/jsonl/parse-jsonl-file.ts";
import { recordPlaces } from "../../../src/case-file/one-pass/record-places.ts";
import { often } from "../../sized.ts";

const lines = fc.array(fc.constantFrom('{"id":"a","in":{"at":1}}', '{"id":"é"}', "", "  ", "{"), {
  maxLength: 300,
  size: "max",
});

test("a record stands where it stands in the files as they are read whole, however many come before it", () => {
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), (files) => {
      const texts = new Map(files.map((each, i) => [`claims/${i}.jsonl`, each.join("\n")]));
      const whole = joinedFile(
        "claims",
        [...texts].map(([name, text]) => parseJsonlFile(name, text)),
      );
      const encoder = new TextEncoder();
      const places = recordPlaces((file, fromByte) =>
        new TextDecoder().decode(encoder.encode(texts.get(file)).subarray(fromByte)).split("\n"),
      );
      for (const [name, text] of texts) {
        let fromByte = 0;
        for (const [i, line] of text.split("\n").entries()) {
          if (line.trim() !== "") places.met(name, fromByte, i + 1);
          fromByte += encoder.encode(line).length + 1;
        }
      }
      expect(places.count()).toBe(whole.values.length);
      for (let index = 0; index < whole.values.length; index += 7)
        for (const path of [[], ["id"], ["in", "at"]])
          expect(places.locate([index, ...path])).toEqual(whole.locate([index, ...path]));
    }),
    { numRuns: often(40) },
  );
});
