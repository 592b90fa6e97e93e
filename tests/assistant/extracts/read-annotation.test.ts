import { expect, test } from "vitest";
import { readAnnotation } from "../../../src/assistant/extracts/read-annotation.ts";

const source = (address: string | undefined) => address;
const selector = { type: "TextQuoteSelector", exact: "he paid", prefix: "that ", suffix: "." };

test("an annotation that is no whole claim is an excerpt, with what its tags tell and its comment for a person", () => {
  const annotation = {
    type: "Annotation",
    body: [
      { type: "TextualBody", value: "look at this" },
      { type: "TextualBody", value: "speaker: Ina Vosk" },
    ],
    target: {
      source: "https://example.org/a",
      selector: [{ type: "TextPositionSelector", start: 3, end: 9 }, selector],
    },
  };
  expect(readAnnotation(annotation, source)).toEqual([
    {
      source: "https://example.org/a",
      exact: "he paid",
      prefix: "that ",
      suffix: ".",
      speaker: "Ina Vosk",
      subject: undefined,
      predicate: undefined,
      object: undefined,
      value: undefined,
      cue: undefined,
      denies: false,
      why: "look at this",
    },
  ]);
});

test("Hypothesis's tags and refined selectors are read too, however deep they go", () => {
  const refined = { type: "RangeSelector", refinedBy: { type: "XPathSelector", refinedBy: selector } };
  const annotation = {
    uri: "https://example.org/b",
    tags: ["polarity:denies"],
    text: "hm",
    target: [{ selector: refined }],
  };
  expect(readAnnotation(annotation, source)).toMatchObject([
    { source: "https://example.org/b", exact: "he paid", denies: true, why: "hm" },
  ]);
  let deep: object = selector;
  for (let n = 0; n < 1_000; n++) deep = { type: "x", refinedBy: deep };
  expect(readAnnotation({ target: { selector: deep } }, source)).toMatchObject([{ exact: undefined }]);
});

test("of anything else it is none", () => {
  for (const value of [null, 3, {}, { quote: "x" }]) expect(readAnnotation(value, source)).toBeUndefined();
});
