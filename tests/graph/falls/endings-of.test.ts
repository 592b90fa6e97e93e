import { expect, test } from "vitest";
import { endingsOf } from "../../../src/graph/falls/endings-of.ts";
import { toldCase } from "../../provenance/told-case.ts";

const acquitted = { procedural: { status: "acquitted", asOf: "2024" } };

test("others that stand tell how it ended, and else the claim itself", () => {
  const withdrawn = { status: "withdrawn", withdrawal: { when: "2024", why: "misread" } };
  const { claims } = toldCase([
    { ...acquitted, outcome: ["t1", "t2"] },
    acquitted,
    { ...acquitted, ...withdrawn },
    { ...acquitted, outcome: ["t3", "t2"] },
    { procedural: { status: "convicted", asOf: "2024" } },
  ]);
  const endings = claims.map((claim) => endingsOf(claim, (id) => claims.find((other) => other.id === id)));
  expect(endings.map((told) => told.map(({ id }) => id))).toEqual([["t1"], ["t1"], ["t2"], ["t3"], []]);
});
