import { expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { NO_TRUST } from "../../../src/provenance/traces/trust.ts";
import { trustedCarriers } from "../../../src/provenance/traces/trusted-carriers.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(
  sourcedCase(
    [
      { steps: ["K"], source: "w", interest: "party" },
      { steps: ["K"], source: "v" },
    ],
    { publishers: { w: "G" } },
  ),
);
const actors = actorsOf(table);
const [w, v] = ["w", "v"].map((id) => table.sourceIndex(asSourceId(id)) ?? -1);

test("trusting an outlet trusts its works, and not for themselves: their authors still have to be", () => {
  const trusted = trustedCarriers(table, actors, { ...NO_TRUST, trustedEntities: new Set([asEntityId("G")]) }, false);
  expect([trusted.work(w ?? -1), trusted.workItself(w ?? -1), trusted.work(v ?? -1)]).toEqual([true, false, false]);
});

test("trusting all leaves nobody out, but for an interest that is excluded", () => {
  const trusted = trustedCarriers(table, actors, { ...NO_TRUST, excludedInterests: new Set(["party"] as const) }, true);
  expect([trusted.entity(0), trusted.workItself(v ?? -1)]).toEqual([true, true]);
  expect([trusted.excludes(0), trusted.excludes(1)]).toEqual([true, false]);
});
