import { expect, test } from "vitest";
import { readExtraction } from "../../../src/assistant/extracts/read-extraction.ts";

const source = (id: string | undefined) => id ?? "usual";

test("each extraction of a document is an excerpt, its attributes a claim's fields or words for a person", () => {
  const extraction = {
    extraction_class: "accusation",
    extraction_text: "he paid",
    char_interval: { start_pos: 3, end_pos: 10 },
    attributes: { speaker: "Ina Vosk", tone: "angry" },
  };
  const [one, two] =
    readExtraction(
      { document_id: "doc", text: "…", extractions: [extraction, { extraction_text: "b", char_interval: null }] },
      source,
    ) ?? [];
  expect(one).toMatchObject({
    source: "doc",
    exact: "he paid",
    interval: { start: 3, end: 10 },
    speaker: "Ina Vosk",
    why: "Extracted as “accusation”. tone: angry.",
  });
  expect(two).toMatchObject({ exact: "b", why: undefined });
  expect(two).not.toHaveProperty("interval");
  expect(readExtraction(extraction, source)).toMatchObject([{ source: "usual", exact: "he paid" }]);
});

test("of anything else it is none", () => {
  for (const value of [null, 3, {}, { quote: "x" }, { target: "x" }])
    expect(readExtraction(value, source)).toBeUndefined();
});
