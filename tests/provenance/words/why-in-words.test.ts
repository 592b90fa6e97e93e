import { expect, test } from "vitest";
import { whyOf } from "../../../src/provenance/asking/why.ts";
import { whyInWords, whyJson } from "../../../src/provenance/words/why-in-words.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(
  sourcedCase(
    [
      { steps: ["Ann"], source: "w" },
      { steps: ["aide"], source: "v" },
    ],
    { unnamed: ["aide"], maybeSame: { aide: ["Ann"] } },
  ),
);

test("both ends are told by lines, with whoever is taken for whom, and what the doubt is worth", () => {
  expect(whyInWords(whyOf(table, [0, 1]), table)).toEqual([
    "why: the tellings by lines, with all apart",
    "  1. t1: through Ann; w; whoever publishes at w.example",
    "  2. t2: through aide; v; whoever publishes at v.example",
    "and where most are one",
    "  1. t1, t2: through Ann, or aide, who may be the same",
    "what is in doubt, and what it is worth",
    "  Ann and “aide” may be one: if not, the lower number rises by 1; if so, the upper number falls by 1",
  ]);
});

test("programs get ids, and no rows", () => {
  expect(whyJson(whyOf(table, [0, 1]), table)).toMatchObject({
    lower: [{ claims: ["t1", "t2"] }],
    doubts: [{ kind: "maybe-same", entities: ["Ann", "aide"], gain: 1, fall: 1 }],
  });
});
