import { expect, test } from "vitest";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { bottlenecksOf } from "../../../src/provenance/removal/bottleneck.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

test("the actor without whom most would be lost comes first, and voices without a name are not ranked", () => {
  const records = sourcedCase([
    { steps: ["K", "S"], source: "w" },
    { steps: ["K"], source: "v" },
    { steps: ["unattributed", "K"], source: "u" },
  ]);
  const ranked = bottlenecksOf(indexActors(buildTable(records)), 3);
  expect(ranked[0]?.actor).toEqual({ kind: "entity", id: "K" });
  expect(ranked[0]?.loss.links).toHaveLength(1);
  expect(ranked[1]?.loss.links).toEqual([]);
  expect(ranked.map(({ actor }) => actor.kind as string)).not.toContain("unnamed");
});
