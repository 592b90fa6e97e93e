import { expect, test } from "vitest";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { mayBe } from "../../../src/provenance/removal/may-be.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Extras, sourcedCase } from "../sourced-case.ts";

function blocks(extras: Extras, name: string): string[] {
  const table = buildTable(sourcedCase([{ steps: ["K"], source: "w" }], extras));
  const position = table.entities.findIndex(({ id }) => id === name);
  return mayBe(indexActors(table), [position])
    .map((block) =>
      [...block]
        .map((entity) => table.entities[entity]?.id)
        .sort()
        .join(" "),
    )
    .sort();
}

test("whoever is nobody else stands alone", () => {
  expect(blocks({}, "K")).toEqual(["K"]);
});

test("those who may all be one are one block", () => {
  expect(blocks({ unnamed: ["A", "B"], maybeSame: { A: ["B", "K"] } }, "A")).toEqual(["A B K"]);
});

test("an official who may be the minister or the general makes two blocks, and neither has both", () => {
  const either = { unnamed: ["Official"], maybeSame: { Official: ["Minister", "General"] } };
  expect(blocks(either, "Official")).toEqual(["General Official", "Minister Official"]);
  expect(blocks(either, "Minister")).toEqual(["Minister Official"]);
});
