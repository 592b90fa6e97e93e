import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { citationOf } from "../../../src/viewer/ledger/citation.ts";
import { fullCase } from "../../full-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();

test("a citation says our words with the mark, who says it through whom, the work, its date and the passage's place", () => {
  expect(citationOf(table, rowOf(table, "payment-on-the-wire")).split("\n")).toEqual([
    "The wire passes on that Tidewater paid Joss Brandt. [allegation]",
    "Said by: Mara Quill, then by The Gazette",
    "Read in: “Wire item” (wire), 2020-05-02",
    "Passage: characters 25–51 of 52 of its text",
    "Claim payment-on-the-wire of the case “The Tidewater payments” (tidewater)",
  ]);
});

test("a denial and what was withdrawn are cited as that, and the passage's own words are left to their author", () => {
  expect(citationOf(table, rowOf(table, "payment-denied"))).toContain("[allegation: a denial]");
  const withdrawn = citationOf(table, rowOf(table, "sister"));
  expect(withdrawn).toContain("What became of it: withdrawn (miscoded) 2021-01-01: the post is gone");
  expect(withdrawn).not.toContain("Łucja Wrona is his sister");
});

test("a work in its own voice is cited as that, a passage by its page and time, and what its speaker took back as that", () => {
  const full = buildTable(fullCase().records);
  const own = citationOf(full, rowOf(full, "own-voice"));
  expect(own).toContain("Said by: “Sorn takes it back” (The Gazette), in its own voice");
  expect(own).toContain("Passage: at 00:12:31, characters 0–11");
  expect(citationOf(full, rowOf(full, "own-voice-carried"))).toContain(
    "Said by: “Brief an die Hafenverwaltung”, in its own voice, then by “Verdict”",
  );
  expect(citationOf(full, rowOf(full, "seen"))).toContain("Passage: page 4, paragraph 1, characters");
  expect(citationOf(full, rowOf(full, "seen"))).toContain(
    "What became of it: withdrawn (recanted) 2020-07-01: he says",
  );
});

test("hostile words stay on their line and turn no others round", () => {
  const { records } = sampleCase();
  const [first, ...rest] = records.claims;
  if (first === undefined) throw new Error("the sample case has claims");
  const hostile = buildTable({ ...records, claims: [{ ...first, statement: "A\nSaid by: nobody\u202e!" }, ...rest] });
  const [line] = citationOf(hostile, rowOf(hostile, first.id)).split("\n");
  expect(line).toBe("A Said by: nobody ! [allegation]");
});
