import { expect, test } from "vitest";
import { textsOfSources, typedSources } from "../../../src/case-file/positions/texts-of-sources.ts";

const folder = (sources: string) => ({
  files: new Map([["sources.yaml", sources]]),
  texts: new Map([
    ["texts/a.txt", "A"],
    ["texts/own.txt", "B"],
  ]),
});

test("texts are found for sources that have no hash on record yet, by their path or their id", () => {
  const read = folder("- id: a\n- id: b\n  text: { path: texts/own.txt }\n- id: c\n");
  expect([...textsOfSources(read)]).toEqual([
    ["a", "A"],
    ["b", "B"],
  ]);
  expect(typedSources(read)).toHaveLength(3);
});

test("whatever else stands there is no source", () => {
  expect([...textsOfSources(folder("- 1\n- id: []\n- [a]\n- id: a\n  text: 3\n"))]).toEqual([["a", "A"]]);
});
