import { expect, test } from "vitest";
import { columnsOfMapping } from "../../../../src/formats/readers/tables/columns-of-mapping.ts";
import { isOwn, ownMapping } from "../../../../src/formats/readers/tables/own-mapping.ts";
import { CLAIM_FIELDS } from "../../../../src/formats/words/claim-fields.ts";

const mapping = ownMapping({ subject: "Source", object: "Target", nodeId: "Id", nodeName: "Label", ignore: [] });

test("every field that our exports write is read, or known to repeat another", () => {
  const named = columnsOfMapping(mapping, "edges").map(({ column }) => column);
  for (const [name] of CLAIM_FIELDS) expect(named).toContain(name);
});

test("our exports are known by their fields, and others are not taken for them", () => {
  expect(isOwn(CLAIM_FIELDS.map(([name]) => name))).toBe(true);
  expect(isOwn(["Source", "Target", "Label"])).toBe(false);
});
