import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { sourceOf } from "../../../src/graph/ladder.ts";
import { Passages } from "../../../src/viewer/says-who/passages.tsx";
import type { SourceText } from "../../../src/viewer/state/source-texts.ts";
import { fullState, rowOf, shownBy } from "../sample-state.ts";

const state = fullState();
const { table } = state;
const shown = (id: string, text: SourceText, isOnPaper = false): string => {
  const claim = table.claim(rowOf(table, id));
  const texts = { of: () => signal(text), attach: () => false, askAgain: () => undefined };
  const source = sourceOf(table, claim.source);
  return shownBy(Passages, { state: { ...state, texts }, claim, source, isOnPaper });
};

test("every passage of a claim is shown, each further one with what it adds, and where it stands", () => {
  const words = shown("seen", { kind: "not-at-hand" });
  expect(words).toMatch(
    /Who speaksIlya Sorn.*The date3\. März 2019.*HeadlineAn die.*Captionder Kai.*Around itEs regnete/,
  );
  expect(words).toContain("page 5, caption der Kai bei Nacht, characters");
  expect(words).toContain("page 4, headline An die Hafenverwaltung, characters");
});

test("how to attach a text that is not at hand is told once", () => {
  expect(shown("seen", { kind: "not-at-hand" }).match(/sayswho attach CASE letter FILE/g)).toHaveLength(1);
  expect(shown("leads", { kind: "at-hand", text: "x".repeat(65) })).not.toContain("attach");
});

test("a text that does not come says what to do", () => {
  expect(shown("leads", { kind: "failed" })).toContain("open this again");
});

test("on paper it is not said that a text is on its way", () => {
  expect(shown("leads", { kind: "fetching" })).toContain("Fetching the text");
  expect(shown("leads", { kind: "fetching" }, true)).not.toContain("Fetching the text");
});
