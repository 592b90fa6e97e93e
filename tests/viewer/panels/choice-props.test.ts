import { expect, test } from "vitest";
import { choiceProps } from "../../../src/viewer/panels/choice-props.ts";
import { type Chosen, NOTHING } from "../../../src/viewer/state/chosen.ts";
import { sampleState } from "../sample-state.ts";

/** A click, with the keys that are held. */
const pressed = (held: Partial<MouseEvent> = {}): MouseEvent =>
  ({ ctrlKey: false, metaKey: false, shiftKey: false, ...held }) as MouseEvent;

test("pointer and focus show the choice in the picture; a click makes it and leaves nothing hovered", () => {
  const state = sampleState();
  const choice: Chosen = { kind: "claim", row: 3 };
  const { onMouseEnter, onMouseLeave, onFocus, onClick } = choiceProps(state, choice);

  onMouseEnter();
  expect(state.hovered.value).toEqual(choice);
  onMouseLeave();
  expect(state.hovered.value).toEqual(NOTHING);

  onFocus();
  onClick(pressed());
  expect(state.chosen.value).toEqual(choice);
  expect(state.hovered.value).toEqual(NOTHING);
});

test("with a key held that adds, an entity is chosen with the one that is opened, and let go again; what is opened stays", () => {
  for (const held of [{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }]) {
    const state = sampleState();
    state.choose({ kind: "entity", entity: 1 });
    const { onClick } = choiceProps(state, { kind: "entity", entity: 2 });
    onClick(pressed(held));
    expect(state.view.value.several).toEqual([1, 2]);
    onClick(pressed(held));
    expect(state.view.value.several).toEqual([1]);
    expect(state.chosen.value).toEqual({ kind: "entity", entity: 1 });
  }
});

type Asked = Parameters<ReturnType<typeof choiceProps>["onContextMenu"]>[0];
const askedAt = (preventDefault = () => undefined): Asked =>
  ({ clientX: 30, clientY: 40, currentTarget: null, preventDefault }) as unknown as Asked;

test("the menu of one of several who are chosen together is of all of them, as in the picture", () => {
  const state = sampleState();
  state.change({ several: [2, 5] });
  choiceProps(state, { kind: "entity", entity: 5 }).onContextMenu(askedAt());
  expect(state.menu.value?.target).toEqual({ kind: "entities", entities: [2, 5] });
  choiceProps(state, { kind: "entity", entity: 1 }).onContextMenu(askedAt());
  expect(state.menu.value?.target).toEqual({ kind: "entities", entities: [1] });
});

test("a button's menu is of what it opens, where it was asked for", () => {
  const state = sampleState();
  let prevented = false;
  const asked = askedAt(() => {
    prevented = true;
    return undefined;
  });
  choiceProps(state, { kind: "claim", row: 3 }).onContextMenu(asked);
  expect(prevented).toBe(true);
  expect(state.menu.value).toEqual({ target: { kind: "claim", row: 3 }, at: { x: 30, y: 40 } });
});
