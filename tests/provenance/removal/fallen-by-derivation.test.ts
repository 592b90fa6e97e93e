import { expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { without } from "../../../src/provenance/removal/ablation.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { fallenByDerivation } from "../../../src/provenance/removal/fallen-by-derivation.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { processorTime } from "../../processor-time.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(
  sourcedCase(
    [
      { steps: ["K"], source: "first" },
      { steps: ["K", "second"], source: "second" },
      { steps: ["L"], source: "second" },
    ],
    { publishers: { first: "Wire", second: "Bell" }, derivesFrom: { second: ["first"] } },
  ),
);
const actors = actorsOf(table);
const derived = (...away: (number | undefined)[]) => {
  const numbers = away.map((number) => number ?? expect.fail("an actor"));
  return [...fallenByDerivation(table, new Set(numbers), without(indexActors(table), numbers).claims)];
};

test("a claim that falls with a work which its own came out of is told by that work of its own", () => {
  const first = actors.indexOf({ kind: "source", id: asSourceId("first") });
  const wire = actors.indexOf({ kind: "entity", id: asEntityId("Wire") });
  const second = table.sourceIndex(asSourceId("second"));
  for (const away of [first, wire]) expect(derived(away)).toEqual([[second, [1, 2]]]);
});

test("a claim on whose own way somebody is taken away falls for that, whatever its work came out of", () => {
  const bell = actors.indexOf({ kind: "entity", id: asEntityId("Bell") });
  const wire = actors.indexOf({ kind: "entity", id: asEntityId("Wire") });
  const speaker = actors.indexOf({ kind: "entity", id: asEntityId("K") });
  expect(derived(bell)).toEqual([]);
  expect(derived(speaker)).toEqual([]);
  expect(derived(bell, wire)).toEqual([]);
});

test("where the work on the way and not the one that was read came out of theirs, it is told by that one", () => {
  const told = buildTable(
    sourcedCase(
      [
        { steps: ["K"], source: "read", saidIn: "second" },
        { steps: ["K"], source: "first" },
      ],
      {
        publishers: { first: "Wire" },
        derivesFrom: { second: ["first"] },
      },
    ),
  );
  const wire = actorsOf(told).indexOf({ kind: "entity", id: asEntityId("Wire") }) ?? expect.fail("an actor");
  const fallen = without(indexActors(told), [wire]).claims;
  expect([...fallenByDerivation(told, new Set([wire]), fallen)]).toEqual([
    [told.sourceIndex(asSourceId("second")), [0]],
  ]);
});

test("of a hundred thousand claims of one work each is looked at once", () => {
  const rows = Array.from({ length: 100_000 }, () => 1);
  const wire = actors.indexOf({ kind: "entity", id: asEntityId("Wire") }) ?? expect.fail("an actor");
  const took = processorTime();
  expect([...fallenByDerivation(table, new Set([wire]), rows).values()].flat()).toHaveLength(rows.length);
  expect(took()).toBeLessThan(3_000);
});
