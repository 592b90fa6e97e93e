import { expect, test } from "vitest";
import { readProposal, tooLarge } from "../../../src/edit/proposals/read-proposal.ts";
import { proposal } from "./beside-seed.ts";

const reasons = (value: unknown) => {
  const read = readProposal(value);
  return read.ok ? [] : read.reasons;
};

test("what has the shape of a proposal is read", () => {
  expect(readProposal(proposal())).toMatchObject({ ok: true, proposal: { polarity: "asserts", hedges: [] } });
});

test("whatever else it is, every reason is told with its place and what to do, in few words", () => {
  for (const value of [null, 3, "x", [], {}, undefined, proposal({ more: 1 }), proposal({ quote: "words" })]) {
    const told = reasons(value);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(8);
    for (const { rule, message, mend } of told) {
      expect(rule).toBe("not-a-proposal");
      expect(message.length).toBeLessThan(500);
      expect(mend).toContain("vocabulary --schema");
    }
  }
  expect(reasons(proposal({ attribution: [{ by: "a b", mode: "says" }] }))[0]?.message).toContain(
    "`attribution[0].by`",
  );
});

test("what is larger than a proposal is not looked at", () => {
  const large = proposal({ why: "x".repeat(1_000_000) });
  expect(reasons(large)).toEqual([tooLarge(new TextEncoder().encode(JSON.stringify(large)).length)]);
});
