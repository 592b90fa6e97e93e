import { expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { doubtInWords, doubtJson, questionInWords } from "../../../src/provenance/words/doubt-in-words.ts";
import type { Doubt } from "../../../src/provenance/worlds/doubt.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(sourcedCase([{ steps: ["Ann", "aide"], source: "w" }], { unnamed: ["aide"] }));
const at = (id: string) => table.entityIndex(asEntityId(id)) ?? -1;
const maybeSame: Doubt = { kind: "maybe-same", entities: [at("Ann"), at("aide")] };
const every: readonly Doubt[] = [
  maybeSame,
  { kind: "unnamed", entities: [at("aide"), at("x")] },
  { kind: "party", entity: at("aide"), party: at("Ann") },
  { kind: "suspected", source: 0, from: 0 },
  { kind: "unattributed", voice: actorsOf(table).voiceOfWork(0) },
  { kind: "no-maker", source: 0 },
  { kind: "undated", claims: [0] },
  { kind: "withheld", entity: at("aide") },
];
const asking = (doubt: Doubt) =>
  questionInWords({ doubt, ask: [{ kind: "entity", id: asEntityId("x") }], claims: [], links: [], gain: 1 }, table);

test("every doubt can be said, asked and written, and no row of a table is in what programs read", () => {
  for (const doubt of every) {
    expect(doubtInWords(doubt, table)).not.toMatch(/undefined|\[object/);
    expect(asking(doubt)).toMatch(/^(Ask|Find out)/);
    expect(JSON.stringify(doubtJson(doubt, table))).not.toMatch(/:\d/);
  }
});

test("whoever is asked about somebody without a name is not told who that may be", () => {
  expect(doubtInWords(maybeSame, table)).toBe("Ann and “aide” may be one");
  expect(asking(maybeSame)).toBe("Ask x: is “aide” somebody who is in no other of these tellings?");
});
