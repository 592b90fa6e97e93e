import { expect, test } from "vitest";
import { draftClaims } from "../../../../src/formats/readers/tellings/draft-claims.ts";
import type { Telling } from "../../../../src/formats/readers/tellings/telling.ts";
import { CaseHeaderSchema } from "../../../../src/model/case.ts";
import { inShort } from "../imported.ts";
import { tellingOf } from "./telling-of.ts";

const header = CaseHeaderSchema.parse({ id: "x", title: "X" });
const draft = (...tellings: Telling[]) =>
  draftClaims("x.csv", header, { entries: [], tellings, issues: [], sameName: "one" });
const at = { line: 9, column: 1 };

test("what the project's own checks refuse is left out, listed, and leaves nothing behind", () => {
  const wrongEnds = tellingOf({
    at,
    predicate: "killed",
    object: { name: "Port Almas", kind: "place", at },
    work: { title: "Other", at },
  });
  const { records, issues } = draft(tellingOf(), wrongEnds);
  expect([...records.claims]).toHaveLength(1);
  expect(records.entities.map(({ name }) => name)).not.toContain("Port Almas");
  expect(records.sources.map(({ title }) => title)).not.toContain("Other");
  expect(inShort(issues)).toEqual(["9:1 predicate-end"]);
});

test("a field beyond all bounds is refused before anything is made of it", () => {
  const { records, issues } = draft(tellingOf({ at, statement: "x".repeat(100_001) }));
  expect([[...records.claims], records.entities, inShort(issues)]).toEqual([[], [], ["9:1 too-long"]]);
});
