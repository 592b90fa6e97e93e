import fc from "fast-check";
import { expect, test } from "vitest";
import { encoded } from "../../../src/case-file/on-disk/encoded.ts";
import { often } from "../../sized.ts";

test("chunks of any length come out as their bytes, in order", () => {
  const text = fc.string({ unit: "grapheme" });
  const long = fc.tuple(text, fc.integer({ min: 1, max: 40_000 })).map(([words, times]) => words.repeat(times));
  fc.assert(
    fc.property(fc.array(fc.oneof(text, long, fc.uint8Array())), (chunks) => {
      const pieces = Array.from(encoded(chunks), (piece) => Buffer.from(piece));
      expect(Buffer.concat(pieces).equals(Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string))))).toBe(
        true,
      );
    }),
    { numRuns: often(50) },
  );
});

test("what is given piece by piece is written piece by piece: no piece is larger than its chunks need", () => {
  const pieces = Array.from(encoded(Array<string>(10_000).fill("words ".repeat(100))), ({ length }) => length);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(256 * 1024);
  expect(pieces.length).toBeGreaterThan(20);
});

test("files that are written at once share no piece", () => {
  const texts = ["a".repeat(1000), "b".repeat(1000)];
  // One that has ended leaves its piece for the next, which has it alone.
  for (const text of texts)
    expect(Array.from(encoded([text]), (piece) => Buffer.from(piece).toString())).toEqual([text]);
  const both = texts.map((text) => encoded([text])[Symbol.iterator]());
  const pieces = both.map((one) => one.next().value);
  expect(pieces.map((piece) => Buffer.from(piece as Uint8Array).toString())).toEqual(texts);
});
