import { expect, test } from "vitest";
import { legendEntries } from "../../../src/viewer/picture-file/legend-entries.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();

test("each mark that a picture shows is in its legend once, and no other", () => {
  const words = legendEntries(scene).map((entry) => entry.words);
  expect(words).toEqual(expect.arrayContaining(["person", "organization", "place", "not named", "denied"]));
  expect(new Set(words).size).toBe(words.length - 1);
  expect(words.filter((word) => word === "place")).toHaveLength(2);
  expect(legendEntries({ nodes: [], edges: [] })).toEqual([]);
});

test("a picture without denials and unnamed voices speaks of neither", () => {
  const nodes = scene.nodes.filter(({ named }) => named);
  const edges = scene.edges.filter(({ polarity }) => polarity === "asserts");
  const words = legendEntries({ nodes, edges }).map((entry) => entry.words);
  expect(words).not.toContain("denied");
  expect(words).not.toContain("not named");
});
