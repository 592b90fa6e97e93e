import { expect, test } from "vitest";
import { placeQuote } from "../../../../src/formats/readers/tellings/place-quote.ts";

test("every passage is a paragraph of its own, and the same again stands where it stood", () => {
  const kept = { text: "", anchors: new Map() };
  const first = placeQuote(kept, { exact: "paid", prefix: "he ", suffix: " her" });
  const second = placeQuote(kept, { exact: "met" });
  const translation = { text: "bezahlte", lang: "de", by: "a friend" };
  expect(placeQuote(kept, { exact: "paid", prefix: "he ", suffix: " her", translation })).toEqual({
    ...first,
    translation,
  });
  expect(kept.text).toBe("he paid her\n\nmet");
  for (const { start, end, exact } of [first, second]) expect(kept.text.slice(start, end)).toBe(exact);
});
