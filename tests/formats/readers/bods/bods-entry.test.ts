import { expect, test } from "vitest";
import { besides, entryOfParty } from "../../../../src/formats/readers/bods/bods-entry.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

test("who is not known is somebody without a name, called as they are described", () => {
  const issues: Issue[] = [];
  const details = { personType: "unknownPerson", unspecifiedPersonDetails: { description: "a senior official" } };
  const record = {
    id: "o",
    type: "person",
    details,
    statement: {},
    own: {},
    at: { line: 2, column: 1 },
    words: "",
  } as const;
  expect(entryOfParty(record, noteIssues("x", issues))).toMatchObject({
    id: "o",
    kind: "person",
    named: false,
    name: "a senior official",
  });
});

test("what keeps a register is not told of each party", () => {
  expect(besides({ statementId: "s", recordStatus: "new", declaration: "d" })).toEqual({
    "statement.declaration": "d",
  });
});
