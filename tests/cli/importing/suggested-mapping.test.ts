import { expect, test } from "vitest";
import { suggestedMapping } from "../../../src/cli/importing/suggested-mapping.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";

const terminal = { out() {}, err() {}, isColored: false } as never;
const reader = (from: string) => READERS.find(({ id }) => id === from) ?? expect.fail(`there is a reader ${from}`);

test("words for relations are offered the predicates that they may mean, a passive turned", () => {
  const text = "From,To,Relation\na,b,was paid by\na,b,is a member of\na,b,xyzzy\n";
  const { text: said } = suggestedMapping(reader("csv"), { file: "x.csv", text }, terminal);
  expect(said).toMatch(/"was paid by": \{ predicate: \w[\w-]*, turned: true \}/);
  expect(said).toContain("member-of");
  expect(said).toContain('"xyzzy": { predicate: linked-to }');
});

test("what has no columns is not guessed at, and what cannot be read is told", () => {
  expect(() => suggestedMapping(reader("ftm"), { file: "x", text: "" }, terminal)).toThrow(/no columns/);
  expect(() => suggestedMapping(reader("gexf"), { file: "x", text: "<" }, terminal)).toThrow();
});
