import { expect, test } from "vitest";
import { pointedAt, targetAs, targetOf } from "../../../src/viewer/choosing/target-of.ts";
import type { Chosen } from "../../../src/viewer/state/chosen.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState } from "../sample-state.ts";

test("the keys are meant for all who are chosen together, and else for what is opened", () => {
  const state = sampleState();
  expect(targetOf(state)).toEqual({ kind: "ground" });
  state.choose({ kind: "claim", row: 2 });
  expect(targetOf(state)).toEqual({ kind: "claim", row: 2 });
  state.change({ several: [3, 1] });
  expect(targetOf(state)).toEqual({ kind: "entities", entities: [3, 1] });
});

test("what is opened is a target as what it is", () => {
  const { scene } = groupedState();
  const opened: readonly (readonly [Chosen, unknown])[] = [
    [
      { kind: "entity", entity: 1 },
      { kind: "entities", entities: [1] },
    ],
    [
      { kind: "source", source: 1 },
      { kind: "source", source: 1 },
    ],
    [
      { kind: "link", from: 1, to: 2 },
      { kind: "ends", entities: [1, 2] },
    ],
    [
      { kind: "paths", from: 1, to: 2 },
      { kind: "ends", entities: [1, 2] },
    ],
    [
      { kind: "together", lead: 3 },
      { kind: "group", group: 1 },
    ],
    [{ kind: "between" }, { kind: "ground" }],
  ];
  for (const [chosen, target] of opened) expect(targetAs(chosen, scene)).toEqual(target);
  expect(targetAs({ kind: "together", lead: 3 }, sampleState().scene)).toEqual({ kind: "ground" });
});

test("one of those who are chosen together stands for all of them under the pointer, anybody else for themselves", () => {
  const state = sampleState();
  state.change({ several: [3, 1] });
  expect(pointedAt(state, { kind: "entity", entity: 1 })).toEqual({ kind: "entities", entities: [3, 1] });
  expect(pointedAt(state, { kind: "entity", entity: 2 })).toEqual({ kind: "entities", entities: [2] });
  expect(pointedAt(state, { kind: "line", row: 2 })).toEqual({ kind: "claim", row: 2 });
  expect(pointedAt(state, { kind: "group", group: 0 })).toEqual({ kind: "group", group: 0 });
  expect(pointedAt(state, { kind: "ground" })).toEqual({ kind: "ground" });
});
