import { expect, test } from "vitest";
import { type DeskState, troublesOf } from "../../src/desk/state/desk-state.ts";
import { editOf } from "../../src/desk/state/edit-of.ts";
import type { Form } from "../../src/desk/state/form.ts";
import { sayClaim, sayOn } from "../../src/desk/state/say.ts";
import { troubleInWords } from "../../src/desk/trouble-in-words.ts";
import { partOf } from "../../src/edit/working-case.ts";
import { ownDesk } from "./own-desk.ts";

const desk = ownDesk("I. Vosk");
const begun = async () => {
  const state = await desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
  sayClaim(state);
  return state;
};
/** What the checks say of a claim as it stands, in the desk's words. */
const told = (state: DeskState): readonly string[] => {
  const edit = editOf(state, state.form.value as Form) ?? expect.fail("no edit");
  const nameOf = (id: string) => partOf(state.working.value, "entities", id)?.name;
  return troublesOf(state, edit).map((issue) => {
    const { message, mend } = troubleInWords(issue, nameOf);
    return `${message}; ${mend}`;
  });
};

test("what is still to be said is named as the sentence has it, with the key for it", async () => {
  const state = await begun();
  sayOn(state, { steps: [{ mode: "says" }] });
  expect(told(state).join("\n")).toMatch(/who or what it is about; press 1/);
  expect(told(state).join("\n")).toMatch(/who says it; press w/);
  sayOn(state, { steps: [{ by: "bram-uhlet", mode: "says" }], subject: "quaymens-union", predicate: "met" });
  expect(told(state)).toEqual(["It is not said yet whom or what it has to do with; press 3 and choose"]);
});

test("no part of a sentence is called by the record's word for it, whatever is wrong with it", async () => {
  const state = await begun();
  const whole = {
    steps: [{ by: "bram-uhlet", mode: "says" as const }],
    subject: "quaymens-union",
    predicate: "met" as const,
    object: "anton-kesrin",
  };
  const wrong = [
    {},
    { time: { raw: "then", edtf: "20x3" } },
    { steps: [{ by: "bram-uhlet", mode: "says" as const, time: { raw: "then", edtf: "y" } }] },
    { steps: [{ by: "bram-uhlet", mode: "reports" as const }] },
    { predicate: "located-in" as const, object: "bram-uhlet" },
    { statement: "" },
    { place: "nowhere-known" },
  ];
  for (const change of wrong) {
    sayOn(state, { ...whole, time: undefined, statement: undefined, place: undefined, ...change });
    for (const words of told(state))
      expect(words).not.toMatch(
        /`(subject|object|predicate|value|statement|attribution|time|edtf|anchor|by)\b|needs `/,
      );
  }
  sayOn(state, { ...whole, predicate: "located-in", object: "bram-uhlet" });
  expect(told(state).join()).toMatch(
    /“is located in” cannot lead from .*\(Quaymen's Union\) to a person \(Bram Uhlet\)/,
  );
});

test("what is no part of a sentence stays as the checks say it", () => {
  const issue = { code: "missing-key", message: "a source needs `title`", mend: "write some text" };
  expect(troubleInWords({ ...issue, of: "sources", path: ["title"] })).toEqual({
    message: issue.message,
    mend: issue.mend,
  });
});
