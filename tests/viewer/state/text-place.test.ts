import { expect, test } from "vitest";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";
import { textPlaceOf } from "../../../src/viewer/state/text-place.ts";
import { rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();

test("a work has its own text, and a claim that in which it was read, at its passage; nothing else has one", () => {
  const row = rowOf(table, "payment");
  const { source, anchor } = table.claim(row);
  expect(textPlaceOf({ kind: "claim", row }, table)).toEqual({ source, start: anchor.start });
  expect(textPlaceOf({ kind: "source", source: 0 }, table)).toEqual({ source: table.sources[0]?.id });
  expect(textPlaceOf({ kind: "entity", entity: 0 }, table)).toBeUndefined();
  expect(textPlaceOf({ kind: "paths", from: 0, to: 1 }, table)).toBeUndefined();
  expect(textPlaceOf(NOTHING, table)).toBeUndefined();
});
