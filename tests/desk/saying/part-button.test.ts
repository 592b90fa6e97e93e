import { expect, test } from "vitest";
import { PartButton } from "../../../src/desk/saying/part-button.tsx";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { PartOfForm } from "../../../src/desk/state/form.ts";
import { troubleAt } from "../../../src/edit/edit-issue.ts";
import { markupOf } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";
import { press } from "../press-button.ts";

const desk = ownDesk();
const classesOf = (state: DeskState, part: PartOfForm, words?: string) =>
  /class="([^"]*)"/.exec(markupOf(PartButton, { state, part, words, what: "what" }))?.[1]?.split(" ");

test("it says what it is and what is chosen, and where nothing is it is a gap that names what is missing", async () => {
  const state = await desk.reading("union-speech");
  const markup = (words: string | undefined) => markupOf(PartButton, { state, part: "place", words, what: "where" });
  expect(markup("Vane Light")).toMatch(/class="part" aria-label="where: Vane Light".*>Vane Light</);
  expect(markup(undefined)).toMatch(/class="part gap" aria-label="where: not said yet".*>where</);
});

test.each(["object", { step: 1, field: "by" }] as const)("pressed, it opens its part: %j", async (part) => {
  const state = await desk.reading("union-speech");
  expect(classesOf(state, part, "Evenlamp")).toEqual(["part"]);
  press(PartButton, { state, part, words: "Evenlamp", what: "whom" }, "whom: Evenlamp");
  expect(state.part.value).toEqual(part);
  expect(classesOf(state, part, "Evenlamp")).toEqual(["part", "open"]);
  expect(classesOf(state, { step: 0, field: "by" }, "Evenlamp")).toEqual(["part"]);
});

test.each([
  [["subject"], "subject", "object"],
  [["value"], "object", "subject"],
  [["time", "edtf"], "edtf", "note"],
  [["attribution", 1, "by"], { step: 1, field: "by" }, { step: 0, field: "by" }],
] as const)("what is wrong at %j marks %j, and not %j", async (path, wrong, other) => {
  const state = await desk.reading("union-speech");
  state.issues.value = [troubleAt({ of: "claims", id: "one" }, "wrong-value", "It is wrong", "mend it", path)];
  expect(classesOf(state, wrong, "x")).toEqual(["part", "wrong"]);
  expect(classesOf(state, other, "x")).toEqual(["part"]);
});

test("what is wrong with a file marks no part", async () => {
  const state = await desk.reading("union-speech");
  const where = { file: "claims.yaml", line: 1, column: 1, path: "subject" };
  state.issues.value = [{ code: "wrong-value", severity: "error", message: "It is wrong", mend: "mend it", where }];
  expect(classesOf(state, "subject", "x")).toEqual(["part"]);
});
