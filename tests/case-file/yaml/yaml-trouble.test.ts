import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYamlFile } from "../../../src/case-file/yaml/parse-yaml-file.ts";

const told = (text: string) =>
  parseYamlFile("claims.yaml", text, true).issues.map(({ where, message, mend }) => ({
    at: `${where?.line}:${where?.column}`,
    message: message.replace("claims.yaml is not well-formed YAML: ", ""),
    mend,
  }));

test.for<[string, string, string]>([
  ["is closed by nothing in the file", '- id: a\n  quote: "He said that\n  kind: person\n- id: b\n', '"'],
  ["takes the next quote of the file for its end", '- id: a\n  quote: "He said\n- id: b\n  quote: "another"\n', '"'],
  ["ends with an escaped one", '- id: a\n  quote: "He said \\"\n  kind: person\n', '"'],
  ["is single, and ends with a doubled one", "- id: a\n  quote: 'theirs''\n  kind: person\n", "'"],
])("a quote that %s is looked for where it begins", ([, text, quote]) => {
  expect(told(text)).toEqual([
    { at: "2:10", message: `the ${quote} here is not closed`, mend: expect.stringContaining(`close it with ${quote}`) },
  ]);
});

test("a quote that is closed is never said to be open", () => {
  const written = fc.string().map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(written), (texts) => {
      const file = `${texts.map((text) => `- ${text}\n`).join("")}- "open\n`;
      expect(told(file).map(({ at }) => at)).toEqual([`${texts.length + 1}:3`]);
    }),
  );
});

test.for<[string, string, string, string]>([
  ["a quote inside quotes", '- id: a\n  quote: "He said "no" twice"\n', "2:20", "the text in quotes ended before this"],
  ["an apostrophe in single quotes", "- id: a\n  quote: 'It's theirs'\n", "2:14", "ended before this, and goes on"],
  ["a tab for an indentation", "- id: a\n\tkind: person\n", "2:1", "a tab stands in the indentation"],
  ["a tab behind spaces", "- id: a\n  \tkind: person\n", "2:3", "a tab stands in the indentation"],
  ["a key that stands twice", "- id: a\n  kind: person\n  kind: place\n", "3:3", "the key kind stands twice"],
  ["a key in quotes that stands twice", '- id: a\n  "a: b": 1\n  "a: b": 2\n', "3:3", 'the key "a: b" stands twice'],
  ["a colon in a bare text", "- id: a\n  name: Foo: bar\n", "2:9", "holds a colon and a space"],
  [
    "a line indented too far",
    "- id: a\n   kind: person\n",
    "1:7",
    "goes on in the next line, which is indented further",
  ],
  ["a record without its dash", "- id: a\n  kind: person\nid: b\n", "3:1", "a line of no record stands here"],
  ["an at sign before a bare text", "- id: a\n  name: @b\n", "2:9", "cannot begin with @"],
  ["a backslash in double quotes", '- id: a\n  quote: "C:\\path"\n', "2:13", "\\p means nothing inside double quotes"],
  ["a key without its colon", "- id: a\n  kind\n", "2:3", "words stand here where a key should"],
  ["a bracket that stays open", "- id: a\n  tags: [a, b\n- id: b\n", "3:1", "a [ before this is not closed"],
])("%s is named where it stands, once, with what to do", ([, text, at, message]) => {
  expect(told(text)).toEqual([{ at, message: expect.stringContaining(message), mend: expect.any(String) }]);
});

test("two slips on two lines are both told", () => {
  expect(told("- id: a\n  name: @b\n- id: c\n  name: %d\n").map(({ at }) => at)).toEqual(["2:9", "4:9"]);
});
