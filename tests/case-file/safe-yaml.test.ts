import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { safeYaml } from "../../src/case-file/safe-yaml.ts";
import { CODE_POINT } from "../code-point.ts";

test("any text comes back as it was, as a value and in a list", () => {
  const text = fc.string({ unit: CODE_POINT }).filter((made) => made.isWellFormed());
  fc.assert(
    fc.property(text, fc.array(text), (one, many) => {
      expect(parse(safeYaml({ one, many }))).toEqual({ one, many });
    }),
  );
});

test("a reader of YAML 1.1 sees the same words, in blocks and in brackets", () => {
  const stumbled = [
    "2018?",
    "2018-01-02",
    "yes",
    "no",
    "on",
    "Off",
    "y",
    "0o17",
    "017",
    "1_000",
    "12:30:45",
    "=",
    "<<",
    "~",
  ];
  const value = { block: stumbled, flow: Object.fromEntries(stumbled.map((word, i) => [`k${i}`, word])) };
  const written = safeYaml({ outer: value });
  expect(parse(written, { version: "1.1" })).toEqual({ outer: value });
  expect(written).toContain('"2018?"');
});

test("any text is the same to a reader of YAML 1.1", () => {
  const word = fc.stringMatching(/^[0-9yYnNoOfFtTeE:?_.~=<+-]{1,8}$/);
  fc.assert(
    fc.property(word, (text) => {
      expect(parse(safeYaml({ outer: { text, list: [text] } }), { version: "1.1" })).toEqual({
        outer: { text, list: [text] },
      });
    }),
  );
});

test("no text can end the block it stands in: a line of three hyphens is always inside quotes or indented", () => {
  expect(safeYaml({ text: "a\n---\nb", more: "---" })).not.toMatch(/^---$/m);
});
