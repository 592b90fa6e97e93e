import { expect, test } from "vitest";
import { TEXT_ACTIONS } from "../../../src/viewer/text/text-actions.ts";
import { textPassages } from "../../../src/viewer/text/text-passages.ts";
import { sampleState } from "../sample-state.ts";

const [next, previous] = TEXT_ACTIONS;

test("keys walk through what rests on a text in its order, and stop at its ends", () => {
  const state = sampleState();
  expect(next?.isOffered(state)).toBe(false);
  state.change({ pane: "text" });
  expect(next?.isOffered(state)).toBe(false);
  const source = state.table.columns.source[0] ?? -1;
  state.choose({ kind: "source", source });
  expect(next?.isOffered(state)).toBe(true);

  const rows = textPassages(state.table, source).flatMap(({ claims }) => claims.map(({ row }) => row));
  for (const row of rows) {
    next?.run(state);
    expect(state.chosen.value).toEqual({ kind: "claim", row });
  }
  next?.run(state);
  expect(state.chosen.value).toEqual({ kind: "claim", row: rows.at(-1) });
  previous?.run(state);
  expect(state.chosen.value).toEqual({ kind: "claim", row: rows.at(-2) });
});
