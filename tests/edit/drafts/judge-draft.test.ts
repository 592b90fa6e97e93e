import { expect, test } from "vitest";
import { draftJudge } from "../../../src/edit/drafts/judge-draft.ts";
import { BY, boxWith, draft, sampleWorking } from "./beside-sample.ts";

const judge = draftJudge(sampleWorking(), boxWith([]));
const rulesOf = (claim: object) => judge(draft(claim), BY).troubles.map(({ rule }) => rule);

test("a draft against which nothing speaks is ready", () => {
  expect(judge(draft(), BY)).toMatchObject({ isReady: true, troubles: [] });
});

test("every check that a claim goes through is a rule for drafts, and named by its code", () => {
  expect(rulesOf({ predicate: "bribed-maybe" })).toEqual(["not-one-of"]);
  expect(rulesOf({ object: "port-almas" })).toEqual(["predicate-end"]);
  expect(rulesOf({ object: "nobody" })).toEqual(["dangling-reference"]);
  expect(rulesOf({ statement: undefined })).toEqual(["missing-key"]);
});

test("a passage that is not there is told of once", () => {
  expect(rulesOf({ anchor: { exact: "words that nobody wrote" } })).toEqual(["quote-nowhere"]);
});

test("any shape of a proposal is judged and never thrown at", () => {
  for (const attribution of [null, 3, [], [null], [{ by: 3 }], "x", [{}, "y"]])
    expect(judge(draft({ attribution }), BY).isReady).toBe(false);
  for (const alsoAt of [null, 3, [null], [{ anchor: 3 }]]) expect(judge(draft({ alsoAt }), BY).draft.id).toBe("d1");
});
