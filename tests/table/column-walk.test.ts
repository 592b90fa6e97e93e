import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { walkOver } from "../../src/table/column-walk.ts";
import { hashAt } from "../../src/table/hash-column.ts";
import { textAt, textCount } from "../../src/table/text-column.ts";

test("every column has what was asked of each thing at its place, however many things there are", () => {
  const thing = fc.record({ number: fc.nat(), word: fc.option(fc.string({ minLength: 1 }), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 1_200, size: "max" }), (things) => {
      const walk = walkOver(things);
      const columns = {
        small: walk.uint8(({ number }) => number % 7),
        large: walk.uint32(({ number }) => number),
        times: walk.time(({ number }) => (number % 2 === 0 ? -Infinity : number / 3)),
        words: walk.text(({ word }) => word),
        hashes: walk.hash(({ number }) => sha256Of(String(number))),
        ends: walk.offsets(({ word }) => word?.length ?? 0),
      };
      walk.walk();

      expect([...columns.small]).toEqual(things.map(({ number }) => number % 7));
      expect([...columns.large]).toEqual(things.map(({ number }) => number));
      expect([...columns.times]).toEqual(things.map(({ number }) => (number % 2 === 0 ? -Infinity : number / 3)));
      expect(textCount(columns.words)).toBe(things.length);
      let end = 0;
      expect(columns.ends[0]).toBe(0);
      for (const [at, { number, word }] of things.entries()) {
        if (word?.isWellFormed() ?? true) expect(textAt(columns.words, at)).toBe(word);
        end += word?.length ?? 0;
        expect(columns.ends[at + 1]).toBe(end);
        if (at % 100 === 0) expect(hashAt(columns.hashes, at)).toBe(sha256Of(String(number)));
      }
    }),
    { numRuns: 30 },
  );
});

test("a number that a column has no room for is refused and not cut short", () => {
  const walk = walkOver([2 ** 32]);
  walk.uint32((number) => number);
  expect(() => walk.walk()).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});

test("where there is no hash the bytes are zero", () => {
  const walk = walkOver([undefined]);
  const column = walk.hash((hash) => hash);
  walk.walk();
  expect([...column]).toEqual(Array(32).fill(0));
});
