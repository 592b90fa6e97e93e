import { expect, test } from "vitest";
import { WITHDRAWALS } from "../../../src/model/claim.ts";
import { WITHDRAWAL_WORDS } from "../../../src/viewer/says-who/withdrawal-words.ts";

test("every way of being withdrawn has words of its own", () => {
  expect(new Set(WITHDRAWALS.map((kind) => WITHDRAWAL_WORDS[kind])).size).toBe(WITHDRAWALS.length);
});
