import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "../../../src/desk/reading/text-segments.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { Reading } from "../../../src/model/reading.ts";

const stretch = fc
  .tuple(fc.nat(400), fc.integer({ min: 1, max: 120 }))
  .map(([start, length]) => ({ start, end: start + length }));
const stretches = fc.array(stretch, { maxLength: 8 });
const paragraph = { start: 100, end: 300 };

const claimsOn = (list: readonly object[]) => list.map((anchor, i) => ({ id: `c${i}`, anchor })) as unknown as Claim[];
const readingOf = (parts: readonly object[], nothing: readonly object[]) =>
  ({ frames: [{ parts }], nothing }) as unknown as Pick<Reading, "frames" | "nothing">;

test("segments tile the paragraph, and of every letter in one the same holds as of the letter by itself", () => {
  fc.assert(
    fc.property(stretches, stretches, stretches, (claimed, spoken, nothing) => {
      const segments = segmentsOf(paragraph, claimsOn(claimed), readingOf(spoken, nothing));
      expect(segments[0]?.start).toBe(paragraph.start);
      expect(segments.at(-1)?.end).toBe(paragraph.end);
      for (const [i, { start, end, claims, isSpoken, isNothing }] of segments.entries()) {
        expect(end).toBeGreaterThan(start);
        if (i > 0) expect(start).toBe(segments[i - 1]?.end);
        for (let at = start; at < end; at++) {
          const holds = (one: { start: number; end: number }) => one.start <= at && at < one.end;
          const here = claimed.flatMap((one, n) => (holds(one) ? [`c${n}`] : []));
          if (here.join() !== claims.join() || spoken.some(holds) !== isSpoken || nothing.some(holds) !== isNothing)
            expect.fail(`another holds at ${at}`);
        }
      }
    }),
  );
});

test("a paragraph of which nothing is said is one piece", () => {
  const far = [{ start: 0, end: 100 }];
  expect(segmentsOf(paragraph, claimsOn(far), readingOf(far, [{ start: 300, end: 310 }]))).toEqual([
    { ...paragraph, claims: [], isSpoken: false, isNothing: false },
  ]);
});
