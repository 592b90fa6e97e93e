import fc from "fast-check";
import { expect, test } from "vitest";
import { whyOf } from "../../../src/provenance/asking/why.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";
import { type Extras, sourcedCase, type Telling } from "../sourced-case.ts";

const why = (tellings: readonly Telling[], extras: Extras) =>
  whyOf(buildTable(sourcedCase(tellings, extras)), [...tellings.keys()]);
const three = ["A", "B", "C"].map((by, i) => ({ steps: [by], source: `w${i}` }));

test("a doubt that alone keeps the ends apart is worth the whole gap, from either end", () => {
  const { doubts, onlyTogether } = why(three, { maybeSame: { A: ["B"] } });
  expect(doubts).toMatchObject([{ doubt: { kind: "maybe-same" }, gain: 1, fall: 1 }]);
  expect(onlyTogether).toBe(false);
});

test("where each of several would do, none gains by itself, and it is said that they go together", () => {
  const ring = { maybeSame: { A: ["B"] }, parties: { A: ["M"], B: ["M"] } };
  const { doubts, onlyTogether } = why(three, ring);
  expect(doubts.map(({ gain }) => gain)).toEqual([0]);
  expect(onlyTogether).toBe(true);
});

test("an unnamed voice is worth the line that it would be, if it were somebody's own", () => {
  const told = [...three.slice(0, 1), { steps: ["unattributed"], source: "u" }];
  expect(why(told, {})).toMatchObject({ unsure: [1], doubts: [{ doubt: { kind: "unattributed" }, gain: 1, fall: 1 }] });
});

test("tellings that nothing dates are worth the lines that they would be, were they of the same time", () => {
  const told = three.map((telling, i) => (i === 0 ? { ...telling, time: "2020" } : telling));
  const records = sourcedCase(told);
  const table = buildTable({ ...records, claims: records.claims.map((claim) => ({ ...claim, predicate: "met" })) });
  expect(whyOf(table, { alike: 0, claims: [0], undated: [1, 2] })).toMatchObject({
    doubts: [{ doubt: { kind: "undated", claims: [1, 2] }, gain: 2, fall: 2 }],
    undated: [1, 2],
  });
});

test("where nothing is in doubt there is nothing to settle", () => {
  expect(why(three, {})).toMatchObject({ doubts: [], unsure: [], onlyTogether: false });
});

test("no doubt is worth more than the gap", () => {
  fc.assert(
    fc.property(doubtfulCase(), ({ records }) => {
      const { doubts, upper, lower } = whyOf(buildTable(records), [...records.claims.keys()]);
      const gap = upper.length - Math.max(lower.length, Math.min(1, upper.length));
      for (const { gain, fall } of doubts) {
        expect(gain).toBeLessThanOrEqual(gap);
        expect(fall).toBeLessThanOrEqual(gap);
      }
    }),
    { numRuns: often(100) },
  );
});
