import { expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import { nameActor } from "../../../src/provenance/actors/name-actor.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(sourcedCase([{ steps: ["K"], source: "w" }]));
const wire = { kind: "source", id: asSourceId("w") } as const;

test("actors are named as people know them, and a voice without a name by where it is met", () => {
  expect(nameActor(table, { kind: "entity", id: asEntityId("K") })).toBe("K");
  expect(nameActor(table, wire)).toBe("w");
  expect(nameActor(table, { kind: "unnamed", of: wire })).toBe("the unnamed voice of w");
  expect(nameActor(table, { kind: "host", host: "w.example" })).toBe("whoever publishes at w.example");
});
