import { expect, test } from "vitest";
import { filesOfLines, isOfClaimLines } from "../../../src/case-file/one-pass/files-of-lines.ts";

const found = (...names: string[]) => filesOfLines({ files: new Map(names.map((name) => [name, ""])) });

test("claims as lines are found in their one file, or in the parts of their folder in order", () => {
  expect(found("case.yaml", "claims.jsonl")).toEqual(["claims.jsonl"]);
  expect(found("claims/b.jsonl", "claims/a.jsonl")).toEqual(["claims/a.jsonl", "claims/b.jsonl"]);
});

test("no claims, claims that people write and claims in two forms are not of lines", () => {
  expect(found("case.yaml")).toBeUndefined();
  expect(found("claims.yaml")).toBeUndefined();
  expect(found("claims.yaml", "claims.jsonl")).toBeUndefined();
  expect(found("claims.jsonl", "claims/a.jsonl")).toBeUndefined();
  expect(found("claims/a.jsonl", "claims/b.yaml")).toBeUndefined();
});

test("only a file of claims is one, and only as lines", () => {
  expect(["claims.jsonl", "claims/x.jsonl"].map(isOfClaimLines)).toEqual([true, true]);
  expect(["claims.yaml", "entities.jsonl", "old-claims.jsonl"].map(isOfClaimLines)).toEqual([false, false, false]);
});
