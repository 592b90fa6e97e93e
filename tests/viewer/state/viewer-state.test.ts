import { expect, test } from "vitest";
import { entityOf, sampleState } from "../sample-state.ts";

test("what is found follows the words, accents or none", () => {
  const { found, words } = sampleState();
  expect(found.value).toEqual([]);
  words.value = "lucja";
  expect(found.value.map(({ entity }) => entity.name)).toEqual(["Łucja Wrona"]);
  words.value = "  ";
  expect(found.value).toEqual([]);
});

test("the emphasis follows what is chosen and hovered", () => {
  const { emphasis, chosen, table } = sampleState();
  expect(emphasis.value).toBeUndefined();
  chosen.value = { kind: "entity", entity: entityOf(table, "tidewater") };
  expect(emphasis.value?.chosen).toBe(entityOf(table, "tidewater"));
});
