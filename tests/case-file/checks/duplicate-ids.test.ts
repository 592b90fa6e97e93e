import { expect, test } from "vitest";
import { duplicateIds } from "../../../src/case-file/checks/duplicate-ids.ts";
import { declareIds } from "../../../src/case-file/declared-ids.ts";
import { draftOf } from "../draft-of.ts";

test("an id taken twice is found at the second of the two, whatever the kind of record", () => {
  const { declared, ...draft } = draftOf();
  const twice = {
    ...declared,
    sources: declareIds([...draft.sources, ...draft.sources].map(({ record }, index) => ({ id: record.id, index }))),
  };
  expect([...duplicateIds({ ...draft, declared: twice })]).toMatchObject([
    ...draft.sources.map((_, i) => ({
      code: "duplicate-id",
      at: { stem: "sources", index: draft.sources.length + i, path: ["id"] },
    })),
  ]);
});

test("records of different files may share an id", () => {
  const { declared, ...draft } = draftOf();
  const shared = { ...declared, sources: declared.entities };
  expect([...duplicateIds({ ...draft, declared: shared })]).toEqual([]);
});
