import { expect, test } from "vitest";
import { legendEntries } from "../../../src/viewer/picture-file/legend-entries.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();

test("each mark that a picture shows is in its legend once, and no other", () => {
  const words = legendEntries(scene).map((entry) => entry.words);
  expect(words).toEqual(expect.arrayContaining(["person", "organization", "place", "not named", "denied"]));
  expect(new Set(words).size).toBe(words.length);
  expect(legendEntries({ nodes: [], edges: [] })).toEqual([]);
});

test("a picture without denials and unnamed voices speaks of neither", () => {
  const nodes = scene.nodes.filter(({ named }) => named);
  const edges = scene.edges.filter(({ polarity }) => polarity === "asserts");
  const words = legendEntries({ nodes, edges }).map((entry) => entry.words);
  expect(words).not.toContain("denied");
  expect(words).not.toContain("not named");
});

test("a line that is pale and one without a head are explained where they are drawn, and nowhere else", () => {
  const [line] = scene.edges;
  if (line === undefined) throw new Error("the sample case has no line");
  const plain = { ...line, symmetric: false, fallen: undefined, polarity: "asserts" } as const;
  const wordsOf = (edges: readonly (typeof line)[]) => legendEntries({ nodes: [], edges }).map(({ words }) => words);
  expect(wordsOf([plain])).not.toEqual(expect.arrayContaining(["withdrawn"]));
  expect(wordsOf([{ ...plain, fallen: "withdrawn" }])).toContain("withdrawn");
  expect(
    wordsOf([
      { ...plain, fallen: "ended" },
      { ...plain, fallen: "retracted" },
    ]),
  ).toContain("in a retracted work or ended in an acquittal or dropped");
  expect(wordsOf([{ ...plain, symmetric: true }])).toContain("holds both ways");
  expect(wordsOf([plain])).not.toContain("holds both ways");
});

test("what colours, sizes and widths tell is listed where they tell it, each only where it is drawn", () => {
  const nodes = scene.nodes.map((node, i) => ({ ...node, ink: i === 0 ? ("harm" as const) : ("money" as const) }));
  const colours = [
    { ink: "harm", words: "the first" },
    { ink: "money", words: "the others" },
    { ink: "place", words: "nobody" },
  ] as const;
  const lines = new Uint8Array(100).fill(1);
  lines[scene.edges[0]?.row ?? 0] = 9;
  const entries = legendEntries({ nodes, edges: scene.edges, key: { sizes: "larger: more", colours }, lines });
  const words = entries.map((entry) => entry.words);
  for (const said of ["the first", "the others", "larger: more", "one line between the two", "at least four"])
    expect(words).toContain(said);
  for (const said of ["nobody", "at least three"]) expect(words).not.toContain(said);
  expect(entries.every((entry) => entry.mark !== "entity" || entry.isPlain)).toBe(true);
  expect(legendEntries(scene).every((entry) => entry.mark !== "entity" || !entry.isPlain)).toBe(true);
});

test("what places and colours go by stands among the marks, without one of its own", () => {
  const key = { sizes: undefined, colours: [], notes: ["places: by something"] };
  expect(legendEntries({ nodes: [], edges: [], key })).toEqual([{ mark: "note", words: "places: by something" }]);
});
