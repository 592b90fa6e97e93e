import { expect, test } from "vitest";
import { asClaimId, asSourceId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { ClaimList } from "../../../src/viewer/panels/claim-list.tsx";
import { sampleCase } from "../../sample-case.ts";
import { entityOf, fullState, markupOf, rowOf, sampleState, shownBy, stateOf } from "../sample-state.ts";

const state = sampleState();
const rows = [rowOf(state.table, "payment"), rowOf(state.table, "payment-denied")];

test("a work in its own voice is called by title and publisher, and what became of a claim is said", () => {
  const full = fullState();
  const own = [rowOf(full.table, "own-voice"), rowOf(full.table, "seen")];
  const shown = shownBy(ClaimList, { state: full, rows: own, seenFrom: entityOf(full.table, "joss-brandt") });
  expect(shown).toContain("says “Sorn takes it back” (The Gazette), in its own voice");
  expect(shown).toContain("says Ilya Sorn withdrawn (recanted) 2020-07-01: he says");
});

test("told by its statement a claim says too what became of it", () => {
  const full = fullState();
  expect(shownBy(ClaimList, { state: full, rows: [rowOf(full.table, "seen")] })).toBe(
    "Ilya Sorn alleges that he saw Joss Brandt take money. withdrawn (recanted) 2020-07-01: he says that he was not there; acquitted as of 2021-04-01",
  );
});

test("each claim is a button, told by its statement or read from an entity's end", () => {
  expect(markupOf(ClaimList, { state, rows }).match(/<button type="button"|<button [^>]*type="button"/g)).toHaveLength(
    2,
  );
  expect(shownBy(ClaimList, { state, rows })).toContain("Mara Quill alleges that Tidewater paid Joss Brandt.");
  const seenFrom = entityOf(state.table, "tidewater");
  expect(shownBy(ClaimList, { state, rows, seenFrom })).toContain("is alleged to have paid Joss Brandt");
});

test("two claims that read the same are told apart by through whom they came, or else by their works", () => {
  const { records } = sampleCase();
  const again = records.claims
    .filter(({ id }) => id === "payment")
    .map((claim) => ({ ...claim, id: asClaimId("again"), source: asSourceId("blog") }));
  const other = stateOf(buildTable({ ...records, claims: [...records.claims, ...again] }));
  const linesOf = (...ids: string[]) => {
    const rows = ids.map((id) => rowOf(other.table, id));
    const markup = markupOf(ClaimList, { state: other, rows, seenFrom: entityOf(other.table, "tidewater") });
    return markup
      .split("<li")
      .slice(1)
      .map((line) => /says.*/.exec(line.replace(/<[^>]*>/g, ""))?.[0]);
  };
  expect(linesOf("payment", "payment-on-the-wire")).toEqual([
    "says Mara Quill",
    "says Mara Quill, through The Gazette",
  ]);
  expect(linesOf("payment", "again")).toEqual([
    "says Mara Quill, in “Clerk speaks” (The Gazette)",
    "says Mara Quill, in post blog",
  ]);
});
