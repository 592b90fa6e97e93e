import { expect, test } from "vitest";
import { keyOf, sealed } from "../../../src/formats/neo4j/record-row.ts";

const row = { caseId: "c", id: "a", record: { id: "a", note: "x" }, position: 3, properties: { note: "x" } };

test("a record is kept whole beside what is said of it in properties", () => {
  const { key, hash, properties } = sealed(row);
  expect(key).toBe(keyOf("c", "a"));
  expect(properties).toEqual({
    note: "x",
    case: "c",
    id: "a",
    record: '{"id":"a","note":"x"}',
    key,
    hash,
    position: 3,
  });
});

test("the hash tells whatever is written of it apart, and nothing else", () => {
  const { hash } = sealed(row);
  expect(sealed({ ...row, position: 4 }).hash).toBe(hash);
  expect(sealed({ ...row, beside: [] }).hash).toBe(hash);
  const others = [
    { ...row, record: { id: "a" } },
    { ...row, properties: {} },
    { ...row, beside: ["b"] },
    { ...row, caseId: "d" },
  ];
  expect(new Set([hash, ...others.map((other) => sealed(other).hash)]).size).toBe(5);
});
