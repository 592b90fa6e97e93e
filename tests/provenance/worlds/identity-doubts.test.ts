import { expect, test } from "vitest";
import { identityDoubtsOf } from "../../../src/provenance/worlds/identity-doubts.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Extras, sourcedCase } from "../sourced-case.ts";

function componentOf(name: string, steps: readonly string[], extras: Extras) {
  const table = buildTable(
    sourcedCase(
      steps.map((by, i) => ({ steps: [by], source: `w${i}` })),
      extras,
    ),
  );
  const names = (entities: readonly number[] = []) => entities.map((entity) => table.entities[entity]?.id);
  const component = identityDoubtsOf(table, [...steps.keys()]).componentOf(
    table.entities.findIndex(({ id }) => id === name),
  );
  return (
    component && {
      members: names(component.members),
      pairs: component.pairs.map(names),
      groups: component.groups.map(names),
    }
  );
}

test("whoever may be nobody else has no doubts", () => {
  expect(componentOf("A", ["A", "B"], {})).toBeUndefined();
});

test("what is recorded counts either way round, and once, and not where somebody keeps the two apart", () => {
  const both = { maybeSame: { A: ["B"], B: ["A"] } };
  expect(componentOf("B", ["A", "B"], both)).toEqual({ members: ["A", "B"], pairs: [["A", "B"]], groups: [] });
  expect(componentOf("B", ["A", "B"], { ...both, notSame: { B: ["A"] } })).toBeUndefined();
});

test("those without a name who tell the same hang together, though nobody recorded it", () => {
  expect(componentOf("A", ["A", "B", "C"], { unnamed: ["A", "B"] })).toEqual({
    members: ["A", "B"],
    pairs: [],
    groups: [["A", "B"]],
  });
});

test("doubts reach on through others who tell nothing", () => {
  expect(componentOf("A", ["A"], { maybeSame: { A: ["X"], X: ["Y"] } })?.members).toEqual(["A", "X", "Y"]);
});
