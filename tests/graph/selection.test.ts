import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSelected, rowsOf, type Selection, selectClaims } from "../../src/graph/selection.ts";
import type { Claim } from "../../src/model/claim.ts";
import { timeBounds } from "../../src/model/edtf-time.ts";
import { predicateOf } from "../../src/model/predicate.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { standsFor } from "../stands-for.ts";

test("an empty selection is everything", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      expect([...rowsOf(selectClaims(table, {}))]).toEqual([...records.claims.keys()]);
    }),
  );
});

test("a claim is selected exactly if its record meets every condition", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), ({ records }, any) => {
      const like = records.claims[any % Math.max(1, records.claims.length)];
      if (like === undefined) return;
      const standing = standsFor(records.entities);
      const meant = standing(like.subject);
      const conditions: [Selection, (claim: Claim) => boolean][] = [
        [{ predicates: [like.predicate] }, (claim) => claim.predicate === like.predicate],
        [
          { families: [predicateOf(like.predicate).family] },
          (claim) => predicateOf(claim.predicate).family === predicateOf(like.predicate).family,
        ],
        [{ sources: [like.source] }, (claim) => claim.source === like.source],
        [
          { entities: [like.subject] },
          ({ subject, object }) => standing(subject) === meant || (object !== undefined && standing(object) === meant),
        ],
        [{ polarity: like.polarity }, (claim) => claim.polarity === like.polarity],
        [{ status: like.status }, (claim) => claim.status === like.status],
      ];
      const table = buildTable(records);
      for (const [selection, holds] of conditions) {
        const expected = records.claims.flatMap((claim, row) => (holds(claim) ? [row] : []));
        expect([...rowsOf(selectClaims(table, selection))]).toEqual(expected);
      }
      const all = Object.assign({}, ...conditions.map(([selection]) => selection));
      const expected = records.claims.flatMap((claim, row) =>
        conditions.every(([, holds]) => holds(claim)) ? [row] : [],
      );
      expect([...rowsOf(selectClaims(table, all))]).toEqual(expected);
    }),
  );
});

describe("by time", () => {
  const year = fc.integer({ min: 2012, max: 2020 }).map((y) => Date.UTC(y, 0));
  const span = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

  test("possible overlap is any of the times it may denote, certain overlap all of them, and no time is neither", () => {
    fc.assert(
      fc.property(arbitraryCase(), span, ({ records }, window) => {
        const table = buildTable(records);
        const rows = (overlap: "possible" | "certain") => [
          ...rowsOf(selectClaims(table, { time: { ...window, clock: "event", overlap } })),
        ];
        const bounds = records.claims.map(({ time }) =>
          time === undefined
            ? undefined
            : time.edtf === undefined
              ? { from: -Infinity, to: Infinity }
              : timeBounds(time.edtf),
        );
        const where = (holds: (b: { from: number; to: number }) => boolean) =>
          bounds.flatMap((b, row) => (b !== undefined && holds(b) ? [row] : []));
        expect(rows("possible")).toEqual(where(({ from, to }) => from <= window.to && to >= window.from));
        expect(rows("certain")).toEqual(where(({ from, to }) => from >= window.from && to <= window.to));
      }),
    );
  });

  test("the publication clock is the source's, the statement clock the origin's", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records }) => {
        const table = buildTable(records);
        const always = { from: -Infinity, to: Infinity, overlap: "possible" } as const;
        const rows = (clock: "statement" | "publication") => [
          ...rowsOf(selectClaims(table, { time: { ...always, clock } })),
        ];
        const dated = new Set(records.sources.filter(({ published }) => published !== undefined).map(({ id }) => id));
        expect(rows("publication")).toEqual(
          records.claims.flatMap(({ source }, row) => (dated.has(source) ? [row] : [])),
        );
        expect(rows("statement")).toEqual(
          records.claims.flatMap(({ attribution }, row) => (attribution[0].time ? [row] : [])),
        );
      }),
    );
  });
});

test("without a mask every row is selected", () => {
  expect(isSelected(undefined, 7)).toBe(true);
  expect(isSelected(Uint8Array.of(0, 1), 0)).toBe(false);
});
