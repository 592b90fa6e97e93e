import { expect, test } from "vitest";
import { asEntityId, asSourceId, UNATTRIBUTED } from "../../src/model/id.ts";
import { indexerOf } from "../../src/table/record-indexer.ts";
import { NONE } from "../../src/table/row.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const index = indexerOf(records, () => NONE);

test("an id becomes its record's position", () => {
  for (const [i, { id }] of records.entities.entries()) expect(index.entity(id)).toBe(i);
  for (const [i, { id }] of records.sources.entries()) expect(index.source(id)).toBe(i);
});

test("nobody, and a voice without a name, become NONE", () => {
  expect([index.entity(undefined), index.entity(UNATTRIBUTED), index.source(undefined)]).toEqual([NONE, NONE, NONE]);
});

test("an id of no record is refused", () => {
  const outside = expect.objectContaining({ code: "record-out-of-table" });
  expect(() => index.entity(asEntityId("nobody"))).toThrow(outside);
  expect(() => index.source(asSourceId("nowhere"))).toThrow(outside);
});
