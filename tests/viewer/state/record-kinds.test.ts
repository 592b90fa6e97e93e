import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { RECORD_KINDS } from "../../../src/viewer/state/record-kinds.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const counts = { claim: table.size, entity: table.entities.length, source: table.sources.length };
const kinds = (["claim", "entity", "source"] as const).map((name) => [name, RECORD_KINDS[name], counts[name]] as const);

test.each(kinds)("every %s is found again by its id, and nothing is by another", (_, kind, count) => {
  for (let position = 0; position < count; position++) {
    expect(kind.positionOf(table, kind.idOf(table, position))).toBe(position);
  }
  for (const id of ["", "elsewhere", "__proto__"]) expect(kind.positionOf(table, id)).toBeUndefined();
});

test("with an entity it goes itself, with a claim the work it was read in, with a work that work", () => {
  const [entity, source] = [table.entities[2]?.id, table.sources[1]?.id];
  expect(actorsOf(table).actorAt(RECORD_KINDS.entity.actorOf(table, 2))).toMatchObject({ kind: "entity", id: entity });
  expect(actorsOf(table).actorAt(RECORD_KINDS.source.actorOf(table, 1))).toMatchObject({ kind: "source", id: source });
  expect(actorsOf(table).actorAt(RECORD_KINDS.claim.actorOf(table, 0))).toMatchObject({
    kind: "source",
    id: table.claim(0).source,
  });
});
