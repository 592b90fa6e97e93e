import { expect, test } from "vitest";
import { statementOf } from "../../../../src/formats/readers/tellings/statement-of.ts";

const parts = { subject: "Tidewater", predicate: "paid", denied: false, object: "Joss Brandt" } as const;

test("a sentence is led by its speaker, who denies where it is a denial, and keeps the file's own words for the relation", () => {
  expect(statementOf({ ...parts, speaker: "Mara Quill" })).toBe(
    "Mara Quill alleges Tidewater to have paid Joss Brandt.",
  );
  expect(statementOf({ ...parts, speaker: undefined, denied: true, role: "bribed" })).toBe(
    'Somebody not named denies Tidewater to have paid Joss Brandt (as recorded: "bribed").',
  );
});

test("a name that ends in a full stop needs no second", () => {
  expect(statementOf({ ...parts, speaker: "Mara Quill", object: "Brandt Inc." })).toBe(
    "Mara Quill alleges Tidewater to have paid Brandt Inc.",
  );
});
