import { expect, test } from "vitest";
import { referenceKinds } from "../../../src/case-file/checks/reference-kinds.ts";
import { draftOf } from "../draft-of.ts";

test("somebody cannot be the place of what happened", () => {
  const { claims, entities } = draftOf();
  const person = entities.find(({ record }) => record.kind === "person")?.record.id;
  const placed = claims.slice(0, 1).map(({ record }) => ({ ...record, place: person }));
  expect([...referenceKinds(draftOf({ claims: placed as never }))]).toMatchObject([
    { code: "wrong-kind", at: { path: ["place"] } },
  ]);
});
