import { expect, test } from "vitest";
import { orderOf } from "../../../src/provenance/asking/order.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
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
