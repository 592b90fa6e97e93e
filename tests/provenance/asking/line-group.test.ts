import fc from "fast-check";
import { expect, test } from "vitest";
import { groupsOf } from "../../../src/provenance/asking/line-group.ts";
import { whyOf } from "../../../src/provenance/asking/why.ts";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";
import { sourcedCase } from "../sourced-case.ts";

test("there are as many groups as lines, and every telling is in one of them", () => {
  fc.assert(
    fc.property(doubtfulCase(), ({ records }) => {
      const table = buildTable(records);
      const rows = [...records.claims.keys()];
      const sourcing = sourcingOf(table, rows);
      const groups = groupsOf(table, sourcing);
      expect(groups).toHaveLength(sourcing.upper.independent.atMost);
      expect(groups.flatMap(({ claims }) => claims).sort((a, b) => a - b)).toEqual(rows);
    }),
    { numRuns: often(100) },
  );
});

test("a group at the lower end names all that its actor is taken for", () => {
  const told = [
    { steps: ["Ann"], source: "w" },
    { steps: ["aide"], source: "v" },
  ];
  const table = buildTable(sourcedCase(told, { unnamed: ["aide"], maybeSame: { aide: ["Ann"] } }));
  const [group, ...others] = whyOf(table, [0, 1]).lower;
  expect(others).toEqual([]);
  expect(group?.claims).toEqual([0, 1]);
  expect(group?.shared).toEqual([
    [
      { kind: "entity", id: "Ann" },
      { kind: "entity", id: "aide" },
    ],
  ]);
});
