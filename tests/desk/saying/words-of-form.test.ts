import { expect, test } from "vitest";
import { listed, nameOf, timeInWords } from "../../../src/desk/saying/words-of-form.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("when is told in the words of the text, with a date only where there is one", () => {
  expect(timeInWords({ raw: "on that night" })).toBe("“on that night”");
  expect(timeInWords({ raw: "in February", edtf: "2023-02" })).toBe("“in February” (2023-02)");
});

test("words are quoted one by one, and none are no words at all", () => {
  expect(listed(["perhaps", "it seems"])).toBe("“perhaps”, “it seems”");
  expect(listed([])).toBeUndefined();
});

test("an entity is called by its name, one that the case does not have by its id, and nobody by nothing", async () => {
  const state = await desk.reading("union-speech");
  expect(nameOf(state, "evenlamp")).toBe("Evenlamp Company");
  expect(nameOf(state, "nobody-known")).toBe("nobody-known");
  expect(nameOf(state, undefined)).toBeUndefined();
});
