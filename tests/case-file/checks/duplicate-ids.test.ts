import { expect, test } from "vitest";
import { duplicateIds } from "../../../src/case-file/checks/duplicate-ids.ts";
import { draftOf } from "../draft-of.ts";

test("an id taken twice is found at the second of the two, whatever the kind of record", () => {
  const { declared, ...draft } = draftOf();
  const twice = { ...declared, sources: [...declared.sources, { id: declared.sources[0]?.id ?? "", index: 9 }] };
  expect([...duplicateIds({ ...draft, declared: twice })]).toMatchObject([
    { code: "duplicate-id", at: { stem: "sources", index: 9, path: ["id"] } },
  ]);
});

test("records of different files may share an id", () => {
  const { declared, ...draft } = draftOf();
  const shared = { ...declared, sources: declared.entities };
  expect([...duplicateIds({ ...draft, declared: shared })]).toEqual([]);
});
