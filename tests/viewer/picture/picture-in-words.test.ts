import { expect, test } from "vitest";
import { pictureInWords } from "../../../src/viewer/picture/picture-in-words.ts";
import { sampleState } from "../sample-state.ts";

test("who does not see the picture hears how much it shows, who has most lines, and where to read the same", () => {
  const { scene } = sampleState();
  const words = pictureInWords(scene);
  expect(words).toContain(`${scene.nodes.filter(({ absent }) => absent === undefined).length} entities`);
  expect(words).toContain(`${scene.edges.length} lines`);
  expect(words).toContain("allegation");
  expect(words).toContain("Tidewater Company");
  expect(words).toContain("ledger");
  expect(pictureInWords({ nodes: [], edges: [] })).not.toContain("Most lines");
});

test("who is hidden is said too", () => {
  const { scene } = sampleState();
  expect(pictureInWords(scene, "12 entities hidden by filters")).toContain("12 entities hidden by filters. All that");
});
