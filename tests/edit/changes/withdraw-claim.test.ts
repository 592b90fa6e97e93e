import { expect, test } from "vitest";
import type { NewClaim } from "../../../src/edit/changes/add-claim.ts";
import { supersede, withdrawClaim } from "../../../src/edit/changes/withdraw-claim.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, partOf } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

const withdrawal = { kind: "miscoded", when: "2026", why: "misread" } as const;

test("a claim that is withdrawn stays where it is and says so, with a date and a why", () => {
  const checked = checkEdit(working, withdrawClaim(working, "payment", withdrawal));
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  expect(partOf(checked.working, "claims", "payment")).toMatchObject({ status: "withdrawn", withdrawal });
  expect(checked.edit.changes[1]?.after).toMatchObject({ change: "Set to withdrawn." });
});

test("another takes its place, and the two know of each other", () => {
  const { id, allegation, ...fields } = partOf(working, "claims", "payment") ?? expect.fail("no claim");
  const edit = supersede(working, "payment", { ...fields, note: "again" } as unknown as NewClaim, withdrawal);
  const checked = checkEdit(working, edit);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  expect(partOf(checked.working, "claims", "payment")?.withdrawal?.supersededBy).toBe("gazette-1");
  expect(partOf(checked.working, "claims", "gazette-1")?.note).toBe("again");
});
