import { expect, test } from "vitest";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { doesRefer, referClaim } from "../../../../src/formats/readers/tellings/refer-claims.ts";
import { ClaimSchema } from "../../../../src/model/claim.ts";
import { asClaimId } from "../../../../src/model/id.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { sampleCase } from "../../../sample-case.ts";
import { inShort } from "../imported.ts";

const [first] = sampleCase().records.claims;
const claim = (id: string, more: object = {}) => ClaimSchema.parse({ ...first, id, ...more });

function referred(record: ReturnType<typeof claim>, names: Record<string, string> = {}) {
  const issues: Issue[] = [];
  const ours = (id: string) => (names[id] === undefined ? undefined : asClaimId(names[id]));
  const made = referClaim(record, ours, { line: 7, column: 1 }, noteIssues("links.csv", issues));
  return { made, issues: inShort(issues) };
}

test("a claim refers to others under the ids that they have in the case", () => {
  const withdrawal = { when: "2024", why: "a slip", supersededBy: "theirs" };
  const record = claim("one", { outcome: ["theirs"], status: "withdrawn", withdrawal });
  const { made, issues } = referred(record, { theirs: "ours" });
  expect(made).toMatchObject({ outcome: ["ours"], withdrawal: { supersededBy: "ours" } });
  expect(issues).toEqual([]);
});

test("what refers to a claim that is not there is noted and left out", () => {
  const withdrawal = { when: "2024", why: "a slip", supersededBy: "gone" };
  const { made, issues } = referred(claim("one", { outcome: ["gone"], status: "withdrawn", withdrawal }));
  expect(made.outcome).toEqual([]);
  expect(made.withdrawal).toEqual({ kind: "miscoded", when: "2024", why: "a slip" });
  expect(issues).toEqual(["7:1 not-used", "7:1 not-used"]);
});

test("only a claim that names others refers", () => {
  const withdrawal = { when: "2024", why: "a slip" };
  expect(doesRefer(claim("one", { status: "withdrawn", withdrawal }))).toBe(false);
  expect(doesRefer(claim("one", { outcome: ["two"] }))).toBe(true);
});
