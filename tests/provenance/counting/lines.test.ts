import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountedTelling, type Lines, linesOf } from "../../../src/provenance/counting/lines.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { often } from "../../sized.ts";
import { bruteCut, bruteIndependent } from "../reference/brute-force.ts";

const NAMES: string[] = [];
const numberOf = (name: string): number => (NAMES.includes(name) ? NAMES.indexOf(name) : NAMES.push(name) - 1);
const traces = (...tellings: readonly string[][]): CountedTelling[] =>
  tellings.map((actors, claim) => ({ claim, actors: [...new Set(actors.map(numberOf))].sort((a, b) => a - b) }));
const setsOf = (tellings: readonly CountedTelling[]) => tellings.map(({ actors }) => new Set(actors));
const exact = ({ independent, cut }: Lines) => {
  expect(independent.atLeast).toBe(independent.atMost);
  expect(cut.atLeast).toBe(cut.atMost);
  return [independent.atLeast, cut.atLeast];
};

/** Up to seven tellings over at most twelve actors, cycles and repetitions included. */
const anyTellings = fc.integer({ min: 1, max: 12 }).chain((actors) =>
  fc.array(
    fc.array(
      fc.nat(actors - 1).map((n) => `a${n}`),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 7 },
  ),
);

test("both counts equal brute force on 10,000 random cases of at most 12 actors", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const all = traces(...tellings);
      expect(exact(linesOf(all))).toEqual([bruteIndependent(setsOf(all)), bruteCut(setsOf(all))]);
    }),
    { numRuns: often(10_000) },
  );
});

test("the witnesses show it: the tellings share nothing, the cut meets every telling", () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const all = traces(...tellings);
      const { independent, disjoint, cut, cutters } = linesOf(all);
      const chosen = all.filter(({ claim }) => disjoint.includes(claim));
      expect(chosen).toHaveLength(independent.atLeast);
      expect(new Set(chosen.flatMap(({ actors }) => actors)).size).toBe(chosen.flatMap(({ actors }) => actors).length);
      expect(cutters).toHaveLength(cut.atMost);
      for (const { actors } of all) expect(actors.some((actor) => cutters.includes(actor))).toBe(true);
    }),
    { numRuns: often(1000) },
  );
});

describe("the worked example of the design", () => {
  const tellings = (o1: string, o2: string) =>
    traces(["K", "S", "W"], [o1], [o2, "D"], ["K", "S", "B"], ["K", "S", "W", "V"]);

  test("with the officials apart there are three lines, and three actors are needed to cut them", () => {
    expect(exact(linesOf(tellings("O1", "O2")))).toEqual([3, 3]);
  });

  test("with the officials one, there are two", () => {
    expect(exact(linesOf(tellings("O", "O")))).toEqual([2, 2]);
  });

  test("without S, two remain with the officials apart and one with them the same", () => {
    const without = (o1: string, o2: string) =>
      tellings(o1, o2).filter(({ actors }) => !actors.includes(numberOf("S")));
    expect(exact(linesOf(without("O1", "O2")))).toEqual([2, 2]);
    expect(exact(linesOf(without("O", "O")))).toEqual([1, 1]);
  });
});

describe("what a flow on the union graph would get wrong", () => {
  test("A→B and B→A are one line, not two", () => {
    expect(exact(linesOf(traces(["A", "B"], ["B", "A"])))).toEqual([1, 1]);
  });

  test("a-p-q, b-r-p, c-r-q have no bottleneck and yet no independent pair", () => {
    const lines = linesOf(traces(["a", "p", "q"], ["b", "r", "p"], ["c", "r", "q"]));
    expect(exact(lines)).toEqual([1, 2]);
    expect(lines.bottlenecks).toEqual([]);
  });
});

describe("laws", () => {
  test("taking two actors for one never raises a count", () => {
    fc.assert(
      fc.property(anyTellings, fc.nat(11), fc.nat(11), (tellings, a, b) => {
        const merged = tellings.map((actors) => actors.map((actor) => (actor === `a${b}` ? `a${a}` : actor)));
        const [before, after] = [linesOf(traces(...tellings)), linesOf(traces(...merged))];
        expect(after.independent.atLeast).toBeLessThanOrEqual(before.independent.atLeast);
        expect(after.cut.atLeast).toBeLessThanOrEqual(before.cut.atLeast);
      }),
      { numRuns: often(1000) },
    );
  });

  test("leaving an actor out of the tellings that pass through others too never lowers a count", () => {
    fc.assert(
      fc.property(anyTellings, fc.nat(11), (tellings, carrier) => {
        const shorter = tellings.map(([origin = "a0", ...rest]) => [
          origin,
          ...rest.filter((actor) => actor !== `a${carrier}`),
        ]);
        const [before, after] = [linesOf(traces(...tellings)), linesOf(traces(...shorter))];
        expect(after.independent.atLeast).toBeGreaterThanOrEqual(before.independent.atLeast);
        expect(after.cut.atLeast).toBeGreaterThanOrEqual(before.cut.atLeast);
      }),
      { numRuns: often(1000) },
    );
  });

  test("the cut is 1 exactly where there is a bottleneck, and ν ≤ τ ≤ longest · ν", () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        const { independent, cut, bottlenecks, longest } = linesOf(traces(...tellings));
        expect(cut.atLeast === 1).toBe(bottlenecks.length > 0);
        expect(independent.atLeast).toBeLessThanOrEqual(cut.atLeast);
        expect(cut.atLeast).toBeLessThanOrEqual(longest * independent.atLeast);
      }),
      { numRuns: often(1000) },
    );
  });
});

test("no tellings have no lines", () => {
  expect(linesOf([])).toMatchObject({
    independent: { atLeast: 0, atMost: 0 },
    cut: { atLeast: 0, atMost: 0 },
    bottlenecks: [],
  });
});

test("past the budget the answer says at least and at most, and what is so lies between", () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const all = traces(...tellings);
      const { independent, cut } = linesOf(all, beginBudget(0));
      expect(independent.atLeast).toBeLessThanOrEqual(bruteIndependent(setsOf(all)));
      expect(independent.atMost).toBeGreaterThanOrEqual(bruteIndependent(setsOf(all)));
      expect(cut.atLeast).toBeLessThanOrEqual(bruteCut(setsOf(all)));
      expect(cut.atMost).toBeGreaterThanOrEqual(bruteCut(setsOf(all)));
    }),
    { numRuns: often(1000) },
  );
});
