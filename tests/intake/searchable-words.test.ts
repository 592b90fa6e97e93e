import fc from "fast-check";
import { expect, test } from "vitest";
import { asOneLine, asSearchable } from "../../src/intake/searchable-words.ts";
import { CODE_POINT } from "../code-point.ts";

test("ligatures are letters, accents are composed, spaces are alike and nothing is unseen", () => {
  expect(asSearchable("ﬁnal a\ufb03davit ca\u0301fe a\u00a0b no\u00adtebook \u202eevil\u202c \0")).toBe(
    "final affidavit c\u00e1fe a b notebook evil ",
  );
  expect(asSearchable("a\r\nb\rc\u2028d")).toBe("a\nb\nc\nd");
});

test("letters of Arabic that are stored by their shape are letters, and Persian keeps its joiners", () => {
  expect(asSearchable("\ufe91\ufef4\ufe8e\ufee5")).toBe("بيان");
  expect(asSearchable("می\u200cخواهم")).toBe("می\u200cخواهم");
});

test("whatever comes in, well-formed Unicode with plain line ends comes out, and it stays as it is a second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), fc.string(), (odd, plain) => {
      const words = asSearchable(`${odd}\ud800${plain}`);
      expect(words.isWellFormed()).toBe(true);
      expect(words).not.toMatch(/[\r\0\u00ad\u202e]/);
      expect(asSearchable(words)).toBe(words);
    }),
  );
});

test("on one line, spaces are single and none stands at the ends", () => {
  expect(asOneLine("  a \n\t b ")).toBe("a b");
});
