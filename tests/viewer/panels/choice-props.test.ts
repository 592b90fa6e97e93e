import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { choiceProps } from "../../../src/viewer/panels/choice-props.ts";
import { type Chosen, NOTHING } from "../../../src/viewer/state/chosen.ts";

test("pointer and focus show the choice in the picture; a click makes it and leaves nothing hovered", () => {
  const chosen = signal<Chosen>(NOTHING);
  const choose = (next: Chosen) => {
    chosen.value = next;
  };
  const state = { choose, hovered: signal<Chosen>(NOTHING) };
  const choice: Chosen = { kind: "claim", row: 3 };
  const { onMouseEnter, onMouseLeave, onFocus, onClick } = choiceProps(state, choice);

  onMouseEnter();
  expect(state.hovered.value).toEqual(choice);
  onMouseLeave();
  expect(state.hovered.value).toEqual(NOTHING);

  onFocus();
  onClick();
  expect(chosen.value).toEqual(choice);
  expect(state.hovered.value).toEqual(NOTHING);
});
