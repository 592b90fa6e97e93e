import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { HASH_WITHHELD } from "../../src/redaction/hash-withheld.ts";
import { isTellingPassage, redactAnchor } from "../../src/redaction/redact-anchor.ts";
import { prepareRedaction } from "../../src/redaction/redaction.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const prepared = () => prepareRedaction(buildTable(sampleCase().records));
const anchor = { start: 3, end: 8, exact: "he ran", translation: { text: "he ran", lang: "en", by: "Ilya Sorn" } };

test("a passage tells by its words, by those beside it, and by its translation", () => {
  const redaction = prepared();
  expect(isTellingPassage(anchor, redaction)).toBe(false);
  expect(isTellingPassage({ ...anchor, suffix: "said Brandt" }, redaction)).toBe(true);
  expect(isTellingPassage({ ...anchor, translation: { ...anchor.translation, text: "Brandt ran" } }, redaction)).toBe(
    true,
  );
});

test("one that tells points to its whole text, and where none is on record its hash, which could be guessed at, is withheld", () => {
  const redaction = prepared();
  const text = { sha256: sha256Of("a text"), length: 900 };
  expect(redactAnchor("here", anchor, true, text, redaction)).toEqual({ start: 0, end: 900, sha256: text.sha256 });
  const held = { start: 3, end: 8, sha256: HASH_WITHHELD };
  expect(redactAnchor("there", anchor, true, undefined, redaction)).toEqual(held);
  expect(redactAnchor("again", held, true, undefined, redaction)).toEqual(held);
  expect(redaction.ledger.report().map(({ field }) => field)).toEqual(["here", "there"]);
});

test("of any other only the translator's name goes", () => {
  const redaction = prepared();
  expect(redactAnchor("here", anchor, false, undefined, redaction)).toEqual({
    ...anchor,
    translation: { ...anchor.translation, by: "Person 4" },
  });
});
