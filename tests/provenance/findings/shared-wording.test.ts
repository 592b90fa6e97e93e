import { describe, expect, test } from "vitest";
import { sharedWordings } from "../../../src/provenance/findings/shared-wording.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { processorTime } from "../../processor-time.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const found = (claims: readonly ToldClaim[], sources: readonly ToldClaim[] = []) => {
  const table = buildTable(toldCase(claims, { sources }));
  return sharedWordings(table, standingClaims(table));
};
const EIGHT = "one two three four five six seven eight";
const quoted = (exact: string) => ({ anchor: { start: 0, end: exact.length, exact } });
const rare = {
  hedges: ["it is understood"],
  time: { raw: "on the eve of the fair" },
  attribution: [{ by: "ann", mode: "says", cue: "let slip" }],
  qualifiers: { role: "quartermaster" },
};

test("works that share a passage of eight words", () => {
  expect(found([quoted(EIGHT), { source: "v", ...quoted(EIGHT) }, { source: "u" }])).toEqual([
    { kind: "maybe-copied", sources: ["w", "v"], shared: [{ kind: "passage", words: EIGHT }], claims: [0, 1] },
  ]);
  const seven = quoted(EIGHT.replace(" eight", ""));
  expect(found([seven, { source: "v", ...seven }])).toEqual([]);
});

test("a passage known by its hash only is long enough at forty units", () => {
  const hashed = (end: number) => ({ anchor: { start: 0, end, sha256: "a".repeat(64) } });
  expect(found([hashed(40), { source: "v", ...hashed(40) }])).toMatchObject([{ shared: [{ kind: "hash" }] }]);
  expect(found([hashed(39), { source: "v", ...hashed(39) }])).toEqual([]);
});

test("works that share hedges, cue, words of time and role", () => {
  expect(found([rare, { source: "v", ...rare }])).toMatchObject([
    {
      shared: [{ kind: "details", words: ["it is understood", "let slip", "on the eve of the fair", "quartermaster"] }],
      claims: [0, 1],
    },
  ]);
  expect(found([rare, { source: "v", ...rare, hedges: [] }])).toEqual([]);
});

test("common words are shared by many: two details and five words in all are the least", () => {
  const common = { time: { raw: "in 2019" }, attribution: [{ by: "ann", mode: "says", cue: "said" }] };
  expect(found([common, { source: "v", ...common }])).toEqual([]);
});

describe("no hint where a way is recorded", () => {
  test("from one work to the other, by a third, or suspected already", () => {
    const from = (id: string, source: string, how: string) => ({ id, derivesFrom: [{ source, how }] });
    const both = [rare, { source: "v", ...rare }];
    expect(found(both, [from("v", "w", "rewrite")])).toEqual([]);
    expect(found(both, [from("v", "w", "suspected")])).toEqual([]);
    expect(found(both, [from("v", "u", "excerpt"), from("w", "u", "excerpt")])).toEqual([]);
  });

  test("by a work that both name", () => {
    const named = { ...rare, attribution: [{ by: "ann", mode: "says", cue: "let slip", in: "u" }] };
    expect(found([named, { source: "v", ...named }])).toEqual([]);
  });

  test("within one work, or of two propositions", () => {
    expect(found([rare, rare])).toEqual([]);
    expect(found([rare, { source: "v", ...rare, predicate: "met" }])).toEqual([]);
  });
});

test("of thousands of republications of one work none is a stranger, and that is told at once", {
  tags: ["slow"],
}, () => {
  const works = Array.from({ length: 3000 }, (_, i) => `r${i}`);
  const spent = processorTime();
  expect(
    found(
      works.map((source) => ({ source, ...rare })),
      works.map((id) => ({ id, derivesFrom: [{ source: "w", how: "republication" }] })),
    ),
  ).toEqual([]);
  expect(spent()).toBeLessThan(5000);
});
