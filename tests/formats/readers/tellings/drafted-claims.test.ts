import { expect, test } from "vitest";
import { draftedClaims } from "../../../../src/formats/readers/tellings/drafted-claims.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { ClaimSchema } from "../../../../src/model/claim.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { sampleCase } from "../../../sample-case.ts";
import { inShort } from "../imported.ts";

const { records } = sampleCase();
const [first] = records.claims;
const claim = (id: string, more: object = {}) => ClaimSchema.parse({ ...first, id, outcome: [], ...more });

/** Drafts claims, each with the id that it has in the file. */
function drafted(...list: readonly (readonly [claim: ReturnType<typeof claim>, theirs?: string])[]) {
  const issues: Issue[] = [];
  const { claims: _, ...others } = records;
  const drafting = draftedClaims(others);
  for (const [i, [one, id]] of list.entries()) drafting.add(one, 10 + i, { id, at: { line: i + 1, column: 2 } });
  const finished = drafting.finish(records.sources, new Map(), noteIssues("x", issues));
  return { finished, claims: [...finished.claims], issues: inShort(issues) };
}

test("claims come in the order of their tellings, also those that wait for others", () => {
  const list = ["a", "b", "c", "d"].map((id) => claim(id, id === "b" || id === "d" ? { outcome: ["c"] } : {}));
  const { claims, finished, issues } = drafted(...list.map((one) => [one] as const));
  expect(claims).toEqual(list);
  expect(finished.claims.length).toBe(4);
  expect([...finished.declared.ids()]).toEqual(["a", "b", "c", "d"]);
  expect(["a", "b", "e"].map((id) => finished.declared.has(id))).toEqual([true, true, false]);
  expect(finished.tellingOf(2)).toEqual({ index: 12, at: { line: 3, column: 2 } });
  expect(issues).toEqual([]);
});

test("a claim is referred to by the id that it has in the file, of which the last counts", () => {
  const outcome = ["p", "q", "gone"];
  const { claims, issues } = drafted(
    [claim("first", { outcome }), "first"],
    [claim("p"), "p"],
    [claim("p-2"), "p"],
    [claim("q", { outcome: ["first"] }), "odd"],
  );
  expect(claims[0]?.outcome).toEqual(["p-2"]);
  expect(claims[3]?.outcome).toEqual(["first"]);
  expect(issues).toEqual(["1:2 not-used", "1:2 not-used"]);
});
