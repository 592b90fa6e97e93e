import fc from "fast-check";
import { expect, test } from "vitest";
import { independentLines } from "../../../src/provenance/counting/independent-lines.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { worldOf } from "../../../src/provenance/worlds/least-world.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { bruteAnswers } from "../reference/brute-force.ts";
import { sourcedCase } from "../sourced-case.ts";

const NAMES = ["a", "b", "c", "d", "e", "f"];
const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([one, other]) => one !== other);

/** Six tellers, each in a work of its own, who may be each other in all ways: the worlds alone make the count. */
const anyDoubts = fc.record({
  pairs: fc.array(pair, { maxLength: 9 }),
  apart: fc.array(pair, { maxLength: 3 }),
  unnamed: fc.subarray(NAMES),
  via: fc.array(fc.constantFrom(...NAMES), { minLength: 6, maxLength: 6 }),
});
type Doubts = typeof anyDoubts extends fc.Arbitrary<infer T> ? T : never;

function caseOf({ pairs, apart, unnamed, via }: Doubts) {
  const listed = (some: readonly (readonly [string, string])[]) => {
    const lists: Record<string, string[]> = {};
    for (const [one, other] of some) lists[one] = [...new Set([...(lists[one] ?? []), other])];
    return lists;
  };
  const tellings = NAMES.map((name, i) => ({ steps: i < 3 ? [name] : [name, via[i] ?? name], source: `w${i}` }));
  return sourcedCase(tellings, { maybeSame: listed(pairs), notSame: listed(apart), unnamed });
}

test("the least world is the least of all worlds, for six who may be each other in all ways", {
  tags: ["slow"],
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(anyDoubts, (doubts) => {
      const records = caseOf(doubts);
      const [expected] = bruteAnswers({ records, trustedEntities: [], trustedSources: [], excludedInterests: [] });
      // The law is about worlds: whoever runs it on a busy machine has time for all of them.
      const budget = beginBudget(40_000, Number.POSITIVE_INFINITY);
      const { lower, upper } = independentLines(buildTable(records), [...NAMES.keys()], { budget });
      expect([lower, upper]).toEqual(expected?.lines.map((count) => ({ atLeast: count, atMost: count })));
    }),
    { numRuns: Number(process.env.BRUTE_FORCE_RUNS ?? often(200)) },
  );
});

test("where not all worlds can be gone through, what is so lies between", () => {
  fc.assert(
    fc.property(anyDoubts, (doubts) => {
      const table = buildTable(caseOf(doubts));
      const all = [...NAMES.keys()];
      const { lower } = independentLines(table, all);
      const some = independentLines(table, all, { budget: beginBudget(0) });
      expect(some.lower.atLeast).toBeLessThanOrEqual(lower.atLeast);
      expect(some.lower.atMost).toBeGreaterThanOrEqual(lower.atMost);
    }),
    { numRuns: often(200) },
  );
});

test("in a world the first of a block stands for all of it", () => {
  expect([...worldOf([[1, 4, 7], [2]])]).toEqual([
    [4, 1],
    [7, 1],
  ]);
});
