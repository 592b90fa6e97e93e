import { expect, test } from "vitest";
import { worksBehind } from "../../../src/provenance/traces/works-behind.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const extras = { derivesFrom: { a: ["b"], c: ["d"] }, suspected: { b: ["c"], a: ["d"], d: ["a"] } };
const table = buildTable(sourcedCase([{ steps: ["K"], source: "a" }], extras));
const at = (id: string) => table.sources.findIndex((source) => source.id === id);
const names = (found: ReturnType<ReturnType<typeof worksBehind>>) =>
  found.map(({ work, isSuspected }) => `${table.sources[work]?.id}${isSuspected ? "?" : ""}`).sort();

test("all works behind one are found once, as surely as the surest way to them, though suspicions go round", () => {
  expect(names(worksBehind(table, () => true)(new Set([at("a")])))).toEqual(["b", "c?", "d?"]);
});

test("a suspicion that is not followed leads nowhere, and what is named is not behind itself", () => {
  expect(names(worksBehind(table, () => false)(new Set([at("a")])))).toEqual(["b"]);
  expect(names(worksBehind(table, () => true)(new Set([at("a"), at("b")])))).toEqual(["c?", "d?"]);
});
