import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { piecesInWords } from "../../../src/viewer/search/cut-around.ts";
import { foldedStretches } from "../../../src/viewer/search/folded-stretches.ts";
import { textsFound } from "../../../src/viewer/search/texts-found.ts";
import { fullCase } from "../../full-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const texts = new Map(
  table.sources.flatMap(({ id }, source) => {
    const text = sampleCase().texts.get(id);
    return text === undefined ? [] : [[source, foldedStretches(text)] as const];
  }),
);
const found = (words: string, most = 9) => textsFound(table, texts, words, most).found;

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
  const texts = new Map([[source, foldedStretches(`${"x".repeat(500)}. Nobody claims harbours.`)]]);
  const [hit] = textsFound(table, texts, "harbours", 9).found;
  expect(hit?.claims).toEqual([]);
});

test("no more come than were asked for, and of one work no more than two", () => {
  const many = new Map([0, 1, 2].map((source) => [source, foldedStretches("A harbour. ".repeat(50))]));
  expect(textsFound(table, many, "harbour", 9).found.map(({ source }) => source)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(textsFound(table, many, "harbour", 3).found).toHaveLength(3);
});

test("where a letter is a word, one is enough", () => {
  const texts = new Map([[0, foldedStretches("港が閉まった。誰も来ない。")]]);
  expect(textsFound(table, texts, "港", 9).found).toHaveLength(1);
});

test("where looking was stopped before the end it is said, and where it was not, that it is whole", () => {
  const many = new Map([0, 1, 2].map((source) => [source, foldedStretches("A harbour. ".repeat(50))]));
  const one = new Map([[0, foldedStretches("A harbour. The sea.")]]);
  expect(textsFound(table, one, "harbour", 9).isWhole).toBe(true);
  expect(textsFound(table, one, "nobody", 9).isWhole).toBe(true);
  expect(textsFound(table, many, "harbour", 9).isWhole).toBe(false);
  expect(textsFound(table, many, "harbour", 2).isWhole).toBe(false);
  expect(textsFound(table, many, "nobody", 9, -1)).toEqual({ found: [], isWhole: false });
  expect(textsFound(table, one, "a harbour", 9).isWhole).toBe(false);
});

test("a passage that takes a claim back is told from one that a claim rests on", () => {
  const { records, texts } = fullCase();
  const table = buildTable(records);
  const source = table.sources.findIndex(({ id }) => id === "retraction");
  const stretches = foldedStretches(texts.get("retraction") ?? "");
  const [hit] = textsFound(table, new Map([[source, stretches]]), "quay", 9).found;
  expect(hit?.takenBack).toHaveLength(1);
  expect(hit?.claims).not.toContain(hit?.takenBack[0]);
});
