import { expect, test } from "vitest";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { TooDeep } from "../../../../src/formats/readers/xml/plain-xml.ts";
import { readXml } from "../../../../src/formats/readers/xml/read-xml.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";

function read(text: Parameters<typeof readXml>[0], mostLength?: number) {
  const issues: Issue[] = [];
  const told: string[] = [];
  const isRead = readXml(
    text,
    {
      open(name, _, { line, column }) {
        if (name === "deep") throw new TooDeep("it is too deep");
        told.push(`${line}:${column} ${name}`);
      },
      words: (words, line) => told.push(`${line} ${JSON.stringify(words)}`),
      close: () => told.push("close"),
    },
    noteIssues("x", issues),
    mostLength,
  );
  return [isRead, isRead ? told : inShort(issues)];
}

test("what is in a document is told in its order, with its places", () => {
  expect(read("<a>\n <b/>x<![CDATA[<y>]]></a>")).toEqual([
    true,
    ["1:1 a", '2 "\\n "', "2:2 b", "close", '2 "x"', '2 "<y>"', "close"],
  ]);
});

test("what cannot be read is noted where that shows", () => {
  expect(read("<a>\n</b>")).toEqual([false, ["2:5 not-xml"]]);
  expect(read("<!DOCTYPE a><a/>")).toEqual([false, ["1:13 doctype"]]);
  expect(read("<a><deep/></a>")).toEqual([false, ["1:11 too-deep"]]);
});

test.each([
  ["a comment", "<!-- ", "x", " -->", "2:4"],
  ["a comment with tags in it", "<!-- ", "<x>", " -->", "2:4"],
  ["an attribute", '<b c="', "x", '"/>', "2:4"],
  ["words", "", "x\n", "", "2:4"],
  ["an instruction", "<?x ", "x", "?>", "2:4"],
  ["a comment behind words", "y<!-- ", "x", " -->", "2:5"],
  ["a section", "<![CDATA[", "<x>", "]]>", "2:4"],
])("%s that is longer than one string may be is refused where it begins", (_, begin, middle, end, at) => {
  const pieces = () => ["<a>\n<b>", begin, ...Array.from({ length: 100 }, () => middle), end, "</b></a>"];
  expect(read({ bytes: 0, pieces })[0], "or else it is read").toBe(true);
  expect(read({ bytes: 0, pieces }, 40)).toEqual([false, [`${at} too-large`]]);
});

test("of a document that cannot be read it is asked whether it is still the same", () => {
  function* pieces() {
    try {
      yield "<a></b>";
      yield " ";
    } finally {
      // biome-ignore lint/correctness/noUnsafeFinally: as a file says that was changed.
      throw new Error("changed");
    }
  }
  expect(() => read({ bytes: 0, pieces })).toThrow("changed");
});
