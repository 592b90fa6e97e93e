import { expect, test } from "vitest";
import { readPlainQuote } from "../../../src/assistant/extracts/read-plain-quote.ts";

test("a quote with who says it is an excerpt, and the rest of it is for a person to read", () => {
  expect(readPlainQuote({ quote: "he paid", speaker: "Ina Vosk", page: 4 }, (id) => id ?? "usual")).toMatchObject([
    { source: "usual", exact: "he paid", speaker: "Ina Vosk", why: "page: 4" },
  ]);
});

test("a proposal's quote is no plain one", () => {
  expect(readPlainQuote({ quote: { exact: "he paid" } }, (id) => id)).toBeUndefined();
});
