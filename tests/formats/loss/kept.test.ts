import { expect, test } from "vitest";
import { CASE_FILES } from "../../../src/case-file/schema.ts";
import { liesBeneath, RECORD_KINDS } from "../../../src/formats/loss/kept.ts";

test("a path lies beneath itself and what it begins with, and beneath no longer word", () => {
  expect(["claim", "claim.id", "claim[]"].map((path) => liesBeneath(path, "claim"))).toEqual([true, true, true]);
  expect(["claims", "source.claim"].map((path) => liesBeneath(path, "claim"))).toEqual([false, false]);
});

test("every kind of record that a case has is there", () => {
  for (const { record } of CASE_FILES) expect(RECORD_KINDS).toContain(record);
});
