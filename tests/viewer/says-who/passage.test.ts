import { expect, test } from "vitest";
import { sourceOf } from "../../../src/graph/ladder.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { Passage } from "../../../src/viewer/says-who/passage.tsx";
import { fullState, markupOf, rowOf, sampleTable, shownBy } from "../sample-state.ts";

const table = sampleTable();
const { anchor, source: id } = table.claim(rowOf(table, "leads"));
const source = sourceOf(table, id);
const { exact: _exact, ...withoutWords } = anchor;
const onRead = () => undefined;
const away = { kind: "not-at-hand" } as const;

test("a text at hand shows the passage in its surroundings, and where it stands", () => {
  const text = { kind: "at-hand", text: "Joss Brandt runs Tidewater, I am told. Łucja Wrona is his sister." } as const;
  expect(markupOf(Passage, { table, onRead, anchor, source, text })).toContain(
    "<mark>Joss Brandt runs Tidewater</mark>, I am told.",
  );
  expect(shownBy(Passage, { table, onRead, anchor, source, text })).toContain(
    "paragraph 1, characters 0–26 of 65 · in the whole text",
  );
});

test("without the text the quoted words are shown, and what surrounds them where that was kept", () => {
  expect(shownBy(Passage, { table, onRead, anchor, source, text: away })).toBe(
    "Joss Brandt runs Tidewatercharacters 0–26 of 65 · with all that is read in it",
  );
  const cut = { ...anchor, prefix: "they say", suffix: "now" };
  expect(shownBy(Passage, { table, onRead, anchor: cut, source, text: away })).toMatch(
    /^… they sayJoss Brandt runs Tidewaternow …/,
  );
});

test("without text and words only the place is told", () => {
  expect(shownBy(Passage, { table, onRead, anchor: withoutWords, source, text: away })).toBe(
    "characters 0–26 of 65 · with all that is read in it",
  );
});

test("a passage stands where its text's marks say, and beside it what it was translated as, by whom", () => {
  const full = fullState().table;
  const letter = sourceOf(full, asSourceId("letter"));
  const seen = full.claim(rowOf(full, "seen"));
  const props = { table: full, onRead, anchor: seen.anchor, source: letter, text: away };
  const shown = shownBy(Passage, props);
  expect(shown).toContain("I, Ilya Sorn, saw Joss Brandt take the money at the quay.");
  expect(shown).toContain("translated by DeepL: not the source’s words");
  expect(shown).toContain("page 4, paragraph 1, characters");
  expect(markupOf(Passage, props)).toMatch(/<blockquote dir="auto" lang="de">.*<blockquote [^>]*lang="en"/);
});

test("what strangers wrote is text and nothing else", () => {
  const text = { kind: "at-hand", text: '<img src=x onerror="alert(1)"> and so on, more of it' } as const;
  const markup = markupOf(Passage, { table, onRead, anchor: { ...anchor, start: 0, end: 30 }, source, text });
  expect(markup).not.toContain("<img");
});
