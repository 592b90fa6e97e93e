import { expect, test } from "vitest";
import type { AskedMenu } from "../../../src/viewer/state/target.ts";
import { sampleState } from "../sample-state.ts";

test("a menu is of one target, at a point, and none is open at first", () => {
  const state = sampleState();
  expect(state.menu.value).toBeUndefined();
  const asked: AskedMenu = { target: { kind: "entities", entities: [1, 2] }, at: { x: 3, y: 4 } };
  state.menu.value = asked;
  expect(state.menu.value).toBe(asked);
});
