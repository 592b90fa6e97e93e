import fc from "fast-check";
import { expect, test } from "vitest";
import { cypherLiteral, cypherMap } from "../../../src/formats/neo4j/cypher-literal.ts";
import { CODE_POINT } from "../../code-point.ts";

test("a text ends where its own quote ends, and has no break", () => {
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT, maxLength: 40 }), (text) => {
      expect(cypherLiteral(text)).toMatch(/^'(?:[^'\\\u0000-\u001f]|\\.)*'$/u);
    }),
  );
});

test.each([
  ["it's", "'it\\'s'"],
  ["a\\", "'a\\\\'"],
  ["\n\u2028", "'\\n\\u2028'"],
  [true, "true"],
  [-1.5, "-1.5"],
  [["a", "b"], "['a', 'b']"],
  [[], "[]"],
  [undefined, "null"],
] as const)("%j is %s", (value, literal) => {
  expect(cypherLiteral(value)).toBe(literal);
});

test("what is absent is left out of a map", () => {
  expect(cypherMap({ a: 1, b: undefined })).toBe("{a: 1}");
});
