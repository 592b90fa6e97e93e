import { expect, test } from "vitest";
import {
  CHANGING_KEYS,
  DECIDING_KEYS,
  onDraftKey,
  PAIR_KEYS,
  QUEUE_KEYS,
  WHO_KEYS,
} from "../../../src/desk/drafts/draft-keys.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { ownDesk } from "../own-desk.ts";
import { deskWithDrafts, speechDraft } from "./desk-with-drafts.ts";

const desk = ownDesk("I. Vosk");

/** Presses a key; tells whether the queue took it. */
function press(state: DeskState, key: string, more: object = {}): boolean {
  let isTaken = false;
  const preventDefault = () => {
    isTaken = true;
  };
  onDraftKey(state, { key, target: null, preventDefault, ...more } as unknown as KeyboardEvent);
  return isTaken;
}

test("no key means two things, of a draft or of a pair, and none is one of the desk's own", () => {
  for (const list of [
    [...DECIDING_KEYS, ...WHO_KEYS, ...CHANGING_KEYS, ...QUEUE_KEYS],
    [...PAIR_KEYS, ...QUEUE_KEYS],
  ]) {
    const keys = list.flatMap((each) => each.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const own of ["g", "i", "?", "Escape", "4", "5", "6", "7", "8", "9"]) expect(keys).not.toContain(own);
  }
});

test("one key accepts, one asks why it is refused, one what a part is to be", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  expect(press(state, "r")).toBe(true);
  expect(state.drafts.asking.value).toEqual({ kind: "refuse" });
  expect(press(state, "a")).toBe(false);
  state.drafts.asking.value = undefined;
  press(state, "3");
  expect(state.drafts.asking.value).toEqual({ kind: "change", what: "object" });
  state.drafts.asking.value = undefined;
  press(state, "a");
  await expect.poll(() => state.drafts.notice.value).toBe("Accepted claim-d1.");
});

test("of a draft that is about a value the third part is the value", async () => {
  const state = await deskWithDrafts(
    desk,
    speechDraft("d1", { object: undefined, value: "a threat", predicate: "acted" }),
  );
  press(state, "3");
  expect(state.drafts.asking.value).toEqual({ kind: "change", what: "value" });
});

test("what is typed into a field, and what the browser means by a key, is none of the queue's", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  expect(press(state, "a", { target: { tagName: "INPUT" } })).toBe(false);
  for (const held of ["ctrlKey", "metaKey", "altKey"]) expect(press(state, "a", { [held]: true })).toBe(false);
  expect(press(state, "Tab")).toBe(false);
  expect(state.drafts.waiting.value?.drafts).toEqual(["d1"]);
});
