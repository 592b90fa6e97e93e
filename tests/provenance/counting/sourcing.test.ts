import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import { type Sourcing, sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { NO_TRUST } from "../../../src/provenance/traces/trust.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";
import { type Extras, sourcedCase, type Telling } from "../sourced-case.ts";

const sourcing = (tellings: readonly Telling[], extras: Extras = {}, trusted: readonly string[] = []): Sourcing =>
  sourcingOf(buildTable(sourcedCase(tellings, extras)), [...tellings.keys()], {
    trust: { ...NO_TRUST, trustedEntities: new Set(trusted.map(asEntityId)) },
  });
const bounds = ({ lower, upper }: Sourcing) => ({
  independent: [lower.independent.atLeast, upper.independent.atMost],
  cut: [lower.cut.atLeast, upper.cut.atMost],
});
const three = ({ say, heard, toldThemselves, lower, upper }: Sourcing) => ({
  say: [say.lower.atLeast, say.upper.atMost],
  heard: [heard.lower.atLeast, heard.upper.atMost],
  toldThemselves,
  lines: [lower.independent.atLeast, upper.independent.atMost],
});

describe("the worked examples of the design", () => {
  const tellings: Telling[] = [
    { steps: ["K", "S", "W"], source: "g1" },
    { steps: ["O1"], source: "g2" },
    { steps: ["O2"], source: "d" },
    { steps: ["K", "S"], source: "b" },
    { steps: ["K", "S", "W", "G"], source: "v" },
  ];
  const extras = { publishers: { g1: "G", g2: "G", d: "D", b: "B", v: "V" }, maybeSame: { O1: ["O2"] } };

  test("five tellings in four outlets are [2, 3], with G trusted where it only passes on", () => {
    expect(bounds(sourcing(tellings, extras, ["G"]))).toEqual({ independent: [2, 3], cut: [2, 3] });
  });

  test("without S they become [1, 2]", () => {
    const without = tellings.filter(({ steps }) => !steps.includes("S"));
    expect(bounds(sourcing(without, extras, ["G"]))).toEqual({ independent: [1, 2], cut: [1, 2] });
  });

  test("five outlets at one press conference: 1 says it, 5 heard it apart, 1 line", () => {
    const outlets = Array.from({ length: 5 }, (_, i) => ({ steps: ["Minister"], source: `o${i}` }));
    expect(three(sourcing(outlets))).toEqual({ say: [1, 1], heard: [5, 5], toldThemselves: 0, lines: [1, 1] });
  });

  test("two officials through one paper: 2 say it, 1 heard it, 1 line", () => {
    const told = [
      { steps: ["O1"], source: "p1" },
      { steps: ["O2"], source: "p2" },
    ];
    const paper = { publishers: { p1: "Paper", p2: "Paper" } };
    expect(three(sourcing(told, paper))).toEqual({ say: [2, 2], heard: [1, 1], toldThemselves: 0, lines: [1, 1] });
  });

  test("two who tell it themselves: nobody heard it", () => {
    const told = [
      { steps: ["work"], source: "w" },
      { steps: ["work"], source: "v" },
    ];
    expect(three(sourcing(told))).toEqual({ say: [2, 2], heard: [0, 0], toldThemselves: 2, lines: [2, 2] });
  });

  test("a man who speaks for two brings both along, and makes not one of them", () => {
    const told = [
      { steps: ["Man"], source: "w" },
      { steps: ["Army"], source: "v" },
      { steps: ["Police"], source: "u" },
    ];
    expect(bounds(sourcing(told, { parties: { Man: ["Army", "Police"] } })).independent).toEqual([2, 3]);
    const silent = told.slice(1);
    expect(bounds(sourcing(silent, { parties: { Man: ["Army", "Police"] } })).independent).toEqual([2, 2]);
  });

  test("a work of which no maker is recorded adds nothing to the lower end", () => {
    const records = sourcedCase([
      { steps: ["A"], source: "w" },
      { steps: ["B"], source: "v" },
    ]);
    const bare = records.sources.map(({ url: _, ...source }) => source);
    const { lower, upper } = sourcingOf(buildTable({ ...records, sources: bare }), [0, 1]);
    expect([lower.independent.atLeast, upper.independent.atMost]).toEqual([1, 2]);
  });
});

describe("laws", () => {
  test("lower ≤ upper, and ν ≤ τ ≤ longest · ν at both ends, for all counts and with all doubts", {
    tags: ["slow"],
  }, () => {
    fc.assert(
      fc.property(doubtfulCase(), ({ records, ...asked }) => {
        const trust = { ...NO_TRUST, trustedEntities: new Set(asked.trustedEntities.map(asEntityId)) };
        const { lower, upper, say, heard } = sourcingOf(buildTable(records), [...records.claims.keys()], { trust });
        for (const count of [say, heard]) expect(count.lower.atLeast).toBeLessThanOrEqual(count.upper.atMost);
        expect(lower.independent.atLeast).toBeLessThanOrEqual(upper.independent.atMost);
        expect(lower.cut.atLeast).toBeLessThanOrEqual(upper.cut.atMost);
        expect(lower.independent.atLeast).toBeLessThanOrEqual(lower.cut.atLeast);
        expect(upper.cut.atMost).toBeLessThanOrEqual(upper.longest * upper.independent.atMost);
        expect(upper.cut.atMost === 1).toBe(upper.bottlenecks.length > 0);
      }),
      { numRuns: often(300) },
    );
  });

  test("a claim more never lowers either end", { tags: ["slow"] }, () => {
    fc.assert(
      fc.property(doubtfulCase(), ({ records }) => {
        const table = buildTable(records);
        const rows = [...records.claims.keys()];
        const [fewer, all] = [sourcingOf(table, rows.slice(1)), sourcingOf(table, rows)];
        expect(fewer.upper.independent.atMost).toBeLessThanOrEqual(all.upper.independent.atMost);
        expect(fewer.upper.cut.atMost).toBeLessThanOrEqual(all.upper.cut.atMost);
      }),
      { numRuns: often(300) },
    );
  });

  test("a republication that credits whom it has it from never raises a count, whoever is trusted", () => {
    const publishers = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`w${i}`, `P${i % 3}`]));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        fc.subarray(["P0", "P1", "P2", "P3"]),
        (pairs, which, trusted) => {
          const tellings = pairs.map(([origin, source]) => ({ steps: [`a${origin}`], source: `w${source}` }));
          const again = tellings[which % tellings.length] ?? { steps: ["a0"], source: "w0" };
          const derived = { derivesFrom: { again: [again.source] }, publishers: { ...publishers, again: "P3" } };
          const known = trusted.filter((id) => tellings.some(({ source }) => publishers[source] === id));
          const before = bounds(sourcing(tellings, { publishers }, known));
          const after = bounds(sourcing([...tellings, { steps: again.steps, source: "again" }], derived, known));
          expect(after.independent).toEqual(before.independent);
        },
      ),
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
          const told = ways.map((way, i) => ({ steps: [`o${i % 3}`, ...way], source: `w${i}` }));
          const [fewer, all] = [bounds(sourcing(told, {}, some)), bounds(sourcing(told, {}, [...some, ...more]))];
          for (const key of ["independent", "cut"] as const) {
            expect(all[key][0]).toBeGreaterThanOrEqual(fewer[key][0] ?? 0);
            expect(all[key][1]).toBeGreaterThanOrEqual(fewer[key][1] ?? 0);
          }
        },
      ),
    );
  });
});
