import { expect, test } from "vitest";
import { draftJudge } from "../../../src/edit/drafts/judge-draft.ts";
import { shownHash } from "../../../src/edit/drafts/shown-hash.ts";
import { BY, boxWith, draft, entity, sampleWorking } from "./beside-sample.ts";

const hashWith = (...entities: Parameters<typeof boxWith>[1] & object) => {
  const one = draft({ object: "b2" });
  return shownHash(draftJudge(sampleWorking(), boxWith([one, draft({}, {}, "d2")], entities))(one, BY));
};
const known = hashWith(entity({ id: "b2", name: "Anna Erste" }));

test("another person under the same id is another draft; whoever does not come along is no part of it", () => {
  expect(hashWith(entity({ id: "b2", name: "Zora Andere" }))).not.toBe(known);
  expect(hashWith(entity({ id: "b2", name: "Anna Erste", description: "a clerk" }))).not.toBe(known);
  expect(hashWith(entity({ id: "b2", name: "Anna Erste" }), entity({ id: "b3", name: "Carl Third" }))).toBe(known);
});
