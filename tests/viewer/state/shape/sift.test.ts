import fc from "fast-check";
import { expect, test } from "vitest";
import { indexActors } from "../../../../src/provenance/removal/actor-index.ts";
import { linesByRow } from "../../../../src/provenance/removal/lines-by-row.ts";
import { NONE } from "../../../../src/table/row.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { OPEN_SIEVE } from "../../../../src/viewer/state/shape/shape.ts";
import { neighboursIn, sift } from "../../../../src/viewer/state/shape/sift.ts";
import { showingOf } from "../../../../src/viewer/state/showing.ts";
import { shownAnyTime, shownInTime } from "../../../../src/viewer/state/shown-claims.ts";
import { type View, WHOLE_CASE } from "../../../../src/viewer/state/view.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { linkedCase } from "../../../graph/linked-case.ts";
import { often } from "../../../sized.ts";

const sieve = fc.record({ neighbours: fc.nat(4), lines: fc.nat(3), isLoneHidden: fc.boolean() });

test("what is left was there before, leads to nobody who is out, and all claims of a link stay or go together", () => {
  fc.assert(
    fc.property(arbitraryCase(), sieve, fc.infiniteStream(fc.nat(3)), ({ records }, set, dice) => {
      const table = buildTable(records);
      const mask = Uint8Array.from({ length: table.size }, () => (dice.next().value === 0 ? 0 : 1));
      const lines = linesByRow(indexActors(table));
      const { claims, isOut, out } = sift(table, mask, set, () => lines);
      const { subject, object } = table.columns;
      const ofLink = new Map<string, Set<number>>();
      for (const [row, isLeft] of claims.entries()) {
        const [one, other] = [subject[row] ?? NONE, object[row] ?? NONE];
        if (isLeft === 1) {
          expect(mask[row]).toBe(1);
          expect([isOut[one], isOut[other] ?? 0]).toEqual([0, 0]);
        }
        if (mask[row] !== 1 || other === NONE) continue;
        const link = `${Math.min(one, other)} ${Math.max(one, other)}`;
        ofLink.set(link, (ofLink.get(link) ?? new Set()).add(isLeft));
      }
      for (const kept of ofLink.values()) expect(kept.size).toBe(1);
      expect(out).toBeLessThanOrEqual(isOut.reduce((sum, one) => sum + one, 0));
      if (set.isLoneHidden) {
        const neighbours = neighboursIn(table, claims);
        for (const [entity, is] of isOut.entries()) if (is === 0) expect(neighbours[entity]).toBeGreaterThan(0);
      }
    }),
    { numRuns: often(60) },
  );
});

/** A star of three around the first, a pair, and one alone. */
const star = buildTable(
  linkedCase(7, [
    [0, 1],
    [0, 2],
    [3, 0],
    [0, 1],
    [4, 5],
  ]),
);
const all = new Uint8Array(star.size).fill(1);
const isOut = (set: Partial<typeof OPEN_SIEVE>, looked: Partial<View> = {}, isExact = all) => {
  const view = { ...WHOLE_CASE, ...looked };
  const mask = shownInTime(
    star,
    shownAnyTime(() => indexActors(star), star, view),
    view,
  );
  const sifted = sift(
    star,
    mask,
    { ...OPEN_SIEVE, ...set },
    () => ({ lines: Uint8Array.of(2, 1, 1, 2, 0), isExact }),
    () => showingOf(star, mask, view).entities,
  );
  return {
    out: sifted.out,
    who: [...sifted.isOut.keys()].filter((one) => sifted.isOut[one] === 1),
    left: [...sifted.claims],
  };
};

test("an open sieve gives back what it was given", () => {
  expect(sift(star, all, OPEN_SIEVE, () => expect.fail("nobody asked for lines")).claims).toBe(all);
});

test("two claims with one neighbour are one neighbour, and who stands alone has none", () => {
  expect([...neighboursIn(star, all)]).toEqual([3, 1, 1, 1, 1, 1, 0]);
  expect(isOut({ neighbours: 2 })).toEqual({ out: 6, who: [1, 2, 3, 4, 5, 6], left: [0, 0, 0, 0, 0] });
  expect(isOut({ isLoneHidden: true })).toEqual({ out: 1, who: [6], left: [1, 1, 1, 1, 1] });
});

test("of weak links the claims go and the ends stay, unless nobody is to stand alone", () => {
  expect(isOut({ lines: 2 })).toEqual({ out: 0, who: [], left: [1, 0, 0, 1, 0] });
  expect(isOut({ lines: 2, isLoneHidden: true })).toEqual({ out: 5, who: [2, 3, 4, 5, 6], left: [1, 0, 0, 1, 0] });
});

test("a link that may have more lines than could be counted stays", () => {
  expect(isOut({ lines: 2 }, {}, Uint8Array.of(1, 0, 1, 1, 1)).left).toEqual([1, 1, 0, 1, 0]);
});

test("only who would be drawn otherwise is counted as left out", () => {
  expect(isOut({ isLoneHidden: true }, { aside: [6] }).out).toBe(0);
  expect(isOut({ isLoneHidden: true }, { within: { reach: "around", entities: [0] } }).out).toBe(0);
  expect(isOut({ neighbours: 2 }, { within: { reach: "around", entities: [0] } }).out).toBe(3);
  expect(isOut({ neighbours: 2 }, { within: { reach: "among", entities: [4, 6] } }).out).toBe(2);
  expect(isOut({ neighbours: 2 }, { aside: [1, 2, 4] }).out).toBe(4);
});
