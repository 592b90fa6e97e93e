import { expect, test } from "vitest";
import { EntitySchema } from "../../../src/model/entity.ts";
import { EntityButton } from "../../../src/viewer/panels/entity-button.tsx";
import { entityOf, markupOf, sampleState } from "../sample-state.ts";

const state = sampleState();

test("an entity of the case is a button with its shape and its name", () => {
  const entity = state.table.entities[entityOf(state.table, "official")];
  if (entity === undefined) throw new Error("no official");
  const markup = markupOf(EntityButton, { state, entity });
  expect(markup).toMatch(/^<button/);
  expect(markup).toContain("mark kind-person unnamed");
  expect(markup).toContain("a senior official");
});

test("one that is not in the case is only named", () => {
  const entity = EntitySchema.parse({ id: "elsewhere", kind: "place", name: "Elsewhere" });
  expect(markupOf(EntityButton, { state, entity })).not.toContain("<button");
});
