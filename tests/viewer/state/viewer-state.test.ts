import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { entityOf, sampleState } from "../sample-state.ts";

test("what is found follows the words, accents or none", () => {
  const { found, words } = sampleState();
  expect(found.value).toEqual([]);
  words.value = "lucja";
  expect(found.value?.map(({ entity }) => entity.name)).toEqual(["Łucja Wrona"]);
  words.value = "  ";
  expect(found.value).toEqual([]);
});

test("the emphasis follows what is chosen and hovered", () => {
  const { emphasis, choose, table } = sampleState();
  expect(emphasis.value).toBeUndefined();
  choose({ kind: "entity", entity: entityOf(table, "tidewater") });
  expect(emphasis.value?.chosen).toBe(entityOf(table, "tidewater"));
});

test("whoever is switched off takes along what passed through them, and undo brings it back", () => {
  const { table, change, shown, lost, history } = sampleState();
  const readInBlog = table.sources.findIndex(({ id }) => id === "blog");
  const blog = actorsOf(table).work(readInBlog);
  const of = (mask: Uint8Array) =>
    [...mask.keys()].filter((row) => table.columns.source[row] === readInBlog && mask[row]);
  expect(of(shown.value).length).toBeGreaterThan(0);
  expect(lost.value.claims).toEqual([]);

  change({ without: [blog] });
  expect(of(shown.value)).toEqual([]);
  expect(lost.value.claims.length).toBeGreaterThan(0);

  history.undo();
  expect(of(shown.value).length).toBeGreaterThan(0);
  expect(lost.value.claims).toEqual([]);
});
