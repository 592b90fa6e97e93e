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
