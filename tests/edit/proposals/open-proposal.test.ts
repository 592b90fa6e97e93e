import { expect, test } from "vitest";
import { filledIn, openDraftOf, proposalOfExcerpt, whatIsOpen } from "../../../src/edit/proposals/open-proposal.ts";
import { quoteFinder } from "../../../src/model/quote-finder.ts";
import { BY } from "./beside-seed.ts";

const text = "Ina Vosk said he paid.";
const at = { source: "s", text, find: quoteFinder(text), named: new Map() };
const anybody = (id: string) => ({ ok: true, id }) as const;
const open = { source: "s", quote: { exact: "he paid" } };

test("an excerpt comes to a proposal as far as it tells one", () => {
  expect(
    proposalOfExcerpt({ source: "s", exact: "he paid", speaker: "vosk", speakerAt: "Ina Vosk said" }, at, anybody),
  ).toEqual({
    proposal: { ...open, attribution: [{ by: "vosk", mode: "says", at: { exact: "Ina Vosk said" } }] },
  });
});

test("what is open is said in the words by which it is set", () => {
  expect(whatIsOpen(open)).toEqual(["subject", "predicate", "object", "speaker", "statement"]);
  expect(whatIsOpen({ ...open, subject: "a", predicate: "paid", value: "x" })).toEqual(["speaker", "statement"]);
});

test("what is told has to fit its shape, and what is not told does not count against it", () => {
  expect(filledIn(open)).toHaveProperty("proposal");
  expect(filledIn({ ...open, object: "b" })).toHaveProperty("proposal");
  expect(filledIn({ ...open, predicate: "murdered" })).toMatchObject({ reasons: [{ rule: "not-a-proposal" }] });
});

test("its draft has no sentence: nobody has said what it says", () => {
  expect(openDraftOf(open, BY).claim).not.toHaveProperty("statement");
  expect(openDraftOf(open, BY).id).toBe(openDraftOf(open, { by: "another", at: "2027" }).id);
});
