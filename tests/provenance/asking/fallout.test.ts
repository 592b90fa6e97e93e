import { expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import { falloutOf } from "../../../src/provenance/asking/fallout.ts";
import { NO_TRUST } from "../../../src/provenance/traces/trust.ts";
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

const acquittal = { procedural: { status: "acquitted", asOf: "2024" }, predicate: "met", ...by("dan") };

test("what ended in an acquittal stands beside that, echoes included; the acquittal itself is an ending and did not end", () => {
  const found = fallout([{ outcome: ["t2"] }, { source: "v", ...by("cyd") }, acquittal]);
  expect(found).toMatchObject([
    { kind: "ended", claim: 0, outcome: [2], standing: [{ claims: [0, 1], after: undefined }] },
  ]);
  expect(fallout([acquittal])).toMatchObject([{ kind: "ended", claim: 0, outcome: [] }]);
});

test("of several tellings that ended alike it is said once", () => {
  const both = fallout([{ outcome: ["t2"] }, { source: "v", ...by("cyd"), outcome: ["t2"] }, acquittal]);
  expect(both).toMatchObject([{ claim: 0, standing: [{ claims: [0, 1] }] }]);
});

test("an ending that was withdrawn ends nothing", () => {
  const withdrawn = { status: "withdrawn", withdrawal: { when: "2024", why: "misread" } };
  expect(fallout([{ outcome: ["t1"] }, { ...acquittal, ...withdrawn }])).toEqual([]);
});

test("on a day before it came about, nothing was retracted, taken back or ended", () => {
  const recanted = {
    status: "withdrawn",
    withdrawal: { kind: "recanted", when: "2024", why: "took it back", source: "u", anchor },
  };
  const table = buildTable(
    toldCase([{ outcome: ["t3"] }, { source: "v" }, { source: "w", ...recanted }, acquittal], { sources: [retracted] }),
  );
  const mask = new Uint8Array(4).fill(1);
  expect(falloutOf(table, { mask, hasComeAbout: (edtf) => edtf > "2024" })).toEqual([]);
});

test("lines are counted under the trust that was asked for", () => {
  const carried = (source: string, who: string) => ({ source, ...by(who, "bob") });
  const table = buildTable(
    toldCase([carried("u", "cyd"), carried("w", "dan"), { source: "v", ...by("ann") }], {
      sources: [
        { id: "v", authors: ["ann"] },
        { id: "u", authors: ["bob"], derivesFrom: [{ source: "v", how: "rewrite" }] },
        { ...retracted, id: "v", authors: ["ann"] },
        { id: "w", authors: ["bob"] },
      ],
    }),
  );
  const trust = { ...NO_TRUST, trustedEntities: new Set([asEntityId("bob")]) };
  const upper = (asking = {}) => falloutOf(table, asking)[0]?.standing[0]?.before.upper.atMost;
  expect([upper(), upper({ trust })]).toEqual([1, 2]);
});
