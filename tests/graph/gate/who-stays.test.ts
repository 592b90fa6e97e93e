import { expect, test } from "vitest";
import { whoStays } from "../../../src/graph/gate/who-stays.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const who = (sources: readonly string[], claims: readonly string[], changed: Partial<typeof records> = {}) =>
  [
    ...whoStays({ ...records, ...changed }, records.claims, {
      sources: new Set(sources.map(asSourceId)),
      claims: new Set(claims),
    }),
  ].sort();

test("subjects, objects, places and speakers of claims that stay behind stay too, unless something else speaks of them", () => {
  expect(who([], ["sister"])).toEqual(["lucja-wrona"]);
  expect(who([], ["meeting", "visit"])).toEqual(["ilya-sorn", "official", "port-almas"]);
  expect(who([], [])).toEqual([]);
});

test("makers of a work stay with it", () => {
  const editor = EntitySchema.parse({ id: "editor", kind: "person", name: "an editor" });
  const entities = [...records.entities, editor];
  const sources = records.sources.map((one) => (one.id === "blog" ? { ...one, authors: [editor.id] } : one));
  expect(who(["blog"], [], { entities, sources })).toEqual(["editor"]);
  expect(who([], [], { entities, sources })).toEqual([]);
});

test("speakers of frames off the record stay, those of other frames leave", () => {
  const steps = (terms?: string) => [{ by: "lucja-wrona", mode: "says", ...(terms && { terms }) }];
  const reading = (terms?: string) =>
    ReadingSchema.parse({
      source: "blog",
      frames: [{ id: "f", parts: [{ start: 0, end: 1, exact: "J" }], steps: steps(terms) }],
    });
  expect(who([], ["sister"], { readings: [reading()] })).toEqual([]);
  expect(who([], ["sister"], { readings: [reading("off-record")] })).toEqual(["lucja-wrona"]);
});
