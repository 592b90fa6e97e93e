import { expect, test } from "vitest";
import { actionsOn } from "../../../src/viewer/choosing/actions-on.ts";
import { TARGET_KEYS } from "../../../src/viewer/choosing/target-keys.ts";
import { targetOf } from "../../../src/viewer/choosing/target-of.ts";
import type { Chosen } from "../../../src/viewer/state/chosen.ts";
import { sampleState } from "../sample-state.ts";

test("a key does what the menu of the same thing does, and is offered just where that is", { tags: ["slow"] }, () => {
  const opened: readonly Chosen[] = [
    { kind: "nothing" },
    { kind: "entity", entity: 1 },
    { kind: "claim", row: 0 },
    { kind: "paths", from: 1, to: 2 },
  ];
  for (const chosen of opened) {
    for (const several of [[], [3], [3, 5], [3, 5, 1]]) {
      for (const { id, isOffered, run } of TARGET_KEYS) {
        const [byKey, byMenu] = [sampleState(), sampleState()];
        for (const state of [byKey, byMenu]) state.change({ chosen, several });
        const inMenu = actionsOn(targetOf(byMenu), byMenu).find((one) => one.id === id);
        expect(isOffered(byKey)).toBe(inMenu !== undefined);
        run(byKey);
        inMenu?.run(byMenu);
        expect(byKey.view.value).toEqual(byMenu.view.value);
      }
    }
  }
});

test("what a key is called says what the menu says of the same", () => {
  const state = sampleState();
  state.choose({ kind: "entity", entity: 1 });
  const labelOf = (id: string) => TARGET_KEYS.find((key) => key.id === id)?.label;
  const inMenu = actionsOn(targetOf(state), state);
  for (const id of ["hide", "take-out"]) {
    const [verb] = inMenu.find((one) => one.id === id)?.label.split(" it") ?? [];
    expect(labelOf(id)?.startsWith(verb ?? "nothing")).toBe(true);
  }
});
