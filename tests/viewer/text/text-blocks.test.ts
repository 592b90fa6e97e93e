import fc from "fast-check";
import { expect, test } from "vitest";
import { blockAt, textBlocks } from "../../../src/viewer/text/text-blocks.ts";
import { processorTime } from "../../processor-time.ts";

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(fc.constantFrom("a", " ", "\n", "\r\n", "word ", "🜂", "\u202e", "x".repeat(900)), { maxLength: 60 })
    .map((parts) => parts.join("")),
);

test("the blocks of a text are all of it but its empty lines, in order, none over another", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const block of textBlocks(text)) {
        expect(text.slice(end, block.start).trim()).toBe("");
        expect(block.end).toBeGreaterThan(block.start);
        expect(block.end - block.start).toBeLessThanOrEqual(2_001);
        end = block.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test("no character is cut in two, and a line that is cut goes on", () => {
  const blocks = textBlocks(`a${"🜂".repeat(5_000)}`);
  for (const [i, { goesOn, start }] of blocks.entries()) {
    expect(goesOn).toBe(i > 0);
    expect(`a${"🜂".repeat(5_000)}`.charCodeAt(start) & 0xfc00).not.toBe(0xdc00);
  }
});

test("five megabytes in one line are parted in a moment", () => {
  const spent = processorTime();
  expect(textBlocks("word ".repeat(1_000_000)).length).toBeGreaterThan(2_000);
  expect(spent()).toBeLessThan(2_000);
});

test("a position lies in its block, one between two in that before it", () => {
  const blocks = textBlocks("one\n\ntwo\nthree");
  expect([0, 2, 3, 4, 5, 8, 9, 99].map((at) => blockAt(blocks, at))).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
  expect(blockAt([], 3)).toBe(0);
});
