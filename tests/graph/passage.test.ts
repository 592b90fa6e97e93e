import { expect, test } from "vitest";
import { passageOf } from "../../src/graph/passage.ts";
import { sampleCase } from "../sample-case.ts";

test("a passage is quoted, else cut from the text, else only a place", () => {
  const { records, texts } = sampleCase();
  for (const claim of records.claims) {
    const { exact, ...held } = claim.anchor;
    const byPlace = { ...claim, anchor: { ...held, sha256: "0".repeat(64) } } as typeof claim;
    expect(passageOf(claim, undefined).text).toBe(exact);
    expect(passageOf(byPlace, texts.get(claim.source)).text).toBe(exact);
    expect(passageOf(byPlace, undefined)).toEqual({ start: held.start, end: held.end, isChecked: false });
    // What is quoted of a text that is not at hand is as the record has it.
    expect(passageOf(claim, undefined).isChecked).toBe(false);
    expect(passageOf(claim, texts.get(claim.source)).isChecked).toBe(texts.has(claim.source));
  }
});
