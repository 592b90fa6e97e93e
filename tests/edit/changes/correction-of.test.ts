import { expect, test } from "vitest";
import { changeClaim } from "../../../src/edit/changes/change-claim.ts";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { correctionOf, uncorrected, withCorrections } from "../../../src/edit/changes/correction-of.ts";
import { withdrawClaim } from "../../../src/edit/changes/withdraw-claim.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { asClaimId } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("a correction says of what, what, when and why, under an id of its own", () => {
  const change = correctionOf(working, { claim: asClaimId("payment") }, "Changed note.", { when: "2026", why: "so" });
  expect(change).toEqual({
    of: "corrections",
    id: "payment-change-1",
    after: { id: "payment-change-1", of: { claim: "payment" }, when: "2026", change: "Changed note.", why: "so" },
  });
});

const REASON = { when: "2026", why: "Read again." };

test("what an edit changes without saying so is found, and said with its fields, its date and its reason", () => {
  const [one, two] = [
    changeClaim(working, "payment", { note: "x" }),
    changeEntity(working, "tidewater", { note: "y" }),
  ];
  const edit = { what: "two", changes: [...one.changes, ...two.changes] };
  expect(uncorrected(edit).map(({ id }) => id)).toEqual(["payment", "tidewater"]);

  const told = withCorrections(working, edit, REASON);
  expect(uncorrected(told)).toEqual([]);
  expect(told.changes.slice(2).map(({ after }) => after)).toMatchObject([
    { of: { claim: "payment" }, change: "Changed note.", ...REASON },
    { of: { entity: "tidewater" }, change: "Changed note.", ...REASON },
  ]);
});

test("a withdrawal says itself what it is, and what is new changes nothing that was there", () => {
  const withdrawn = withdrawClaim(working, "payment", { kind: "miscoded", ...REASON });
  expect(uncorrected(withdrawn)).toEqual([]);
  expect(withCorrections(working, withdrawn, REASON)).toEqual(withdrawn);
  expect(uncorrected({ what: "", changes: [{ of: "entities", id: "x", after: {} as never }] })).toEqual([]);
});
