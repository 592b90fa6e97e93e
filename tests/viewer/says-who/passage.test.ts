import { expect, test } from "vitest";
import { sourceOf } from "../../../src/graph/ladder.ts";
import { Passage } from "../../../src/viewer/says-who/passage.tsx";
import { markupOf, rowOf, sampleTable, shownBy } from "../sample-state.ts";

const table = sampleTable();
const claim = table.claim(rowOf(table, "leads"));
const source = sourceOf(table, claim.source);
const onAttach = () => false;
const { exact: _exact, ...withoutWords } = claim.anchor;

test("a text at hand shows the passage in its surroundings, and where it stands", () => {
  const text = { kind: "at-hand", text: "Joss Brandt runs Tidewater, I am told. Łucja Wrona is his sister." } as const;
  expect(markupOf(Passage, { claim, source, text, onAttach })).toContain(
    "<mark>Joss Brandt runs Tidewater</mark>, I am told.",
  );
  expect(shownBy(Passage, { claim, source, text, onAttach })).toContain("paragraph 1, characters 0–26 of 65");
});

test("without the text the quoted words are shown, and how to attach it", () => {
  const shown = shownBy(Passage, { claim, source, text: { kind: "not-at-hand" }, onAttach });
  expect(shown).toContain("Joss Brandt runs Tidewater");
  expect(shown).toContain("sayswho attach CASE blog FILE");
});

test("without text and words only the place is told", () => {
  const bare = { ...claim, anchor: withoutWords };
  const shown = shownBy(Passage, { claim: bare, source, text: { kind: "not-at-hand" }, onAttach });
  expect(shown).toContain("characters 0–26 of 65");
  expect(shown).not.toContain("runs Tidewater");
});

test("a text that does not come says what to do", () => {
  expect(shownBy(Passage, { claim, source, text: { kind: "failed" }, onAttach })).toContain("open this claim again");
});

test("what strangers wrote is text and nothing else", () => {
  const text = { kind: "at-hand", text: '<img src=x onerror="alert(1)"> and so on, more of it' } as const;
  const markup = markupOf(Passage, {
    claim: { ...claim, anchor: { ...claim.anchor, start: 0, end: 30 } },
    source,
    text,
    onAttach,
  });
  expect(markup).not.toContain("<img");
});
