import { expect, test } from "vitest";
import { trace } from "../../../src/assistant/tools/trace.ts";
import { UNTRUSTED } from "../../../src/assistant/untrusted.ts";
import { ask, sharedSeed } from "../asked.ts";

test("a claim is followed from its origin to the passage, whose words are material", async () => {
  const { text, data } = await ask(trace, { claim: "radio-union-cut-cable" }, await sharedSeed());
  expect(text).toMatch(/^- Anton Kesrin, through Marrowen Wire, The Quayside Bell: /);
  expect(text).toContain(UNTRUSTED);
  expect((data.steps as { name: string }[]).map(({ name }) => name)).toEqual([
    "Anton Kesrin",
    "Marrowen Wire",
    "The Quayside Bell",
  ]);
});
