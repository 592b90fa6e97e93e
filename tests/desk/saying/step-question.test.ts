import { describe, expect, test } from "vitest";
import { MODES } from "../../../src/desk/saying/offers.ts";
import { stepQuestion } from "../../../src/desk/saying/step-question.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { StepField } from "../../../src/desk/state/form.ts";
import { addStep, sayClaim, sayFrame, sayOn, sayStep } from "../../../src/desk/state/say.ts";
import { BASES, INTERESTS, STANCES, TERMS } from "../../../src/model/attribution.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

const asked = (state: DeskState, field: StepField, at = 0) => {
  const [working, recent] = [state.working.value, state.recent.value];
  const passage = state.selected.value ?? { start: 0, end: 0 };
  const from = { working, text: state.read.value?.text ?? "", passage, recent };
  return stepQuestion(at, field, state.form.value, from, state);
};
const offered = (state: DeskState, field: StepField, at = 0, typed = "") =>
  asked(state, field, at)
    .offers(typed)
    .map(({ words }) => words);
const stepsOf = (state: DeskState) => {
  const form = state.form.value;
  return form?.kind === "claim" || form?.kind === "frame" ? form.steps : expect.fail("no steps");
};
const framing = async (source = "union-speech", words = "Ask Kesrin, who, perhaps in 2018") => {
  const state = await desk.reading(source, words);
  sayFrame(state);
  return state;
};

describe("what a list has", () => {
  test.each([
    ["mode", "mode", MODES],
    ["interest", "interest", INTERESTS],
    ["basis", "basis", BASES],
    ["terms", "terms", TERMS],
    ["stance", "polarity", STANCES],
  ] as const)("as %s is offered whole, and taken by that step alone", async (field, key, list) => {
    const state = await framing();
    addStep(state);
    const [origin] = stepsOf(state);
    expect(offered(state, field, 1).length).toBeGreaterThan(1);
    expect([...offered(state, field, 1)].sort()).toEqual([...list].sort());
    for (const word of list) {
      asked(state, field, 1).take({ kind: "word", word });
      expect(stepsOf(state)[1]).toHaveProperty(key, word);
      expect(stepsOf(state)[0]).toBe(origin);
    }
  });
});

test("an answer of another kind than what is asked for changes nothing", async () => {
  const state = await framing();
  const fields: readonly StepField[] = ["mode", "cue", "interest", "basis", "terms", "time", "edtf", "hedge", "stance"];
  const before = state.form.value;
  for (const field of [...fields, "by"] as const) asked(state, field).take({ kind: "source", id: "wire-despatch" });
  expect(state.form.value).toBe(before);
});

describe("who says it", () => {
  test("is somebody beside the passage, offered once; whoever passed it on is asked for otherwise than its origin", async () => {
    const state = await framing("court-judgment", "she left the lamp unattended");
    expect(offered(state, "by").filter((words) => words.startsWith("Public Prosecutor"))).toHaveLength(1);
    expect(asked(state, "by").label).not.toBe(asked(state, "by", 1).label);
  });

  test("can be a chain that was there before, taken whole: of the origin alone, while nothing is typed", async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin");
    sayClaim(state);
    const chains = (at: number, typed = "") =>
      asked(state, "by", at)
        .offers(typed)
        .filter(({ picked }) => picked.kind === "chain");
    expect(chains(1)).toEqual([]);
    expect(chains(0, "B")).toEqual([]);
    const [first] = chains(0);
    if (first?.picked.kind !== "chain") expect.fail("no chain is offered");
    sayOn(state, { frame: "bram-uhlet" });
    asked(state, "by").take(first.picked);
    expect(stepsOf(state)).toEqual(first.picked.steps);
    expect(state.form.value).toMatchObject({ frame: undefined });
  });

  test.each([
    ["union-speech", "Ask Kesrin", "says"],
    ["wire-despatch", "The light did not fail", "writes"],
  ])("is the work in its own voice: %s, in %s, %s it", async (source, words, mode) => {
    const state = await framing(source, words);
    asked(state, "by").take({ kind: "voice", by: "work" });
    expect(stepsOf(state)[0]).toMatchObject({ by: "work", mode });
  });

  test("speaks in the place of the work, unless it is whoever wrote it", async () => {
    const modeOf = async (id: string) => {
      const state = await desk.reading("courier-translation");
      state.form.value = { kind: "frame", parts: [{ start: 0, end: 1 }], steps: [{ by: "work", mode: "writes" }] };
      state.recent.value = [];
      asked(state, "by").take({ kind: "entity", id });
      expect(state.recent.value).toEqual([id]);
      return stepsOf(state)[0]?.mode;
    };
    expect(await modeOf("hanne-rhoswick")).toBe("writes");
    expect(await modeOf("anton-kesrin")).toBe("says");
  });

  test("goes on as it does where somebody takes another's place", async () => {
    const state = await framing();
    sayStep(state, 0, { by: "bram-uhlet", mode: "testifies" });
    asked(state, "by").take({ kind: "entity", id: "anton-kesrin" });
    expect(stepsOf(state)[0]).toMatchObject({ by: "anton-kesrin", mode: "testifies" });
  });
});

test("the work of a step is another than the one that is read, until it is that one again", async () => {
  const state = await framing();
  const read = "the work that is read";
  expect(offered(state, "in")).not.toContain("Speech of Bram Uhlet on North Quay");
  expect(offered(state, "in")).not.toContain(read);
  asked(state, "in").take({ kind: "source", id: "wire-despatch" });
  expect(stepsOf(state)[0]).toMatchObject({ in: "wire-despatch" });
  expect(offered(state, "in").at(-1)).toBe(read);
  asked(state, "in").take({ kind: "word", word: "" });
  expect(stepsOf(state)[0]).toHaveProperty("in", undefined);
});

test("a question speaks of nobody in particular while nobody is chosen", async () => {
  const state = await framing();
  const questions = () => [asked(state, "mode").label, asked(state, "in").label];
  expect(questions()).toEqual(["How do they pass it on, or say it?", "In which work did they say it?"]);
  sayStep(state, 0, { by: "bram-uhlet" });
  expect(questions()).toEqual(["How does this one pass it on, or say it?", "In which work did this one say it?"]);
});

describe("words of the text", () => {
  test("with which it is said are those near by, and go where nothing is typed", async () => {
    const state = await framing("court-judgment", "she left the lamp unattended");
    const [cue = ""] = offered(state, "cue");
    expect(cue).toBe("alleged");
    asked(state, "cue").take({ kind: "word", word: cue });
    expect(asked(state, "cue").initial).toBe(cue);
    asked(state, "cue").words?.("");
    expect(asked(state, "cue").initial).toBeUndefined();
  });

  test("that hold back come one to the other, and all go at once", async () => {
    const state = await framing();
    expect(offered(state, "hedge")).toEqual(["perhaps"]);
    asked(state, "hedge").take({ kind: "word", word: "perhaps" });
    asked(state, "hedge").words?.("it seems");
    expect(stepsOf(state)[0]).toMatchObject({ hedges: ["perhaps", "it seems"] });
    asked(state, "hedge").words?.("");
    expect(stepsOf(state)[0]).toHaveProperty("hedges", undefined);
  });

  test("for when it was said lead to the date that they give", async () => {
    const state = await framing();
    sayStep(state, 0, { by: "bram-uhlet" });
    expect(offered(state, "time")).toContain("perhaps in 2018");
    asked(state, "time").take({ kind: "word", word: "perhaps in 2018" });
    expect(state.part.value).toEqual({ step: 0, field: "edtf" });
    expect(asked(state, "edtf")).toMatchObject({ label: "When is “perhaps in 2018”?", initial: "2018?" });
    asked(state, "edtf").words?.("");
    expect(stepsOf(state)[0]).toHaveProperty("time", { raw: "perhaps in 2018" });
    asked(state, "time").words?.("");
    expect(stepsOf(state)[0]).toHaveProperty("time", undefined);
    expect(state.part.value).toBeUndefined();
  });
});
