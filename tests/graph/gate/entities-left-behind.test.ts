import { expect, test } from "vitest";
import { entitiesLeftBehind } from "../../../src/graph/gate/entities-left-behind.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { asEntityId } from "../../../src/model/id.ts";

const entity = (id: string, fields: object = {}) => EntitySchema.parse({ id, kind: "person", name: id, ...fields });
const ids = (...names: readonly string[]) => new Set(names.map(asEntityId));
const behind = (
  entities: readonly ReturnType<typeof entity>[],
  spoken: readonly string[],
  leaving: readonly string[],
) => [...entitiesLeftBehind(entities, ids(...spoken), ids(...leaving))].sort();

test("whom only what stays behind speaks of stays with it; whom nothing speaks of leaves as before", () => {
  const entities = [entity("informant"), entity("minister"), entity("nobody")];
  expect(behind(entities, ["informant", "minister"], ["minister"])).toEqual(["informant"]);
});

test("whom only such a one names stays behind as well", () => {
  const entities = [
    entity("informant", { parties: ["service"], maybeSame: ["driver"] }),
    entity("service", { kind: "organization", parties: ["state"] }),
    entity("driver"),
    entity("state", { kind: "organization" }),
    entity("minister", { parties: ["state"] }),
  ];
  expect(behind(entities, ["informant"], ["minister"])).toEqual(["driver", "informant", "service"]);
});

test("somebody who leaves takes along whom they speak for, where they lie and what they were joined into", () => {
  const entities = [
    entity("spokesman", { parties: ["ministry"], joinedInto: { id: "other", when: "2024", why: "one man" } }),
    entity("ministry", { kind: "organization" }),
    entity("other"),
    entity("quay", { kind: "place", within: "town" }),
    entity("town", { kind: "place" }),
  ];
  expect(behind(entities, ["ministry", "other", "town"], ["spokesman", "quay"])).toEqual([]);
});

test("a doubt about who is who lets nobody through", () => {
  const entities = [entity("minister", { maybeSame: ["informant"], notSame: ["informant"] }), entity("informant")];
  expect(behind(entities, ["informant"], ["minister"])).toEqual(["informant"]);
});
