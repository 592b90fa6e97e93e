import { expect, test } from "vitest";
import { entityInWords } from "../../../src/formats/words/entity-in-words.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test("somebody who is only described is said to be so, and whom they may be", () => {
  const official = table.entities.find(({ id }) => id === "official");
  if (official === undefined) expect.fail("the sample case has an official");
  expect(entityInWords(official, table)).toEqual([
    "Known by: a description only, not a name",
    "May be the same as: Mara Quill [mara-quill]",
    "Exposure: unknown",
  ]);
});

test("every further field has its line", () => {
  const entity = EntitySchema.parse({
    id: "quay",
    kind: "place",
    name: "The Quay",
    parties: ["tidewater"],
    sameAs: ["https://example.org/quay"],
    within: "port-almas",
    note: "by the sea",
  });
  expect(entityInWords(entity, table)).toEqual([
    "Speaks for: Tidewater Company [tidewater]",
    "Same as: https://example.org/quay",
    "Exposure: unknown",
    "Within: Port Almas [port-almas]",
    "Note: by the sea",
  ]);
});
