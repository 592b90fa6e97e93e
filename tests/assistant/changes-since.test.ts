import { expect, test } from "vitest";
import { changesSince } from "../../src/assistant/changes-since.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const before = buildTable(records);
const NONE = { added: [], changed: [], withdrawn: [], takenOut: [] };

test("of the same case nothing changed", () => {
  expect(changesSince(before, buildTable(records))).toEqual({ claims: NONE, entities: NONE, sources: NONE });
});

test("what came, what became another, what was withdrawn and what went is named by its id", () => {
  const [first, second, third, ...others] = records.claims;
  if (first === undefined || second === undefined || third === undefined) expect.fail("too few claims");
  const withdrawn = ClaimSchema.parse({ ...second, status: "withdrawn", withdrawal: { when: "2026", why: "misread" } });
  const claims = [{ ...first, statement: "Another." }, withdrawn, { ...first, id: "new" as never }, ...others];
  const [one, ...rest] = records.entities;
  if (one === undefined) expect.fail("no entities");
  const after = buildTable({
    ...records,
    claims,
    replies: [],
    corrections: [],
    entities: [{ ...one, name: "Another" }, ...rest],
  });
  expect(changesSince(before, after)).toEqual({
    claims: { added: ["new"], changed: [first.id], withdrawn: [second.id], takenOut: [third.id] },
    entities: { ...NONE, changed: [one.id] },
    sources: NONE,
  });
});
