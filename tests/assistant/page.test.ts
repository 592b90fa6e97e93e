import fc from "fast-check";
import { expect, test } from "vitest";
import { moreInWords, pageOf } from "../../src/assistant/page.ts";

test("the parts of a list, asked for one after the other, are the list", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const seen: number[] = [];
      let from: number | undefined = 0;
      while (from !== undefined) {
        const page: ReturnType<typeof pageOf<number>> = pageOf(all, { from, limit });
        expect(page.total).toBe(all.length);
        expect(page.shown.length).toBeLessThanOrEqual(limit);
        seen.push(...page.shown);
        from = page.next;
      }
      expect(seen).toEqual(all);
    }),
  );
});

test("behind the end there is nothing, and that there is more is said", () => {
  expect(pageOf([1, 2], { from: 9, limit: 3 })).toEqual({ shown: [], total: 2 });
  expect(moreInWords({ total: 9, next: 3 })).toContain("from: 3");
  expect(moreInWords({ total: 9 })).toBe("");
});
