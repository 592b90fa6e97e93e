import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { voiceAt } from "../../../src/provenance/traces/voice-at.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { toldCase } from "../told-case.ts";

const voiceIn = (attribution: readonly object[]) => {
  const table = buildTable(toldCase([{ attribution: attribution.map((step) => ({ mode: "reports", ...step })) }]));
  const actor = actorsOf(table).actorAt(voiceAt(table, actorsOf(table), 0, 0));
  return actor.kind === "unnamed" ? actor.of : actor;
};
const unnamed = { by: "unattributed", mode: "says" };

test.each([
  ["the work it names", [{ ...unnamed, in: "v" }, { by: "cyd" }], { kind: "source", id: "v" }],
  ["the work of the next step", [unnamed, { by: "cyd", in: "v" }], { kind: "source", id: "v" }],
  ["whoever takes the next step", [unnamed, { by: "cyd" }], { kind: "entity", id: "cyd" }],
  ["the work that was read", [unnamed], { kind: "source", id: "w" }],
  ["the work that was read, where that passes it on itself", [unnamed, { by: "work" }], { kind: "source", id: "w" }],
  ["where the last of several is met", [unnamed, { by: "unattributed" }, { by: "dan" }], { kind: "entity", id: "dan" }],
])("a voice without a name is met in %s", (_, attribution, where) => {
  expect(voiceIn(attribution)).toEqual(where);
});
