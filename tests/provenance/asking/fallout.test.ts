import { expect, test } from "vitest";
import { falloutOf } from "../../../src/provenance/asking/fallout.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const fallout = (claims: readonly ToldClaim[], sources: readonly ToldClaim[] = []) =>
  falloutOf(buildTable(toldCase(claims, { sources })));
const by = (...steps: string[]) => ({
  attribution: steps.map((one, i) => ({ by: one, mode: i === 0 ? "says" : "reports" })),
});
const retracted = { id: "v", status: "retracted", statusChange: { when: "2024", why: "made up" }, authors: ["bob"] };
const one = { atLeast: 1, atMost: 1 };
const anchor = { start: 0, end: 3, exact: "one" };

test("what came out of a work that was retracted stands on it, and is said with its lines without that", () => {
  const echo = { id: "w", authors: ["cyd"], derivesFrom: [{ source: "v", how: "rewrite" }] };
  const own = { id: "u", authors: ["dan"] };
  const found = fallout(
    [{ source: "v" }, { source: "w", ...by("cyd") }, { source: "u", ...by("dan") }],
    [retracted, echo, own],
  );
  expect(found).toMatchObject([
    {
      kind: "retracted",
      standing: [{ claims: [1], before: { upper: { atLeast: 2 } }, after: { lower: one, upper: one } }],
    },
  ]);
});

test("who took something back is in the way of others who passed it on", () => {
  const recanted = {
    status: "withdrawn",
    withdrawal: { kind: "recanted", when: "2024", why: "took it back", source: "u", anchor },
  };
  const found = fallout([
    { ...by("cyd"), ...recanted },
    { source: "v", ...by("cyd", "dan") },
    { source: "u", ...by("bob") },
  ]);
  expect(found).toMatchObject([{ kind: "recanted", claim: 0, standing: [{ claims: [1] }] }]);
});

test("a claim that we misread takes nobody's word back", () => {
  const miscoded = { status: "withdrawn", withdrawal: { when: "2024", why: "misread" } };
  expect(
    fallout([
      { ...by("cyd"), ...miscoded },
      { source: "v", ...by("cyd", "dan") },
    ]),
  ).toEqual([]);
});

test("what ended in an acquittal stands beside that, echoes included", () => {
  const ended = { procedural: { status: "acquitted", asOf: "2024" }, predicate: "met", ...by("dan") };
  const found = fallout([{ outcome: ["t2"] }, { source: "v", ...by("cyd") }, ended]);
  expect(found).toMatchObject([
    { kind: "ended", claim: 0, outcome: [2], standing: [{ claims: [0, 1], after: undefined }] },
    { kind: "ended", claim: 2, outcome: [] },
  ]);
});
