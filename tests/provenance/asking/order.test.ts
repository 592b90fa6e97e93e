import fc from "fast-check";
import { expect, test } from "vitest";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { orderOf } from "../../../src/provenance/asking/order.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { processorTime } from "../../processor-time.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const order = (claims: readonly ToldClaim[], row = 0) =>
  orderOf(
    buildTable(
      toldCase(claims, {
        sources: [
          { id: "w", published: "2020-05-01" },
          { id: "v", published: "2020-05-03", derivesFrom: [{ source: "w", how: "rewrite" }] },
          { id: "u", published: "2020-05" },
        ],
      }),
    ),
    row,
  );
const by = (...steps: object[]) => ({
  attribution: steps.map((step, i) => ({ mode: i === 0 ? "says" : "reports", ...step })),
});

test("the earliest telling comes first, and a later one passes on what it came out of and could have known the rest", () => {
  const { tellings } = order([{ source: "v" }, { source: "u", ...by({ by: "cyd" }) }, { source: "w" }]);
  expect(tellings.map(({ claim, restsOn, couldKnow }) => [claim, restsOn, couldKnow])).toEqual([
    [2, [], [1]],
    [1, [], [2, 0]],
    [0, [2], [1]],
  ]);
});

test("hands are counted after the origin, and who was there is first-hand", () => {
  const { tellings, firstHand } = order([
    { ...by({ by: "cyd", basis: "saw" }) },
    { source: "v", ...by({ by: "cyd" }, { by: "dan" }) },
  ]);
  expect(tellings.map(({ depth, firstHand: isFirst }) => [depth, isFirst])).toEqual([
    [0, true],
    [1, false],
  ]);
  expect(firstHand?.upper.atMost).toBe(1);
});

test("what is of another proposition, of the other side or withdrawn is in no order with it", () => {
  const withdrawn = { status: "withdrawn", withdrawal: { when: "2021", why: "misread" } };
  const { tellings, firstHand } = order([{}, { predicate: "met" }, { polarity: "denies" }, withdrawn]);
  expect(tellings.map(({ claim }) => claim)).toEqual([0]);
  expect(firstHand).toBeUndefined();
});

test("what came after, what is dated alike and what is not dated at all could not be known", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("2019", "2020", "2020-05", "2020-06-01", "2019/2021", ""), { maxLength: 9 }),
      (dates) => {
        const sources = dates.map((published, i) => ({ id: `s${i}`, ...(published === "" ? {} : { published }) }));
        const claims = dates.map((_, i) => ({ source: `s${i}`, ...by({ by: "cyd" }) }));
        if (claims.length === 0) return;
        const { tellings } = orderOf(buildTable(toldCase(claims, { sources })), 0);
        const bounds = (row: number) => timeBounds(dates[row] ?? "");
        const known = (row: number) =>
          tellings.flatMap(({ claim }) => {
            const [one, other] = [bounds(claim), bounds(row)];
            const isAlike = dates[claim] === dates[row];
            return one !== undefined && other !== undefined && !isAlike && one.from <= other.to ? [claim] : [];
          });
        for (const { claim, couldKnow, couldKnowInAll } of tellings) {
          expect(couldKnow).toEqual(known(claim));
          expect(couldKnowInAll).toBe(couldKnow.length);
        }
      },
    ),
  );
});

test("ten thousand tellings are put in order in a moment, and of what each could have known the first are named", {
  tags: ["slow"],
}, () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `s${i}`);
  const sources = many.map((id, i) => ({ id, published: String(1000 + Math.floor(i / 2)) }));
  const table = buildTable(
    toldCase(
      many.map((source) => ({ source, ...by({ by: "cyd" }) })),
      { sources },
    ),
  );
  const spent = processorTime();
  const { tellings } = orderOf(table, 0);
  expect(spent()).toBeLessThan(10_000);
  expect(tellings.at(-1)).toMatchObject({ couldKnow: { length: 50 }, couldKnowInAll: 9998 });
});
