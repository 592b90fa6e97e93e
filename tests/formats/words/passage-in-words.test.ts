import { expect, test } from "vitest";
import { furtherPassages, passageInWords, translationInWords } from "../../../src/formats/words/passage-in-words.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { sampleCase } from "../../sample-case.ts";

const translation = { text: "he said", lang: "en", by: "the coder" };

test("a passage is said whole: words, place, surroundings, hash and translation", () => {
  expect(passageInWords({ start: 3, end: 9, exact: "mówił", prefix: "że ", suffix: ".", translation })).toBe(
    "“mówił”, at 3-9, after “że ”, before “.”, “he said” (en, by the coder)",
  );
});

test("a translation says in which language and by whom it is, lest it be taken for the source's wording", () => {
  expect(translationInWords(translation)).toBe("“he said” (en, by the coder)");
});

test("each further passage says what it adds", () => {
  const [claim] = sampleCase().records.claims;
  const alsoAt = [{ role: "date", anchor: { start: 0, end: 4, exact: "Mara" } }];
  expect(furtherPassages(ClaimSchema.parse({ ...claim, alsoAt }))).toEqual(["date: “Mara”, at 0-4"]);
});
