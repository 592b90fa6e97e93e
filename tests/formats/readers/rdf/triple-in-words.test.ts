import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { termInWords, tripleInWords } from "../../../../src/formats/readers/rdf/triple-in-words.ts";
import { MAX_FIELD_LENGTH } from "../../../../src/model/text.ts";

const { namedNode, literal, blankNode, quad } = DataFactory;

test("a triple is written much as TriG writes it, one in another too", () => {
  const inner = quad(namedNode("urn:a"), namedNode("urn:b"), literal("x", "en"));
  expect(tripleInWords(inner)).toBe('<urn:a> <urn:b> "x"@en');
  const outer = quad(blankNode("n"), namedNode("urn:b"), inner as never, namedNode("urn:g"));
  expect(tripleInWords(outer)).toBe('_:n <urn:b> << <urn:a> <urn:b> "x"@en >> in <urn:g>');
});

test("a long word is cut, and half a character is none", () => {
  expect(termInWords(literal("x".repeat(2 * MAX_FIELD_LENGTH))).length).toBeLessThan(MAX_FIELD_LENGTH + 100);
  expect(termInWords(literal("\ud800")).isWellFormed()).toBe(true);
});
