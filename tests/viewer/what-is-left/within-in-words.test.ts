import { expect, test } from "vitest";
import { withinInWords } from "../../../src/viewer/what-is-left/within-in-words.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const words = (...entities: number[]) => withinInWords(table, { reach: "among", entities });
const name = (entity: number) => `\u2068${table.entities[entity]?.name}\u2069`;

test("few are named, each name kept within itself; of many the others are counted", () => {
  expect(words(0)).toBe(`among ${name(0)}`);
  expect(words(0, 1)).toBe(`among ${name(0)} and ${name(1)}`);
  expect(words(0, 1, 2, 3)).toBe(`among ${name(0)}, ${name(1)}, ${name(2)} and one other`);
  expect(words(0, 1, 2, 3, 4)).toBe(`among ${name(0)}, ${name(1)}, ${name(2)} and 2 others`);
});
