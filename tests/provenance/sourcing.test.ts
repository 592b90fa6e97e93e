import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asEntityId } from "../../src/model/id.ts";
import { ALL_APART } from "../../src/provenance/identity-context.ts";
import { sourcingOf, supportOf } from "../../src/provenance/sourcing.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sourcedCase, type Telling } from "./sourced-case.ts";

const bounds = (records: ReturnType<typeof sourcedCase>, trusted: string[] = []) => {
  const trust = { ...ALL_APART, trustedEntities: new Set(trusted.map(asEntityId)) };
  const { lower, upper } = sourcingOf(buildTable(records), [...records.claims.keys()], trust);
  return {
    independent: [lower.independent.atLeast, upper.independent.atMost],
    cut: [lower.cut.atLeast, upper.cut.atMost],
  };
};

describe("the worked example of the design", () => {
  const tellings: Telling[] = [
    { steps: ["K", "S", "W"], source: "g1" },
    { steps: ["O1"], source: "g2" },
    { steps: ["O2"], source: "d" },
    { steps: ["K", "S"], source: "b" },
    { steps: ["K", "S", "W", "V"], source: "v" },
  ];
  const extras = {
    publishers: { g1: "G", g2: "G", d: "D", b: "B" },
    maybeSame: { O1: ["O2"] },
    derivesFrom: { v: ["g1"] },
  };

  test("is [2, 3], with the outlet trusted where it only passes on", () => {
    expect(bounds(sourcedCase(tellings, extras), ["G"])).toEqual({ independent: [2, 3], cut: [2, 3] });
  });

  test("without S it becomes [1, 2]", () => {
    const without = tellings.filter(({ steps }) => !steps.includes("S"));
    expect(bounds(sourcedCase(without, extras), ["G"])).toEqual({ independent: [1, 2], cut: [1, 2] });
  });
});

test("the lower end is never above the upper one, and a claim more never lowers either, for any case", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 9 }), ({ records }) => {
      const table = buildTable(records);
      const rows = [...records.claims.keys()];
      const { lower, upper } = sourcingOf(table, rows);
      expect(lower.independent.atLeast).toBeLessThanOrEqual(upper.independent.atMost);
      expect(lower.cut.atLeast).toBeLessThanOrEqual(upper.cut.atMost);
      const fewer = sourcingOf(table, rows.slice(1));
      expect(fewer.upper.independent.atMost).toBeLessThanOrEqual(upper.independent.atMost);
      expect(fewer.upper.cut.atMost).toBeLessThanOrEqual(upper.cut.atMost);
    }),
  );
});

test("a republication never raises a count", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 5 }), fc.nat(4), (pairs, which) => {
      const tellings = pairs.map(([origin, source]) => ({ steps: [`a${origin}`], source: `w${source}` }));
      const again = tellings[which % tellings.length] ?? { steps: ["a0"], source: "w0" };
      const more = [...tellings, { steps: again.steps, source: "again" }];
      const before = bounds(sourcedCase(tellings));
      const after = bounds(sourcedCase(more, { derivesFrom: { again: [again.source] } }));
      expect(after.independent).toEqual(before.independent);
    }),
  );
});

test("trusting more carriers never lowers a count", () => {
  const carriers = ["S", "W", "G"];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(carriers, { minLength: 1 }), { minLength: 1, maxLength: 5 }),
      fc.subarray(carriers),
      fc.subarray(carriers),
      (ways, some, more) => {
        const records = sourcedCase(ways.map((way, i) => ({ steps: [`o${i % 3}`, ...way], source: `w${i}` })));
        const [fewer, all] = [bounds(records, some), bounds(records, [...some, ...more])];
        for (const key of ["independent", "cut"] as const) {
          expect(all[key][0]).toBeGreaterThanOrEqual(fewer[key][0] ?? 0);
          expect(all[key][1]).toBeGreaterThanOrEqual(fewer[key][1] ?? 0);
        }
      },
    ),
  );
});

test("withdrawn claims and those of retracted works give no support, and denials stand apart", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { asserts, denies } = supportOf(buildTable(records), records.claims.keys());
      const retracted = new Set(records.sources.filter(({ status }) => status === "retracted").map(({ id }) => id));
      const rows = (polarity: string) =>
        records.claims.flatMap((claim, row) =>
          claim.polarity === polarity && claim.status === "standing" && !retracted.has(claim.source) ? [row] : [],
        );
      expect(asserts).toEqual(rows("asserts"));
      expect(denies).toEqual(rows("denies"));
    }),
  );
});
