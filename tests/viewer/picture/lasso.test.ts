import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { drawnAround, Lasso } from "../../../src/viewer/picture/lasso.tsx";
import { linkedCase } from "../../graph/linked-case.ts";
import { markupOf, sampleState, stateOf } from "../sample-state.ts";

// What is drawn around is looked at in a browser: tests/browser/looking.test.ts.
test("the sheet is there only while somebody draws, and says how to stop", () => {
  const state = sampleState();
  expect(markupOf(Lasso, { state })).toBe("");
  state.isDrawing.value = true;
  expect(markupOf(Lasso, { state })).toMatch(/Esc stops\..*<svg class="lasso" aria-hidden="true">/);
});

test("whoever is not drawn is not chosen, whatever keeps them out of the picture", () => {
  const pairs: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 0],
  ];
  const state = stateOf(buildTable(linkedCase(6, pairs)));
  const chosen = () => drawnAround(state, (entity) => entity !== 1);
  expect(chosen()).toEqual([0, 2, 3, 4, 5]);

  const { shape } = state.view.value;
  state.change({ shape: { ...shape, sieve: { ...shape.sieve, isLoneHidden: true } } });
  expect(chosen()).toEqual([0, 2, 3]);
  state.change({ shape: { ...shape, sieve: { ...shape.sieve, neighbours: 2 } } });
  expect(chosen()).toEqual([0, 2]);
  state.change({ aside: [2] });
  expect(chosen()).toEqual([0]);
});
