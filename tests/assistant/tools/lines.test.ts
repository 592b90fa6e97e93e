import { expect, test } from "vitest";
import { lines } from "../../../src/assistant/tools/lines.ts";
import { ask, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("between two each side is counted by itself, from one end to the other, with why", async () => {
  const { text, data } = await ask(lines, { between: ["quaymens-union", "vane-light"] }, shared);
  expect(text).toContain("9 tellings: between 1 and 3 say it");
  expect(text).toContain("no shared origin recorded");
  expect(text).toContain("why: the tellings by lines");
  const propositions = data.propositions as { polarity: string; independent: { lower: number; upper: number } }[];
  expect(propositions.map(({ polarity }) => polarity)).toContain("denies");
  expect(propositions[0]?.independent).toMatchObject({ lower: 1, upper: 3 });
});

test("a claim is counted with all that tell the same; both questions at once are none", async () => {
  expect((await ask(lines, { claim: "herald-union-cut-cable" }, shared)).text).toContain("9 tellings");
  await expect(ask(lines, {}, shared)).rejects.toThrow(/either/);
});
