import { expect, test } from "vitest";
import { leavingClaim } from "../../../src/graph/gate/leaving-claim.ts";
import { type Claim, ClaimSchema } from "../../../src/model/claim.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { gateFor } from "./open-gate.ts";

const claim = (fields: object = {}): Claim =>
  ClaimSchema.parse({
    id: "payment",
    subject: "tidewater",
    predicate: "paid",
    object: "joss-brandt",
    allegation: true,
    source: "paper",
    anchor: { start: 10, end: 14, exact: "paid" },
    statement: "A clerk alleges that Tidewater paid Brandt.",
    attribution: [
      { by: "clerk", mode: "says", in: "memo" },
      { by: "work", in: "memo", mode: "reports" },
    ],
    ...fields,
  });

test("its way stays as long as it was, and names no work that stays behind", () => {
  const { gate } = gateFor(["memo"]);
  expect(leavingClaim(claim(), gate).attribution).toMatchObject([
    { by: "clerk", workWithheld: true },
    { by: "unattributed", workWithheld: true },
  ]);
});

test("claims that stay behind are not named as its outcome, nor as what stands in its place", () => {
  const { gate, report } = gateFor(["sealed"]);
  const withdrawal = { when: "2024", why: "it was another", supersededBy: "sealed" };
  const left = leavingClaim(claim({ outcome: ["sealed", "open"], status: "withdrawn", withdrawal }), gate);
  expect(left).toMatchObject({ outcome: ["open"], withdrawal: { when: "2024", why: "it was another" } });
  expect(left.withdrawal).not.toHaveProperty("supersededBy");
  expect(report()).toEqual([
    { what: "claim.outcome (a claim that stays behind)", count: 1 },
    { what: "claim.withdrawal.supersededBy (a claim that stays behind)", count: 1 },
  ]);
});

test("one that was taken back in a work which stays behind is still taken back, and a sound record", () => {
  const { gate } = gateFor(["memo"]);
  const anchor = { start: 1, end: 2, exact: "I take it back" };
  const withdrawal = { kind: "recanted", when: "2024", why: "taken back", source: "memo", anchor };
  const left = leavingClaim(claim({ status: "withdrawn", withdrawal }), gate);
  expect(left.withdrawal).toEqual({ kind: "recanted", when: "2024", why: "taken back", workWithheld: true });
  expect(ClaimSchema.safeParse(left).success).toBe(true);
});

test("who coded it leaves only where that is asked for", () => {
  const coded = claim({ recordedBy: "A. Coder", recordedAt: "2024" });
  expect(leavingClaim(coded, gateFor([]).gate)).toEqual(claim({ recordedAt: "2024" }));
  const { gate } = gateFor([], { terms: { today: "2024", recordedBy: true } });
  expect(leavingClaim(coded, gate)).toEqual(coded);
});

test("words of its passages that were said off the record are held by their hash", () => {
  const offRecord = new Map([[asSourceId("paper"), [{ start: 12, end: 40 }]]]);
  const { gate, report } = gateFor([], { offRecord });
  const alsoAt = [{ role: "date", anchor: { start: 30, end: 32, exact: "in" } }];
  const left = leavingClaim(claim({ alsoAt }), gate);
  expect(left.anchor).not.toHaveProperty("exact");
  expect(left.alsoAt[0]?.anchor).not.toHaveProperty("exact");
  expect(report()).toContainEqual({ what: "claim.anchor (words that were said off the record)", count: 2 });
});
