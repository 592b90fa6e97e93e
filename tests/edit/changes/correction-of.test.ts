import { expect, test } from "vitest";
import { correctionOf } from "../../../src/edit/changes/correction-of.ts";
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
