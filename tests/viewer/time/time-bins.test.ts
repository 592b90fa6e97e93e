import fc from "fast-check";
import { expect, test } from "vitest";
import { timesOn } from "../../../src/graph/selection.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { timeBins } from "../../../src/viewer/time/time-bins.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { sampleTable } from "../sample-state.ts";

const clock = fc.constantFrom("event" as const, "statement" as const, "publication" as const);
const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The sample case, its claims at these times. */
function timed(...times: readonly (readonly [from: number, to: number])[]): ClaimTable {
  const table = sampleTable();
  const column = (end: 0 | 1) => Float64Array.from({ length: table.size }, (_, row) => times[row]?.[end] ?? Number.NaN);
  return { ...table, columns: { ...table.columns, timeFrom: column(0), timeTo: column(1) } };
}

test("bins follow one another and cover every bounded time of the case", () => {
  fc.assert(
    fc.property(arbitraryCase(), clock, ({ records }, clock) => {
      const table = buildTable(records);
      const { edges } = timeBins(table, clock);
      expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
      expect(edges.length).toBeLessThan(100);

      const { starts, ends, at } = timesOn(table, clock);
      for (let row = 0; row < table.size; row++) {
        for (const time of [starts[at(row)] ?? Number.NaN, ends[at(row)] ?? Number.NaN]) {
          if (!Number.isFinite(time)) continue;
          expect(time).toBeGreaterThanOrEqual(edges[0] ?? Infinity);
          expect(time).toBeLessThan(edges.at(-1) ?? -Infinity);
        }
      }
    }),
    { numRuns: often(60) },
  );
});

test("bins are days over weeks, months over years, years over lives, and more years over ages", () => {
  const unitOf = (from: string, to: string) => timeBins(timed([day(from), day(to)]), "event").unit;
  expect(unitOf("2023-03-13", "2023-04-20")).toBe("day");
  expect(unitOf("2021-03-13", "2023-04-20")).toBe("month");
  expect(unitOf("1970-01-01", "2023-04-20")).toBe("year");
  const ages = timeBins(timed([day("0044-03-15"), day("2023-04-20")]), "event");
  expect(ages.edges[0]).toBe(day("0000-01-01"));
  expect(ages.edges.length).toBeLessThan(30);
});

test("bins begin with their month or year, in years before the first hundred too", () => {
  expect(
    timeBins(
      timed([day("2021-03-13"), day("2021-12-31")], [day("2020-02-29"), day("2020-02-29")]),
      "event",
    ).edges.slice(0, 2),
  ).toEqual([day("2020-02-01"), day("2020-03-01")]);
  expect(timeBins(timed([day("0012-01-05"), day("0030-01-01")]), "event").edges[0]).toBe(day("0012-01-01"));
});

test("a few times far from all others are gathered at their end, and the others are as fine as without them", () => {
  const inMarch = Array.from({ length: 6 }, (_, i) => [day(`2023-03-${10 + i}`), day(`2023-03-${10 + i}`)] as const);
  const born = [day("1961-05-02"), day("1961-05-02")] as const;
  const { unit, edges, hasEarlier, hasLater } = timeBins(timed(...inMarch, born), "event");
  expect([unit, hasEarlier, hasLater]).toEqual(["day", true, false]);
  expect(edges).toEqual([day("1961-05-02"), ...timeBins(timed(...inMarch), "event").edges]);
});

test("times that lie near one another are all drawn, however few", () => {
  const { edges, hasEarlier } = timeBins(timed([day("2023-03-01"), day("2023-03-12")]), "event");
  expect([edges.length, hasEarlier]).toEqual([13, false]);
});

test("there are no bins where no claim has a bounded time, and the ends of the calendar break nothing", () => {
  expect(timeBins(timed(), "event").edges).toEqual([]);
  expect(timeBins(timed([-Infinity, Infinity]), "event").edges).toEqual([]);
  expect(timeBins(timed([-1e17, 1e17]), "event").edges.every(Number.isFinite)).toBe(true);
});
