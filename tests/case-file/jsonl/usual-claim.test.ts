import { expect, test } from "vitest";
import { clearClaim, clearStep, newClaim, newStep } from "../../../src/case-file/jsonl/usual-claim.ts";
import { NONE } from "../../../src/table/row.ts";

test("nothing that not every claim has is left of the claim or step before", () => {
  const claim = newClaim();
  const used = { ...newClaim(), object: 3, polarity: 1, hedgeCount: 2, stepCount: 2, place: 4 };
  const texts = ["value", "exact", "prefix", "suffix", "sha256", "recordedBy", "recordedAt"] as const;
  for (const text of texts) Object.assign(used[text], { from: 1, to: 9 });
  Object.assign(used.time, { date: 2, raw: { from: 1, to: 2 }, edtf: { from: 3, to: 4 } });
  clearClaim(used);
  expect(used).toEqual(claim);

  const step = {
    ...newStep(),
    by: 1,
    isWork: true,
    in: 2,
    polarity: 1,
    interest: 1,
    basis: 1,
    terms: 1,
    inferred: true,
  };
  Object.assign(step.cue, { from: 1, to: 2 });
  step.time.date = 7;
  clearStep(step, 5);
  expect(step).toEqual({ ...newStep(), hedgesFrom: 5, hedgesTo: 5 });
  expect(step.by).toBe(NONE);
});
