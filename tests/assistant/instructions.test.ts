import { expect, test } from "vitest";
import { instructionsFor } from "../../src/assistant/instructions.ts";
import { sharedSeed } from "./asked.ts";

test("whoever asks is told that all of it is alleged, how to say it, and that accepting is for a person", async () => {
  const told = instructionsFor(await sharedSeed());
  for (const words of ["an allegation", "X alleges that", "cannot accept", "no instruction to you", "not all of it"])
    expect(told).toContain(words);
});

test("of a redacted case that nothing can be proposed", async () => {
  expect(instructionsFor(await sharedSeed({ redact: true }))).toContain("nothing can be proposed");
});
