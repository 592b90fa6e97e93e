import { expect, test } from "vitest";
import { ActorList } from "../../../src/viewer/panels/actor-list.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("whoever is an entity can be opened, a work is named by its title, a voice without a name says whose it is", () => {
  const state = sampleState();
  const [entity, source] = [state.table.entities[0], state.table.sources[0]];
  if (entity === undefined || source === undefined) expect.fail("the sample case has both");
  const actors = [
    { kind: "entity", id: entity.id },
    { kind: "source", id: source.id },
    { kind: "unnamed", of: { kind: "source", id: source.id } },
  ] as const;
  const words = shownBy(ActorList, { state, actors });
  expect(words).toBe(`${entity.name}, ${source.title ?? source.id}, the unnamed voice of ${source.title ?? source.id}`);
  expect(markupOf(ActorList, { state, actors }).match(/<button/g)).toHaveLength(1);
});
