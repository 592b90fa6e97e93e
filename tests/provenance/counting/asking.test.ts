import { expect, test } from "vitest";
import type { Asking } from "../../../src/provenance/counting/asking.ts";
import { independentLines } from "../../../src/provenance/counting/independent-lines.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

test("what is asked for changes the count: with no doubt open both ends are one", () => {
  const told = [
    { steps: ["A"], source: "w" },
    { steps: ["B"], source: "v" },
  ];
  const table = buildTable(sourcedCase(told, { maybeSame: { A: ["B"] } }));
  const none: Asking = { isOpen: () => false };
  expect(independentLines(table, [0, 1]).lower.atLeast).toBe(1);
  expect(independentLines(table, [0, 1], none).lower.atLeast).toBe(2);
});
