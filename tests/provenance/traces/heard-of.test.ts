import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { gatherTrace } from "../../../src/provenance/traces/gather-trace.ts";
import { heardOf } from "../../../src/provenance/traces/heard-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const { sources, ...records } = sourcedCase([{ steps: ["K"], source: "w" }], { parties: { K: ["M"] } });
const bare = sources.map(({ url: _, ...source }) => source);
const table = buildTable({ ...records, sources: bare });
const actors = actorsOf(table);
const at = (id: string) => table.entities.findIndex((entity) => entity.id === id);

const [work, voice] = [actors.work(0), actors.voiceOfWork(0)];
const gathered = gatherTrace(table, actors, () => true);
gathered.addWork(0, () => true);
gathered.addVoice(voice);
gathered.add(at("K"));
const trace = gathered.finish(0) ?? expect.fail();

test("whoever says it is no doubt more, but for a voice, which may be anybody", () => {
  expect(heardOf(trace, new Set([work, voice]), actors)).toEqual({
    claim: 0,
    actors: [at("K")],
    withDoubts: [at("K"), at("M")].sort((a, b) => a - b),
    unsure: [voice],
  });
});

test("the parties of whoever says it are left out with them", () => {
  expect(heardOf(trace, new Set([at("K"), at("M")]), actors)).toMatchObject({
    actors: [work, voice].sort((a, b) => a - b),
    withDoubts: [work, voice].sort((a, b) => a - b),
  });
});

test("what somebody told themselves nobody heard", () => {
  expect(heardOf(trace, new Set([work, voice, at("K")]), actors)).toBeUndefined();
});
