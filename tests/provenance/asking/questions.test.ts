import { expect, test } from "vitest";
import { questionsOf } from "../../../src/provenance/asking/questions.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Extras, sourcedCase, type Telling } from "../sourced-case.ts";

const questions = (tellings: readonly Telling[], extras: Extras = {}) =>
  questionsOf(buildTable(sourcedCase(tellings, extras)));
const officials = [
  { steps: ["O1"], source: "w" },
  { steps: ["O2"], source: "v" },
];
const papers = { publishers: { w: "Bell", v: "Herald" } };

test("two officials who may be one are asked about at the papers that printed them", () => {
  expect(questions(officials, { ...papers, maybeSame: { O1: ["O2"] } })).toMatchObject([
    {
      doubt: { kind: "maybe-same" },
      ask: [
        { kind: "entity", id: "Bell" },
        { kind: "entity", id: "Herald" },
      ],
      claims: [0, 1],
      links: [[0, 1]],
      gain: 1,
    },
  ]);
});

test("a voice without a name is asked for where it was printed", () => {
  const told = [officials[0] ?? { steps: ["O1"], source: "w" }, { steps: ["unattributed"], source: "v" }];
  expect(questions(told, papers)).toMatchObject([
    { doubt: { kind: "unattributed" }, ask: [{ id: "Herald" }], claims: [1], gain: 1 },
  ]);
});

test("nothing is asked of what has two lines whoever is whom, or one whoever is whom", () => {
  expect(questions(officials, papers)).toEqual([]);
  expect(questions(officials, { publishers: { w: "Bell", v: "Bell" }, maybeSame: { O1: ["O2"] } })).toEqual([]);
});
