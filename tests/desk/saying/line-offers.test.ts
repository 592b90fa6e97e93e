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

  test("what is taken is not offered again, and nothing that was said before is lost by it", { tags: ["slow"] }, () => {
    for (const { text, source, form } of begun)
      for (const { what, words, change } of offersOf(text, source, form)) {
        const taken: ClaimForm = { ...form, ...change };
        expect(offersOf(text, source, taken)).not.toContainEqual(expect.objectContaining({ what, words }));
        expect(taken.steps.map(({ by }) => by)).toEqual(form.steps.map(({ by }) => by));
        for (const { at } of taken.alsoAt) expect(at).not.toEqual(form.passage);
      }
  });

  test("taking one after the other comes to an end", { tags: ["slow"] }, () => {
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

describe("what the text says of something else", () => {
  const formOn = (text: string, words: string, more: Partial<ClaimForm> = {}): ClaimForm => {
    const start = text.indexOf(words);
    const form = beginClaim(text, { start, end: start + words.length }, undefined, undefined);
    return { ...form, steps: [{ by: "anton-kesrin", mode: "says" }], ...more };
  };
  const whats = (text: string, words: string, more: Partial<ClaimForm> = {}) =>
    offersOf(text, "a-new-text", formOn(text, words, more)).map(({ what, words: said }) => `${what} ${said}`);
  const MET = { subject: "quaymens-union", predicate: "met" as const, object: "conrad-vey" };

  test("a date right beside a word of speech is when it was said, and is offered as that alone", () => {
    const text = "Kesrin told the Wire on 16 March 2023 that the Quaymen's Union met Conrad Vey in 2021.";
    const offers = whats(text, text.slice(0, -1), MET);
    expect(offers).toContain("when “in 2021” (2021)");
    expect(offers).toContain("said “on 16 March 2023” (2023-03-16)");
    expect(offers.filter((offer) => offer.startsWith("when") && offer.includes("2023"))).toEqual([]);
  });

  test.each([
    "PORT ELLARY, 16 March 2023\n\nThe Quaymen's Union met Conrad Vey.\n",
    "PORT ELLARY, 16 March 2023 — The Quaymen's Union met Conrad Vey.\n",
    "By a staff writer\n16 March 2023\n\nThe Quaymen's Union met Conrad Vey.\n",
  ])("the day that stands above a text is not when it happened: %j", (text) => {
    const offers = whats(text, "The Quaymen's Union met Conrad Vey", MET);
    expect(offers.filter((offer) => offer.startsWith("when"))).toEqual([]);
  });

  test("a date in a sentence before is offered as before, since it may well go on being that day", () => {
    const text = "The rock was climbed on 3 May 2019. The Quaymen's Union met Conrad Vey.";
    expect(whats(text, "The Quaymen's Union met Conrad Vey", MET)).toContain("when “on 3 May 2019” (2019-05-03)");
  });

  test.each([
    "The Quaymen's Union met Conrad Vey, which nobody disputes.",
    "Kesrin did not say why, but the Quaymen's Union met Conrad Vey.",
  ])("a word that says no in a piece of its own denies nothing of the claim: %s", (text) => {
    expect(whats(text, text, MET).filter((offer) => offer.startsWith("denies"))).toEqual([]);
  });

  test.each([
    "The Quaymen's Union never met Conrad Vey, Kesrin said.",
    "He denied that the Quaymen's Union met Conrad Vey.",
    "It is not true that the Quaymen's Union met Conrad Vey.",
    "Nobody met him.",
  ])("one beside the claim's own words, or that leads to them, does: %s", (text) => {
    expect(whats(text, text, MET).filter((offer) => offer.startsWith("denies"))).toHaveLength(1);
  });

  test("whoever has turned a claim is offered no denial, whichever side it is on now", () => {
    const text = "The Quaymen's Union never met Conrad Vey.";
    for (const polarity of ["asserts", "denies"] as const)
      expect(whats(text, text, { ...MET, polarity, turnedFrom: "some-claim" }).join()).not.toContain("denies");
  });
});
