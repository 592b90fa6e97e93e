import { expect, test } from "vitest";
import { joinedRecords } from "../../../src/case-file/checks/joined-records.ts";
import { draftOf } from "../draft-of.ts";

const any = draftOf().sources[0]?.record;

const chain = (length: number, closed: boolean) =>
  Array.from({ length }, (_, i) => ({
    ...any,
    id: `s${i}`,
    joinedInto: i + 1 < length || closed ? { id: `s${(i + 1) % length}`, when: "2024", why: "one page" } : undefined,
  })) as never;

test("a chain of 20,000 joins ends, closed it goes round, and neither is walked more than once", {
  tags: ["slow"],
}, () => {
  expect([...joinedRecords(draftOf({ sources: chain(20_000, false) }))]).toEqual([]);
  expect([...joinedRecords(draftOf({ sources: chain(20_000, true) }))]).toHaveLength(1);
});

test("a record that is joined into itself goes round", () => {
  expect([...joinedRecords(draftOf({ sources: chain(1, true) }))]).toMatchObject([{ code: "join-cycle" }]);
});
