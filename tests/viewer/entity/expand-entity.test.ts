import { expect, test } from "vitest";
import { ExpandEntity } from "../../../src/viewer/entity/expand-entity.tsx";
import { samplePart } from "../sample-part.ts";
import { entityOf, sampleState, shownBy } from "../sample-state.ts";

// The button is pressed in a browser: tests/browser/database.test.ts.
test("whoever's claims are not all here can be had whole; those around whom the part was made are", () => {
  const { state } = samplePart();
  const shownFor = (id: string) => shownBy(ExpandEntity, { state, entity: entityOf(state.table, id) });
  expect(shownFor("joss-brandt")).toContain("Show all that is alleged of it");
  expect(shownFor("tidewater")).toBe("");
});

test("in a whole case nothing is left to show", () => {
  expect(shownBy(ExpandEntity, { state: sampleState(), entity: 0 })).toBe("");
});
