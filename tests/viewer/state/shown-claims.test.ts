import fc from "fast-check";
import { expect, test } from "vitest";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { shownAnyTime, shownInTime } from "../../../src/viewer/state/shown-claims.ts";
import { type View, WHOLE_CASE } from "../../../src/viewer/state/view.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { sampleTable } from "../sample-state.ts";

function shown(table: ClaimTable, part: Partial<View>) {
  const view = { ...WHOLE_CASE, ...part };
  const index = () => indexActors(table, new Uint8Array(table.size).fill(1));
  return shownInTime(table, shownAnyTime(index, table, view), view);
}
const count = (mask: Uint8Array) => mask.reduce((sum, one) => sum + one, 0);

test("the whole case shows every claim, withdrawn ones too", () => {
  const table = sampleTable();
  expect(count(shown(table, {}))).toBe(table.size);
});

test("switching off a work hides what was read in it, and two works hide what either hides", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), fc.nat(), ({ records }, m, n) => {
      const table = buildTable(records);
      if (table.sources.length === 0) return;
      const [a, b] = [m % table.sources.length, n % table.sources.length];
      const without = (...works: number[]) =>
        shown(table, { without: works.map((work) => actorsOf(table).work(work)) });
      const [one, other, both] = [without(a), without(b), without(a, b)];
      for (let row = 0; row < table.size; row++) {
        if (table.columns.source[row] === a) expect(one[row]).toBe(0);
        expect(both[row]).toBe((one[row] ?? 0) & (other[row] ?? 0));
      }
    }),
    { numRuns: often(40) },
  );
});

test("a hidden value, a window and an earlier day each hide what they say", () => {
  const table = sampleTable();
  const asserted = shown(table, { hidden: ["polarity:denies"] });
  expect([...asserted.keys()].filter((row) => asserted[row] === 1 && table.columns.polarity[row] === 1)).toEqual([]);
  expect(count(asserted)).toBeGreaterThan(0);

  const never = { clock: "publication", overlap: "possible", from: 0, to: 1 } as const;
  expect(count(shown(table, { window: never }))).toBe(0);

  const bounds = timeBounds("1900") ?? { from: 0, to: 0 };
  const before = shown(table, { knownOn: { date: "1900", bounds, clock: "published" } });
  expect(count(before)).toBeLessThan(table.size);
});

test("whoever is put out of sight takes every claim along that they are an end of, and no other", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), ({ records }, some) => {
      const table = buildTable(records);
      if (table.entities.length === 0) return;
      const aside = [...new Set(some.map((one) => one % table.entities.length))];
      const { object, subject } = table.columns;
      shown(table, { aside }).forEach((isShown, row) => {
        const isEnd = aside.includes(subject[row] ?? -1) || aside.includes(object[row] ?? -1);
        expect(isShown).toBe(isEnd ? 0 : 1);
      });
    }),
    { numRuns: often(40) },
  );
});

test("what no window has to do with is worked out once for all windows, and none of them changes it", () => {
  const table = sampleTable();
  const index = () => indexActors(table, new Uint8Array(table.size).fill(1));
  const view: View = { ...WHOLE_CASE, hidden: ["polarity:denies"], within: { reach: "around", entities: [0] } };
  const anyTime = shownAnyTime(index, table, view);
  const before = anyTime.slice();
  for (const year of [2018, 2019, 2020]) {
    const bounds = { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
    const window = { clock: "publication", overlap: "possible", ...bounds } as const;
    expect(shownInTime(table, anyTime, { ...view, window })).toEqual(shown(table, { ...view, window }));
  }
  expect(anyTime).toEqual(before);
});
