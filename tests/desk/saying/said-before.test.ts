import { expect, test } from "vitest";
import { claimsIn, claimsNow } from "../../../src/desk/saying/claims-now.ts";
import { namesInPassage } from "../../../src/desk/saying/names-of-case.ts";
import type { OfferedFrom } from "../../../src/desk/saying/offers.ts";
import { chainsBefore, saidBefore, saidHere, saidOffers } from "../../../src/desk/saying/said-before.ts";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { withdrawClaim } from "../../../src/edit/changes/withdraw-claim.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();
const at = (text: string, working = seed): OfferedFrom => ({
  working,
  text,
  passage: { start: 0, end: text.length },
  recent: [],
});
const edges = claimsNow(seed).filter(({ object }) => object !== undefined);
const nameOf = (id: string | undefined) => partOf(seed, "entities", id ?? "")?.name ?? expect.fail("no entity");

test("what is offered was said, of two who are named in the passage, and never twice", () => {
  for (const { subject, object } of edges) {
    const from = at(`yesterday ${nameOf(subject)} and ${nameOf(object)}`);
    const named = namesInPassage(seed, from.text, from.passage).map(({ entity }) => entity);
    const offers = saidBefore(from, "asserts");
    expect(new Set(offers.map(({ picked }) => JSON.stringify(picked))).size).toBe(offers.length);
    for (const { picked } of offers) {
      if (picked.kind !== "said") expect.fail("an offer of something else");
      const { kind, ...said } = picked;
      expect(edges).toContainEqual(expect.objectContaining(said));
      expect(named).toEqual(expect.arrayContaining([said.subject, said.object]));
    }
  }
});

test("of one alone, or of nobody, nothing is offered", () => {
  expect(saidBefore(at("they asked Anton Kesrin"), "asserts")).toEqual([]);
  expect(saidBefore(at("the lamp was out"), "asserts")).toEqual([]);
});

test("what is withdrawn is not offered again", () => {
  let working = seed;
  const [{ subject, object } = {}] = edges;
  const text = `yesterday ${nameOf(subject)} and ${nameOf(object)}`;
  expect(saidBefore(at(text), "asserts")).not.toEqual([]);
  for (const { id } of edges.filter((claim) => claim.status === "standing")) {
    const applied = applyEdit(working, withdrawClaim(working, id, { kind: "miscoded", when: "2026", why: "misread" }));
    working = applied.ok ? applied.working : expect.fail("the edit is stale");
  }
  expect(saidBefore(at(text, working), "asserts")).toEqual([]);
});

test("a chain that is offered leads through those of a claim of the source, as often as asked for and never twice alike", () => {
  for (const [source] of partsOf(seed, "sources")) {
    const chains = claimsIn(seed, source).map(({ attribution }) => attribution.map(({ by, mode }) => ({ by, mode })));
    for (const most of [1, 2, 5]) {
      const offers = chainsBefore(seed, source, most);
      expect(offers.length).toBeLessThanOrEqual(most);
      expect(new Set(offers.map(({ words, aside }) => `${words} ${aside}`)).size).toBe(offers.length);
      for (const { picked } of offers) {
        if (picked.kind !== "chain") expect.fail("an offer of something else");
        expect(chains).toContainEqual(picked.steps.map(({ by, mode }) => ({ by, mode })));
        for (const step of picked.steps) expect(step).not.toHaveProperty("hedges");
      }
    }
  }
});

test("a work that only speaks for itself needs no offer", () => {
  for (const [source] of partsOf(seed, "sources"))
    for (const { picked } of chainsBefore(seed, source, 9))
      expect(picked).not.toEqual({ kind: "chain", steps: [{ by: "work", mode: "writes" }] });
});

test("what was said before says by whom, and stands behind what the passage itself has where the passage has no word of it", () => {
  const text = "Yesterday Anton Kesrin threatened Bram Uhlet.";
  const offers = saidOffers(at(text), "asserts");
  expect(offers[0]?.words).toMatch(/^alleges that Anton Kesrin \S+ Bram Uhlet/);
  for (const { subject, object } of edges)
    for (const { aside } of saidBefore(at(`yesterday ${nameOf(subject)} and ${nameOf(object)}`), "asserts"))
      expect(aside).toMatch(/^(alleged|denied) before, by \S/);
});

test("what somebody denied is never offered as what they said", () => {
  expect.hasAssertions();
  for (const denial of edges.filter(({ polarity, status }) => polarity === "denies" && status === "standing")) {
    const from = at(`yesterday ${nameOf(denial.subject)} and ${nameOf(denial.object)}`);
    const offer = saidBefore(from, "denies").find(
      ({ picked }) =>
        picked.kind === "said" && picked.predicate === denial.predicate && picked.object === denial.object,
    );
    if (offer === undefined) continue;
    expect(offer.words).toMatch(/^denies that /);
    expect(offer.aside).toMatch(/denied before, by \S/);
  }
});

test("of what the passage has, a word that says no is told with it", () => {
  const [offer] = saidHere(at("It was denied that Anton Kesrin threatened Bram Uhlet."), "denies");
  expect(offer).toMatchObject({
    words: "denies that Anton Kesrin threatens Bram Uhlet",
    aside: "as the passage has it, with “denied”",
  });
});

test("nobody is offered of whose name the passage has a part in a longer one", () => {
  const text = "He said that Kesrin's brother, Luc Kesrin, owned the Evenlamp Company.";
  const words = saidHere(at(text), "asserts").map((offer) => offer.words);
  expect(words).not.toContain("alleges that Anton Kesrin owns Evenlamp Company");
  expect(saidHere(at("Luc Kesrin owned the Evenlamp Company."), "asserts")).toEqual([]);
  expect(saidOffers(at("Luc Kesrin owned the Evenlamp Company."), "asserts")).toEqual([]);
});
