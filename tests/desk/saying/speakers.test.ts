import { expect, test } from "vitest";
import { reopenClaim } from "../../../src/desk/saying/claim-form.ts";
import { chainInWords, isPassingOn, saidBy, statementFor } from "../../../src/desk/saying/speakers.ts";
import { speakersOf } from "../../../src/edit/saying/step-in-words.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { isCarrier } from "../../../src/model/attribution.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();

test("the sentence of every claim names its ends and leads with whoever says it", () => {
  for (const [, claim] of partsOf(seed, "claims")) {
    const form = reopenClaim(claim);
    const words = statementFor(seed, form, claim.source);
    const { speaker = "" } = speakersOf(seed, form.steps, claim.source);
    expect(words.startsWith(speaker)).toBe(true);
    expect(words).toContain(partOf(seed, "entities", claim.subject)?.name);
    expect(words).not.toContain("…");
    expect(saidBy(seed, form).polarity).toBe(claim.polarity);
  }
});

test("a chain ends with the work that is read", () => {
  const steps = [
    { by: "anton-kesrin", mode: "says" },
    { by: "marrowen-wire", mode: "reports" },
    { mode: "reports" },
  ] as const;
  expect(chainInWords(seed, steps, "union-speech")).toBe("Anton Kesrin → Marrowen Wire → … → this work");
  expect(steps.map((step) => isPassingOn(step))).toEqual(steps.map(({ mode }) => isCarrier(mode)));
});
