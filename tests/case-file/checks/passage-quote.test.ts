import { expect, test } from "vitest";
import { passageQuote } from "../../../src/case-file/checks/passage-quote.ts";
import { draftOf } from "../draft-of.ts";

const shifted = (by: number) =>
  draftOf().claims.map(({ record }) => ({
    ...record,
    anchor: { ...record.anchor, start: record.anchor.start + by, end: record.anchor.end + by },
  }));

test("every quote that stands one unit further than its anchor says is found", () => {
  expect([...passageQuote(draftOf({ claims: shifted(1) as never }))]).toHaveLength(draftOf().claims.length);
});

test("without the text a quote of the right length cannot be seen to be wrong", () => {
  expect([...passageQuote({ ...draftOf({ claims: shifted(1) as never }), texts: new Map() })]).toEqual([]);
});
