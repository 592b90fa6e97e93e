import { expect, test } from "vitest";
import { Desk } from "../../src/desk/desk.tsx";
import { makeEntity } from "../../src/desk/state/make-entity.ts";
import { sayClaim } from "../../src/desk/state/say.ts";
import { markupOf, shownBy } from "../viewer/sample-state.ts";
import { ownDesk } from "./own-desk.ts";

const desk = ownDesk();

test("the desk names the case, says the rule, and shows the sources beside the text", async () => {
  const state = await desk.reading("union-speech");
  const words = shownBy(Desk, { state });
  expect(words).toContain("every link is somebody's claim");
  expect(words).toContain(desk.sitting().now().opened.parts.case.get("case")?.title);
  expect(words).toContain("I will tell you who threatens.");
});

test("while one reads, what can be said is offered as buttons; while something is said, only that", async () => {
  const state = await desk.reading("union-speech");
  expect(shownBy(Desk, { state })).toContain("a claim on what is selected");
  sayClaim(state);
  expect(shownBy(Desk, { state })).not.toContain("a claim on what is selected");
  expect(markupOf(Desk, { state })).toContain('aria-label="What is being said"');
});

test("nothing can be taken back before something was saved", async () => {
  const state = await desk.reading("union-speech");
  const isDisabled = (words: string) =>
    new RegExp(`<button[^>]*disabled[^>]*>${words}`).test(markupOf(Desk, { state }));
  expect([isDisabled("Take back"), isDisabled("Again")]).toEqual([true, true]);
  await makeEntity(state, "Ina Vosk", "person", true);
  expect([isDisabled("Take back"), isDisabled("Again")]).toEqual([false, true]);
});

test("words of the case are words, whatever they look like", async () => {
  const state = await desk.reading("union-speech");
  state.notice.value = "<img src=x onerror=alert(1)>";
  expect(markupOf(Desk, { state })).not.toContain("<img");
});
