import { expect, test } from "vitest";
import { recordsBeside } from "../../../src/formats/words/records-beside.ts";
import { CorrectionSchema } from "../../../src/model/correction.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fullCase } from "../../full-case.ts";

test("each reply and each correction lies once, with what it is about", () => {
  const { records: full } = fullCase();
  const [claim] = full.claims;
  const correction = CorrectionSchema.parse({
    id: "c1",
    of: { claim: claim?.id },
    when: "2024-01-02",
    change: "the day",
    why: "it was misread",
  });
  const records = { ...full, corrections: [correction] };
  const beside = recordsBeside(buildTable(records));
  const keys = [
    ...records.claims.map(({ id }) => `claim ${id}`),
    ...records.sources.map(({ id }) => `source ${id}`),
    ...records.entities.map(({ id }) => `entity ${id}`),
  ];
  const held = keys.map((key) => beside.of(key) as { replies?: object[]; corrections?: object[] });
  expect(held.flatMap(({ replies = [] }) => replies)).toHaveLength(records.replies.length);
  expect(held.flatMap(({ corrections = [] }) => corrections)).toHaveLength(records.corrections.length);
  expect(records.replies.length * records.corrections.length).toBeGreaterThan(0);
});

test("how far a work is read and what is marked in it lie with the work", () => {
  const { records } = fullCase();
  const beside = recordsBeside(buildTable(records));
  const marks = records.sources.flatMap(({ id }) => (beside.ofSource(id) as { marks?: object[] }).marks ?? []);
  expect(marks).toHaveLength(records.marks.length);
});
