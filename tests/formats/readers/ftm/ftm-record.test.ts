import { expect, test } from "vitest";
import { fragmentOfStatement, ftmRecords } from "../../../../src/formats/readers/ftm/ftm-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { processorTime } from "../../../processor-time.ts";

const at = { line: 1, column: 1 };
function read(...values: readonly unknown[]) {
  const issues: Issue[] = [];
  const records = ftmRecords(
    values.map((value) => ({ value, at })),
    noteIssues("x", issues),
  );
  return { records, codes: issues.map(({ code }) => code) };
}

test("fragments of one id are one, the narrower schema holds, and values stand once", () => {
  const { records, codes } = read(
    { id: "a", schema: "LegalEntity", properties: { name: ["Quell"] } },
    { id: "a", schema: "Company", properties: { name: ["Quell", "Quell Ltd"] }, datasets: ["d"] },
  );
  expect(records).toMatchObject([
    { schema: "Company", properties: { name: ["Quell", "Quell Ltd"] }, beside: { datasets: ["d"] } },
  ]);
  expect(codes).toEqual([]);
  expect(
    read({ id: "a", schema: "Person", properties: {} }, { id: "a", schema: "Company", properties: {} }).codes,
  ).toEqual(["kind-differs"]);
});

test("an entity in the place of a value becomes one of its own", () => {
  const inner = { id: "p", schema: "Person", properties: { name: ["Ana"] } };
  const { records } = read({ id: "o", schema: "Ownership", properties: { owner: [inner] } });
  expect(records.map(({ id }) => id).sort()).toEqual(["o", "p"]);
  expect(records.find(({ id }) => id === "o")?.properties.owner).toEqual(["p"]);
  expect(read({ id: "o", schema: "Ownership", properties: { owner: [{ name: "Ana" }] } }).codes).toEqual(["not-used"]);
});

test("statements are fragments, and what is no entity is noted", () => {
  const said = { entity_id: "a", canonical_id: "q", schema: "Person", prop: "name", value: "Ana", dataset: "d" };
  expect(fragmentOfStatement(said)).toMatchObject({
    id: "q",
    properties: { name: ["Ana"] },
    datasets: ["d"],
    referents: ["a"],
  });
  expect(read(said, { ...said, prop: "alias", value: "An" }).records).toHaveLength(1);
  expect(read([], 7, { id: "x" }).codes).toEqual(["not-an-entity", "not-an-entity", "not-an-entity"]);
});

test("a hundred thousand fragments of one id take no longer than as many entities", { tags: ["slow"] }, () => {
  const spent = processorTime();
  read(...Array.from({ length: 100_000 }, (_, i) => ({ id: "a", schema: "Person", properties: { alias: [`A${i}`] } })));
  expect(spent()).toBeLessThan(10_000);
});
