import { expect, test } from "vitest";
import { piecesInWords } from "../../../src/viewer/search/cut-around.ts";
import { foldedStretches } from "../../../src/viewer/search/folded-stretches.ts";
import { textsFound } from "../../../src/viewer/search/texts-found.ts";
import { sampleCase } from "../../sample-case.ts";
import { rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const texts = new Map(
  table.sources.flatMap(({ id }, source) => {
    const text = sampleCase().texts.get(id);
    return text === undefined ? [] : [[source, foldedStretches(text)] as const];
  }),
);
const found = (words: string, most = 9) => textsFound(table, texts, words, most);

test("a text is found by words of one sentence, with what is around them and the claims that rest on it", () => {
  const [hit, ...others] = found("OFFICIAL ilya");
  expect(others).toEqual([]);
  expect(table.sources[hit?.source ?? -1]?.id).toBe("gazette");
  expect(piecesInWords(hit?.around ?? [])).toBe("A senior official said Brandt met Ilya Sorn in Port Almas.");
  expect(hit?.claims).toEqual(expect.arrayContaining(["meeting", "visit"].map((id) => rowOf(table, id))));
  expect(hit?.claims).not.toContain(rowOf(table, "payment"));
});

test("words that stand in two sentences find neither, and one letter finds nothing", () => {
  expect(found("clerk denied")).toEqual([]);
  expect(found("a")).toEqual([]);
});

test("a sentence on which no claim rests is found as that", () => {
  const source = table.sources.findIndex(({ id }) => id === "blog");
  const [hit] = textsFound(
    table,
    new Map([[source, foldedStretches(`${"x".repeat(500)}. Nobody claims harbours.`)]]),
    "harbours",
    9,
  );
  expect(hit?.claims).toEqual([]);
});

test("no more come than were asked for, and of one work no more than two", () => {
  const many = new Map([0, 1, 2].map((source) => [source, foldedStretches("A harbour. ".repeat(50))]));
  expect(textsFound(table, many, "harbour", 9).map(({ source }) => source)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(textsFound(table, many, "harbour", 3)).toHaveLength(3);
});

test("where a letter is a word, one is enough", () => {
  const texts = new Map([[0, foldedStretches("港が閉まった。誰も来ない。")]]);
  expect(textsFound(table, texts, "港", 9)).toHaveLength(1);
});
