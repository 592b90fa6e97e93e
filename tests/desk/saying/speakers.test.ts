import { expect, test } from "vitest";
import { reopenClaim } from "../../../src/desk/saying/claim-form.ts";
import {
  chainInWords,
  isPassingOn,
  saidBy,
  speakersOf,
  statementFor,
  titleOf,
} from "../../../src/desk/saying/speakers.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { isCarrier } from "../../../src/model/attribution.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();

test("whoever speaks is named, a work by its title, and a voice without a name says whose it is", () => {
  const title = titleOf(seed, "union-speech");
  const speaker = (by: string) => speakersOf(seed, [{ by, mode: "says" }], "union-speech").speaker;
  expect(speaker("anton-kesrin")).toBe("Anton Kesrin");
  expect(speaker("work")).toBe(`${title}, in its own voice`);
  expect(speaker("unattributed")).toBe(`Somebody whom ${title} does not name`);
  expect(speakersOf(seed, [{ mode: "says" }], "union-speech").speaker).toBeUndefined();
});

test("the work of a step is that in which it was taken, else the one that is read", () => {
  const { through } = speakersOf(
    seed,
    [
      { by: "anton-kesrin", mode: "says" },
      { by: "work", mode: "reports", in: "wire-despatch" as never },
    ],
    "union-speech",
  );
  expect(through).toEqual([`${titleOf(seed, "wire-despatch")}, in its own voice`]);
});

test("a title is quoted once, whichever marks it has itself", () => {
  for (const [id, { title }] of partsOf(seed, "sources"))
    if (title !== undefined) expect(titleOf(seed, id)).toMatch(/[“”"]/.test(title) ? /^‘.*’$/ : /^“.*”$/);
  expect(titleOf(seed, "no-such-source")).toBe("no-such-source");
});

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
