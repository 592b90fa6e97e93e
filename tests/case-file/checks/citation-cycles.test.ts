import { expect, test } from "vitest";
import { citationCycles } from "../../../src/case-file/checks/citation-cycles.ts";
import { draftOf } from "../draft-of.ts";

const any = draftOf().sources[0]?.record;

const chain = (length: number, closed: boolean) =>
  Array.from({ length }, (_, i) => ({
    ...any,
    id: `s${i}`,
    derivesFrom: i + 1 < length || closed ? [{ source: `s${(i + 1) % length}`, how: "rewrite" }] : [],
  })) as never;

test("a chain of 20,000 works is no cycle, closed it is one, and neither exhausts the stack", {
  tags: ["slow"],
}, () => {
  expect([...citationCycles(draftOf({ sources: chain(20_000, false) }))]).toEqual([]);
  expect([...citationCycles(draftOf({ sources: chain(20_000, true) }))]).toHaveLength(1);
});

test("a work that derives from itself is a cycle of one", () => {
  expect([...citationCycles(draftOf({ sources: chain(1, true) }))]).toMatchObject([
    { message: expect.stringContaining("s0 → s0") },
  ]);
});
