import { expect, test } from "vitest";
import { without } from "../../../src/assistant/tools/without.ts";
import { ask, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("what falls without somebody is counted and told", async () => {
  const { text, data } = await ask(without, { actors: ["Anton Kesrin"] }, shared);
  expect(text).toMatch(/^Without Anton Kesrin: \d+ claims of 74 fall/);
  expect(Number(data.claimsThatFall)).toBeGreaterThan(10);
});

test("a work is taken away as well as a speaker", async () => {
  expect((await ask(without, { actors: ["vey-column", "wire-despatch"] }, shared)).data.without).toEqual([
    "vey-column",
    "wire-despatch",
  ]);
});

test("what falls only for what its work came out of is said with that work", async () => {
  const { text, data } = await ask(without, { actors: ["Marrowen Wire"] }, shared);
  expect(text).toMatch(
    /only for what a work on the way came out of: .*, out of .*\. It may hold reporting of its own\./,
  );
  expect(Number(data.byDerivation)).toBeGreaterThan(0);
  expect(Number(data.byDerivation)).toBeLessThan(Number(data.claimsThatFall));
});
