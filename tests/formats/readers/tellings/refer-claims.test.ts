import { expect, test } from "vitest";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { referClaims } from "../../../../src/formats/readers/tellings/refer-claims.ts";
import { ClaimSchema } from "../../../../src/model/claim.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { sampleCase } from "../../../sample-case.ts";
import { inShort } from "../imported.ts";
import { tellingOf } from "./telling-of.ts";

const [first] = sampleCase().records.claims;
const claim = (id: string, more: object = {}) => ClaimSchema.parse({ ...first, id, ...more });

function referred(...drafted: { record: ReturnType<typeof claim>; id?: string }[]) {
  const issues: Issue[] = [];
  const list = drafted.map(({ record, id = record.id }) => ({ record, telling: tellingOf({ id }) }));
  return { claims: referClaims(list, noteIssues("links.csv", issues)), issues: inShort(issues) };
}

test("claims refer to each other under the ids that they have in the case", () => {
  const withdrawal = { when: "2024", why: "a slip", supersededBy: "theirs" };
  const { claims, issues } = referred(
    { record: claim("one", { outcome: ["theirs"], status: "withdrawn", withdrawal }) },
    { record: claim("ours"), id: "theirs" },
  );
  expect(claims[0]).toMatchObject({ outcome: ["ours"], withdrawal: { supersededBy: "ours" } });
  expect(issues).toEqual([]);
});

test("what refers to a claim that is not there is noted and left out", () => {
  const withdrawal = { when: "2024", why: "a slip", supersededBy: "gone" };
  const { claims, issues } = referred({ record: claim("one", { outcome: ["gone"], status: "withdrawn", withdrawal }) });
  expect(claims[0]?.outcome).toEqual([]);
  expect(claims[0]?.withdrawal).toEqual({ kind: "miscoded", when: "2024", why: "a slip" });
  expect(issues).toEqual(["7:1 not-used", "7:1 not-used"]);
});
