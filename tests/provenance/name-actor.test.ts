import { expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../src/model/id.ts";
import { nameActor } from "../../src/provenance/name-actor.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sourcedCase } from "./sourced-case.ts";

const table = buildTable(sourcedCase([{ steps: ["K"], source: "w" }]));

test("actors are named as people know them", () => {
  expect(nameActor(table, { kind: "entity", id: asEntityId("K") })).toBe("K");
  expect(nameActor(table, { kind: "source", id: asSourceId("w") })).toBe("w");
  expect(nameActor(table, { kind: "unnamed", claim: 0, step: 0 })).toBe("an unnamed voice of t1");
});
