import { describe, expect, test } from "vitest";
import { beginClaim, type ClaimForm, reopenClaim } from "../../../src/desk/saying/claim-form.ts";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { claimOffers, datedBy, FIRST_DIGIT, frameOffers } from "../../../src/desk/saying/line-offers.ts";
import type { OfferedFrom } from "../../../src/desk/saying/offers.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { paragraphsOf, type Stretch } from "../../../src/suggest/text/text-units.ts";
import { seedWorking } from "../own-desk.ts";

const working = await seedWorking();
const fromOf = (text: string, passage: Stretch): OfferedFrom => ({ working, text, passage, recent: [] });
const offersOf = (text: string, source: string, form: ClaimForm) =>
  claimOffers(fromOf(text, form.passage), { text, paragraphs: paragraphsOf(text) }, source, form);

/** Each claim of the seed as somebody would begin it anew, with whoever speaks in it. */
const begun = [...partsOf(working, "claims")].flatMap(([, claim]) => {
  const text = partOf(working, "texts", claim.source);
  if (text === undefined) return [];
  const { subject, predicate, object, steps } = reopenClaim(claim);
  const passage = { start: claim.anchor.start, end: claim.anchor.end };
  const bare = steps.map(({ by, mode }) => ({ by, mode }));
  const form: ClaimForm = {
    ...beginClaim(text, passage, undefined, undefined),
    subject,
    predicate,
    object,
    steps: bare,
  } as never;
  return [{ text, source: claim.source as string, form, claim }];
});

describe("of every claim", () => {
  test("no more is offered than there are digits left, and nothing twice", () => {
    for (const { text, source, form } of begun) {
      const offers = offersOf(text, source, form);
      expect(FIRST_DIGIT + offers.length - 1).toBeLessThanOrEqual(9);
      expect(new Set(offers.map(({ change }) => JSON.stringify(change))).size).toBe(offers.length);
    }
  });

  test("what is taken is not offered again, and nothing that was said before is lost by it", () => {
    for (const { text, source, form } of begun)
      for (const { what, words, change } of offersOf(text, source, form)) {
        const taken: ClaimForm = { ...form, ...change };
        expect(offersOf(text, source, taken)).not.toContainEqual(expect.objectContaining({ what, words }));
        expect(taken.steps.map(({ by }) => by)).toEqual(form.steps.map(({ by }) => by));
        for (const { at } of taken.alsoAt) expect(at).not.toEqual(form.passage);
      }
  });

  test("taking one after the other comes to an end", () => {
    for (const { text, source, form } of begun) {
      let now = form;
      let taken = 0;
      for (let [next] = offersOf(text, source, now); next !== undefined; [next] = offersOf(text, source, now)) {
        now = { ...now, ...next.change };
        expect(taken++).toBeLessThan(200);
      }
    }
  });

  test("that is old nothing is guessed", () => {
    for (const { text, source, claim } of begun) expect(offersOf(text, source, reopenClaim(claim))).toEqual([]);
  });
});

test("its words say when, and what holds it back", () => {
  const text = "Perhaps he paid in 2018.";
  const offers = offersOf(text, "union-speech", beginClaim(text, { start: 0, end: text.length }, undefined, undefined));
  expect(offers).toContainEqual({
    what: "when",
    words: "“in 2018” (2018)",
    change: { time: { raw: "in 2018", edtf: "2018" } },
  });
  // Whoever says it holds back: the word is the claim's and its speaker's.
  const steps = [{ by: "work", mode: "writes", hedges: ["Perhaps"] }];
  expect(offers).toContainEqual({ what: "held back by", words: "“Perhaps”", change: { hedges: ["Perhaps"], steps } });
});

test("a role is offered only where its words stand in the passage", () => {
  for (const { text, source, form } of begun)
    for (const { what, change } of offersOf(text, source, form))
      if (what === "as") expect(text.slice(form.passage.start, form.passage.end)).toContain(change.qualifiers?.role);
});

test("of those who speak a cue stands beside the passage, and an interest was recorded of them before", () => {
  for (const { text, form } of begun)
    for (const { change } of frameOffers(fromOf(text, form.passage), form.steps))
      change.steps?.forEach(({ by, cue, interest }) => {
        if (cue !== undefined) expect(text).toContain(cue);
        if (interest === undefined) return;
        const recorded = [...partsOf(working, "claims")].flatMap(([, { attribution }]) => attribution);
        expect(recorded).toContainEqual(expect.objectContaining({ by, interest }));
      });
});

test("nobody's step, a work's and an unnamed voice's are guessed nothing of", () => {
  const text = "he said it was out";
  const steps = [{ mode: "says" }, { by: "work", mode: "writes" }, { by: "unattributed", mode: "says" }] as const;
  expect(frameOffers(fromOf(text, { start: 0, end: text.length }), steps)).toEqual([]);
});

test("dates are guessed from when the work was published, and from its claims, the last one first", () => {
  for (const [source, { published }] of partsOf(working, "sources")) {
    const dated = datedBy(fromOf("", { start: 0, end: 0 }), source);
    const edtf = claimsIn(working, source).flatMap(({ time }) => time?.edtf ?? []);
    expect(dated.published).toBe(published);
    expect(dated.before.map((one) => one.edtf)).toEqual([...edtf].reverse());
  }
});
