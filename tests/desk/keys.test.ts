import { describe, expect, test } from "vitest";
import { aimed, LINE_KEYS, onDeskKey, READING_KEYS } from "../../src/desk/keys.ts";
import { claimsIn } from "../../src/desk/saying/claims-now.ts";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import type { Form } from "../../src/desk/state/form.ts";
import { sayClaim, sayFrame, sayOn, sayStep } from "../../src/desk/state/say.ts";
import { ownDesk } from "./own-desk.ts";

const KINDS: readonly Form["kind"][] = ["claim", "frame", "withdraw", "reply"];

/** Presses a key; tells whether the desk took it. */
function press(state: DeskState, key: string, more: object = {}): boolean {
  let isTaken = false;
  const preventDefault = () => {
    isTaken = true;
  };
  const event = { key, target: null, preventDefault, ...more };
  onDeskKey(state, event as unknown as KeyboardEvent);
  return isTaken;
}
const selected = ({ read, selected: at }: DeskState) => read.value?.text.slice(at.value?.start, at.value?.end);

test("while one reads no key means two things, and none is one of the desk's own", () => {
  const keys = READING_KEYS.flatMap((each) => each.keys);
  expect(new Set(keys).size).toBe(keys.length);
  // g, i, d, ? and Esc change what is shown.
  for (const key of ["g", "i", "d", "?", "Escape"]) expect(keys).not.toContain(key);
});

test.each(KINDS)("while a %s is written no key means two things", (kind) => {
  const ofLine = LINE_KEYS.filter(({ of }) => of === undefined || of.includes(kind));
  const keys = [...ofLine, ...READING_KEYS.filter(({ moves }) => moves)].flatMap((each) => each.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(["Enter", "Escape"]));
});

test("every key says in words what it does, each in its own", () => {
  for (const list of [READING_KEYS, LINE_KEYS]) expect(new Set(list.map(({ words }) => words)).size).toBe(list.length);
});

describe("keys", () => {
  const desk = ownDesk();

  test("a whole claim is said by keys, and saved by Enter", async () => {
    const state = await desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
    expect(press(state, "Enter")).toBe(true);
    sayStep(state, 0, { by: "bram-uhlet", mode: "says" });
    sayOn(state, { subject: "evenlamp", predicate: "operates-in", object: "vane-light" });
    press(state, "d");
    press(state, "Enter");
    await expect.poll(() => state.form.value).toBeUndefined();
    expect(state.issues.value).toEqual([]);
    const said = claimsIn(desk.sitting().now(), "union-speech").find(({ predicate }) => predicate === "operates-in");
    expect(said).toMatchObject({ polarity: "denies", attribution: [{ by: "bram-uhlet" }] });

    press(state, "u");
    await expect.poll(() => state.history.value.done).toEqual([]);
    press(state, "z", { ctrlKey: true, shiftKey: true });
    await expect.poll(() => state.history.value.done).toHaveLength(1);
  });

  test("the caret goes forth and back, also while a claim is written, and x puts the claim there", async () => {
    const state = await desk.reading("union-speech", "Friends.");
    press(state, "ArrowDown");
    expect(selected(state)).toBe("I will be short, because it is cold.");
    sayClaim(state);
    press(state, "ArrowUp");
    press(state, "x");
    expect(selected(state)).toBe("Friends.");
    expect(state.form.value).toMatchObject({ passage: state.selected.value });
  });

  test("each part of a claim has its key, and Esc leaves the whole", async () => {
    const state = await desk.reading("union-speech", "Friends.");
    sayClaim(state);
    for (const [key, part] of [
      ["1", "subject"],
      ["2", "predicate"],
      ["3", "object"],
      ["t", "time"],
      ["w", { step: 0, field: "by" }],
    ] as const) {
      press(state, key);
      expect(state.part.value).toEqual(part);
    }
    sayOn(state, { predicate: "described-as" });
    press(state, "3");
    expect(state.part.value).toBe("value");
    press(state, "Escape");
    expect([state.form.value, state.part.value]).toEqual([undefined, undefined]);
  });

  test("of a chain, the step that was added last is the one that is told, until another is wanted", async () => {
    const state = await desk.reading("union-speech", "Friends.");
    sayFrame(state);
    press(state, "+");
    press(state, "m");
    expect(state.part.value).toEqual({ step: 1, field: "mode" });
    press(state, "g");
    press(state, "m");
    expect(state.part.value).toEqual({ step: 0, field: "mode" });
    press(state, "-");
    expect(state.form.value).toMatchObject({ steps: [{ mode: "says" }] });
    expect(press(state, "d")).toBe(false);
  });

  test("of what is said next, the origin is told first", async () => {
    const state = await desk.reading("court-judgment", "had told him what to say");
    for (const begin of ["f", "f"]) {
      press(state, begin);
      press(state, "m");
      expect(state.part.value).toEqual({ step: 0, field: "mode" });
      press(state, "g");
      press(state, "Escape");
    }
  });

  test("a field has its own keys, a button its Enter, and a browser what goes with Ctrl", async () => {
    const state = await desk.reading("union-speech", "Friends.");
    for (const tagName of ["INPUT", "TEXTAREA", "SELECT"])
      expect(press(state, "Enter", { target: { tagName } })).toBe(false);
    expect(press(state, "Enter", { target: { tagName: "BUTTON" } })).toBe(false);
    expect(press(state, "ArrowDown", { target: { tagName: "BUTTON" } })).toBe(true);
    expect(press(state, "f", { ctrlKey: true })).toBe(false);
    expect(press(state, "é")).toBe(false);
    expect(state.form.value).toBeUndefined();
  });
});

describe("of the claim above", () => {
  const desk = ownDesk();
  test("the keys of the claim above say which claim that is, and none where there is none", async () => {
    const state = await desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
    const above = claimsIn(state.working.value, "union-speech").findLast(
      ({ anchor }) => anchor.start <= (state.selected.value?.start ?? 0),
    );
    const aims = aimed(state, READING_KEYS).filter(({ aim }) => aim !== undefined);
    expect(aims.map(({ keys: [key] }) => key)).toEqual(["r", "x", "a"]);
    expect(new Set(aims.map(({ aim }) => aim))).toEqual(new Set([above?.statement]));
    press(state, "x");
    expect(state.form.value).toMatchObject({ turnedFrom: above?.id });
  });
});
