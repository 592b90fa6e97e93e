import { expect, test } from "vitest";
import { entryOfObject, isSomebody, kindOfObject } from "../../../../src/formats/readers/stix/stix-entry.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const found = (type: string, object: object) => ({
  object: { ...object },
  id: `${type}--1`,
  type,
  own: {},
  at: { line: 1, column: 1 },
});

test("an object says of what kind it is, in whichever case; else the mapping decides for its type", () => {
  expect(kindOfObject(found("identity", { identity_class: "Individual" }), {})).toBe("person");
  expect(kindOfObject(found("identity", {}), {})).toBeUndefined();
  expect(kindOfObject(found("intrusion-set", {}), { "intrusion-set": "organization" })).toBe("organization");
  expect([isSomebody(found("identity", {})), isSomebody(found("malware", {}))]).toEqual([true, false]);
});

test("aliases are names, and coordinates that there are not are told", () => {
  const issues: Issue[] = [];
  const entry = entryOfObject(
    found("location", { name: "Quay", region: "North", latitude: 1, longitude: 400 }),
    "place",
    noteIssues("x", issues),
  );
  expect(entry).toMatchObject({ name: "Quay", coordinates: undefined });
  expect(issues[0]?.message).toContain("400");
  expect(issues[0]?.message).toContain("North");
});
