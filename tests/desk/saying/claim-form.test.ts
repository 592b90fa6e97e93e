import { describe, expect, test } from "vitest";
import { beginClaim, claimOf, frameAround, isAboutValue, reopenClaim } from "../../../src/desk/saying/claim-form.ts";
import { addClaim } from "../../../src/edit/changes/add-claim.ts";
import { changeClaim } from "../../../src/edit/changes/change-claim.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, partOf, partsOf } from "../../../src/edit/working-case.ts";
import { type Claim, ClaimSchema } from "../../../src/model/claim.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { fullCase } from "../../full-case.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();
const full = beginWorking(fullCase().records, new Map());

const claimsOf = (working: typeof seed) =>
  [...partsOf(working, "claims")].map(
    ([id, claim]) => [id, claim, partOf(working, "texts", claim.source) ?? ""] as const,
  );

/** An old claim opened, changed and saved as the desk does it. */
function saved(working: typeof seed, claim: Claim, text: string, change: object = {}): Claim {
  const form = { ...reopenClaim(claim), ...change };
  const { id, ...fields } = claimOf(form, claim.source, text, "worded here");
  const [changed] = changeClaim(working, claim.id, fields as never).changes;
  return ClaimSchema.parse(changed?.after);
}

describe.each([
  ["harbour-light", seed],
  ["the case with every field", full],
] as const)("%s", (_, working) => {
  test("an old claim opened and saved is the same to the letter", () => {
    const claims = claimsOf(working);
    expect(claims.length).toBeGreaterThan(0);
    for (const [id, claim, text] of claims) expect(saved(working, claim, text), id).toEqual(claim);
  });

  test("what is changed in it is all that becomes another", () => {
    for (const [id, claim, text] of claimsOf(working))
      expect(saved(working, claim, text, { note: "Read again." }), id).toEqual({ ...claim, note: "Read again." });
  });
});

test("where a claim is put at other words, its anchor is made of them", () => {
  const [, claim, text] = claimsOf(seed)[0] ?? expect.fail("no claim");
  const { anchor } = saved(seed, claim, text, { passage: { start: 0, end: 10 } });
  expect(anchor).toEqual({ start: 0, end: 10, exact: text.slice(0, 10) });
});

test("a stance that nobody chose follows the claim's polarity", () => {
  const claim = partOf(seed, "claims", "kesrin-union-cut-cable") ?? expect.fail("no claim");
  const text = partOf(seed, "texts", claim.source) ?? "";
  expect(claim.attribution[0].polarity).toBe("asserts");
  expect(saved(seed, claim, text, { polarity: "denies" }).attribution[0].polarity).toBe("denies");
});

describe("a new claim", () => {
  const text = "The court was dark. “We did not cut it,” he said.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const frame = (id: string, words: string, step: object) => ({
    id,
    parts: [{ ...at(words), exact: words }],
    steps: [{ by: "bram-uhlet", mode: "says", ...step }],
  });
  const reading = ReadingSchema.parse({
    source: "union-speech",
    frames: [frame("outer", text, {}), frame("inner", "We did not cut it", { polarity: "denies" })],
  });

  test("is told by the work itself outside quotation marks, and by somebody who is still to be named within", () => {
    expect(beginClaim(text, at("The court"), undefined, undefined).steps).toEqual([{ by: "work", mode: "writes" }]);
    expect(beginClaim(text, at("We did not"), undefined, undefined).steps).toEqual([{ mode: "says" }]);
  });

  test("is told by whoever speaks in the innermost frame around it, and denies where they do", () => {
    expect(frameAround(reading, at("cut it"))?.id).toBe("inner");
    expect(beginClaim(text, at("cut it"), reading, undefined)).toMatchObject({ frame: "inner", polarity: "denies" });
    expect(beginClaim(text, at("he said"), reading, undefined)).toMatchObject({ frame: "outer", polarity: "asserts" });
    expect(frameAround(reading, { start: 0, end: text.length + 1 })).toBeUndefined();
    // Who speaks over a part of it may speak over all of it, or not: that is asked.
    const inner = { ...reading, frames: reading.frames.filter(({ id }) => id === "inner") };
    expect(beginClaim(text, at("not cut it,”"), inner, undefined).steps[0]?.by).toBeUndefined();
  });

  test("with parts that are still open is refused, and each of them is named", () => {
    const form = beginClaim(text, at("The court"), undefined, undefined);
    const checked = checkEdit(seed, addClaim(seed, claimOf(form, "union-speech", text, "")));
    expect(checked.ok).toBe(false);
    const paths = checked.issues.flatMap(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["subject", "predicate"]));
  });

  test("of a remark has a value and no second end, whatever was chosen before", () => {
    const form = { ...beginClaim(text, at("The court"), undefined, undefined), object: "evenlamp", value: "dark" };
    expect(isAboutValue({ ...form, predicate: "described-as" })).toBe(true);
    expect(claimOf({ ...form, predicate: "described-as" }, "s", text, "")).not.toHaveProperty("object");
    expect(claimOf({ ...form, predicate: "paid" }, "s", text, "")).not.toHaveProperty("value");
  });
});

test("beside any word of speech in its sentence a passage is not the work's own until somebody says so", () => {
  const text =
    "Valley Radio reported on Tuesday, quoting an auditor, that Fenwright is linked to Brackwater. The mill has stood empty since 2019.";
  const on = (words: string) => {
    const start = text.indexOf(words);
    return beginClaim(text, { start, end: start + words.length }, undefined, "news").steps[0]?.by;
  };
  expect(on("Fenwright is linked to Brackwater")).toBeUndefined();
  expect(on("The mill has stood empty")).toBe("work");
});
