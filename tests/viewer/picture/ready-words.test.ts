import { expect, test } from "vitest";
import { endsOf, pictureInWords } from "../../../src/viewer/picture/picture-in-words.ts";
import { readyWords } from "../../../src/viewer/picture/ready-words.ts";
import { linesDrawn } from "../../../src/viewer/picture-file/lines-drawn.ts";
import { sampleState } from "../sample-state.ts";

test("what is written beside a picture is worked out before, in pieces, and is what it would be", () => {
  const { scene } = sampleState();
  const words = pictureInWords({ ...scene, edges: [...scene.edges] });
  expect([...readyWords(scene)].length).toBeGreaterThan(0);
  const [lines, ends] = [linesDrawn(scene.edges), endsOf(scene.edges, scene.nodes.length)];
  expect(pictureInWords(scene)).toBe(words);
  expect(linesDrawn(scene.edges)).toBe(lines);
  expect(endsOf(scene.edges, scene.nodes.length)).toBe(ends);
});
