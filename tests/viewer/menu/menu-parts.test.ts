import { expect, test } from "vitest";
import { menuParts, targetInWords } from "../../../src/viewer/menu/menu-parts.ts";
import { ACTIONS } from "../../../src/viewer/screen/actions.ts";
import type { Target } from "../../../src/viewer/state/target.ts";
import { groupedState } from "../grouped-state.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

const TARGETS: readonly Target[] = [
  { kind: "entities", entities: [1] },
  { kind: "entities", entities: [1, 5] },
  { kind: "claim", row: 0 },
  { kind: "source", source: 0 },
  { kind: "group", group: 0 },
  { kind: "ground" },
];

test("every menu has a name and lines, no part of it is empty, and no line stands in it twice", () => {
  const state = groupedState();
  for (const target of TARGETS) {
    expect(targetInWords(target, state)).not.toBe("");
    const parts = menuParts(target, state);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(part.length).toBeGreaterThan(0);
    const ids = parts.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("a line names the key that does the same", () => {
  const state = sampleState();
  for (const { id, key } of menuParts({ kind: "entities", entities: [1] }, state).flat()) {
    expect(key).toBe(ACTIONS.find((action) => action.id === id)?.keys[0]);
  }
});

test("what nothing can be done about is not listed", () => {
  const state = sampleState();
  const ids = () =>
    menuParts({ kind: "ground" }, state)
      .flat()
      .map(({ id }) => id);
  expect(ids()).not.toContain("undo");
  state.change({ several: [1] });
  expect(ids()).toEqual(expect.arrayContaining(["undo", "let-go"]));
});

test("the ways to expand stand under what they have in common", () => {
  const state = sampleState();
  const entities = [entityOf(state.table, "tidewater")];
  const under = () =>
    menuParts({ kind: "entities", entities }, state)
      .map((part) => new Set(part.map((item) => item.under)))
      .filter((words) => !words.has(undefined));
  expect(under()).toEqual([new Set(["Show it alone with those linked by"])]);
  state.change({ within: { reach: "among", entities } });
  expect(under()).toEqual([new Set(["Expand by"])]);
});

test("a menu is named after what it is of", () => {
  const state = sampleState();
  const { table } = state;
  expect(targetInWords({ kind: "entities", entities: [entityOf(table, "tidewater")] }, state)).toContain("Tidewater");
  const row = rowOf(table, "payment");
  expect(targetInWords({ kind: "claim", row }, state)).toContain(table.claim(row).statement);
});
