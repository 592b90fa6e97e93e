import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "../../../src/edit/working-case.ts";
import { PREDICATES } from "../../../src/model/predicate.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { predicateIdsIn } from "../../../src/suggest/predicates/predicates-in.ts";
import { seedWorking } from "../../desk/own-desk.ts";

const all = (text: string) => ({ start: 0, end: text.length });
const meant = (text: string) => predicateIdsIn(text, all(text), ENGLISH);

test.each([
  ["he paid them, and later they met", ["paid", "met"]],
  ["her cousin owns the quay", ["family-of", "owns"]],
  ["He ATTACKED the mill", ["attacked"]],
  ["they warned him", ["informs", "threatens"]],
  ["they marched on the port", ["protested-against"]],
  ["he was born in Ellary", ["born-in", "born"]],
  ["the lamp was out", []],
])("“%s” means %j, in the order of its words", (text, predicates) => {
  expect(meant(text)).toEqual(predicates);
});

test.each(["in March 2023", "a fundamental doubt", "they travelled"])(
  "“%s” does not protest, finance or lead",
  (text) => {
    for (const id of ["protested-against", "finances", "leads"]) expect(meant(text)).not.toContain(id);
  },
);

test("each predicate is meant once, and is one of the vocabulary", { tags: ["slow"] }, async () => {
  const known = new Set<string>(PREDICATES.map(({ id }) => id));
  for (const [, text] of partsOf(await seedWorking(), "texts")) {
    const found = meant(text);
    expect(new Set(found).size).toBe(found.length);
    for (const id of found) expect(known).toContain(id);
  }
});

test("only the passage is looked at", () => {
  const words = fc.array(fc.constantFrom("paid", "met", "lamp", "owns"), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, words, (before, passage, after) => {
      const [head, inside, tail] = [before, passage, after].map((each) => each.join(" "));
      const start = `${head} `.length;
      const end = start + (inside ?? "").length;
      expect(predicateIdsIn(`${head} ${inside} ${tail}`, { start, end }, ENGLISH)).toEqual(meant(inside ?? ""));
    }),
  );
});
