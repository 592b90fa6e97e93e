import fc from "fast-check";
import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { gatherTrace } from "../../../src/provenance/traces/gather-trace.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const { sources, ...records } = sourcedCase([{ steps: ["K"], source: "w" }], { parties: { K: ["M"] } });
const bare = sources.map(({ url: _, ...source }) => source);
const entities = records.entities.map((entity) =>
  entity.id === "x" ? { ...entity, doubtsWithheld: true as const } : entity,
);
const table = buildTable({ ...records, entities, sources: bare });
const actors = actorsOf(table);
const at = (id: string) => table.entities.findIndex((entity) => entity.id === id);
const begun = () => gatherTrace(table, actors, () => true);

test("a work of which nobody is recorded, a voice without a name and somebody whose doubts were withheld are not known well enough", () => {
  const gathered = begun();
  gathered.addWork(0, () => true);
  gathered.addVoice(actors.voiceOfWork(0));
  gathered.add(at("x"));
  expect(gathered.finish(0)?.unsure).toEqual([at("x"), actors.work(0), actors.voiceOfWork(0)]);
});

test("of actors that come more than once and in any order each is there once, ascending, however many they are", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 60 }), (works) => {
      const gathered = begun();
      for (const work of works) gathered.addUnsure(work);
      gathered.add(at("K"));
      expect(gathered.finish(0)?.unsure).toEqual([...new Set(works)].sort((a, b) => a - b));
    }),
  );
});

test("where nothing was gathered there is no trace", () => {
  expect(begun().finish(0)).toBeUndefined();
});

test("those whom somebody speaks for come along with the doubts, and are no actors without them", () => {
  const gathered = begun();
  gathered.add(at("K"));
  const trace = gathered.finish(0);
  expect([trace?.actors, trace?.withDoubts]).toEqual([[at("K")], [at("K"), at("M")].sort((a, b) => a - b)]);
});
