import { expect, test } from "vitest";
import { countLosses } from "../../src/formats/count-losses.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);

test("each field is counted over all records of its kind, with the first as its example", () => {
  const losses = countLosses(table, {
    header: { title: ({ title }) => title },
    entity: { description: ({ description }) => description },
    claim: { value: ({ value }) => value },
    reply: { status: ({ status }) => status },
  });
  expect(losses).toEqual([
    { field: "header.title", count: 1, example: "tidewater: The Tidewater payments" },
    { field: "entity.description", count: 1, example: "mara-quill: a former clerk of the harbour office" },
    { field: "claim.value", count: 1, example: "clerk: a former clerk" },
    { field: "reply.status", count: 1, example: "asked-brandt: not-sought" },
  ]);
});

test("a field that no record has is not said to be lost", () => {
  expect(countLosses(table, { claim: { note: ({ note }) => note }, correction: { why: ({ why }) => why } })).toEqual(
    [],
  );
});

test("an example is short, however long the words are", () => {
  const [loss] = countLosses(table, { header: { title: () => "🙂".repeat(100_000) } });
  expect(loss?.example.length).toBeLessThan(300);
  expect(loss?.example.isWellFormed()).toBe(true);
});
