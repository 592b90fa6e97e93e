import { expect, test } from "vitest";
import { openList } from "../../../../src/formats/readers/objects/open-list.ts";
import type { Issue } from "../../../../src/model/issue.ts";

function open(text: Parameters<typeof openList>[0]["text"]) {
  const issues: Issue[] = [];
  const opened = openList({ file: "x.json", text }, "objects", issues);
  return [opened, issues.map(({ code, where }) => `${where.line}:${where.column} ${code}`)];
}

test("the values of the list come with their places, and what is around it as it is", () => {
  const listed = [[{ a: 1 }, { line: 2, column: 1 }]];
  expect(open('{"b":2,"objects":[\n{"a":1}]}')).toEqual([{ value: { b: 2, objects: [] }, listed }, []]);
});

test("of a list that stands twice the last counts, as in any JSON", () => {
  const [opened] = open('{"objects":[1],"objects":[2,3]}');
  expect(opened).toMatchObject({
    listed: [
      [2, { column: 27 }],
      [3, { column: 29 }],
    ],
  });
});

test("what has no such list is given as it is", () => {
  expect(open("[1]")).toEqual([{ value: [1], listed: undefined }, []]);
  expect(open('{"objects":1}')).toEqual([{ value: { objects: 1 }, listed: undefined }, []]);
});

const tooLongToHold = (text: string) => open({ bytes: 100_000_000, pieces: () => [text] })[1];

test.each([
  ["in a value", '{"objects":[\n{"a":1},\n{"a":}]}', "3:6"],
  ["in a value's further line", '{"objects":[\n{"a":1,\n"b" 2}]}', "3:5"],
  ["in what is around the list", '{"objects":[],\n"b":{\n"c":wrong}}', "3:5"],
  ["between two values", '{"objects":[1\n2]}', "2:1"],
])("what is no JSON %s is told where it ends to be that, in a file that is too long to be held too", (_, text, at) => {
  expect(open(text)).toEqual([undefined, [`${at} not-json`]]);
  expect(tooLongToHold(text)).toEqual([`${at} not-json`]);
});

test("what lies too deep, or stands twice, is called that in a file that is too long to be held", () => {
  const deep = `{"objects":[${"[".repeat(100)}`;
  expect(open(deep)[1]).toEqual(["1:1 too-deep"]);
  expect(tooLongToHold(deep)).toEqual(["1:1 too-deep"]);
  expect(tooLongToHold('{"objects":[1],\n"objects":[2]}')).toEqual(["2:1 key-twice"]);
});

test("of a list that is longer than is held it is said that it is, or where it is no JSON", () => {
  const issues: Issue[] = [];
  for (const last of ["12345678", "wrong678"]) {
    const text = { bytes: 100, pieces: () => [`{"objects":[12345678,\n${last}]}`] };
    expect(openList({ file: "x", text }, "objects", issues, 15)).toBeUndefined();
  }
  expect(issues.map(({ code, where }) => `${where.line}:${where.column} ${code}`)).toEqual([
    "1:1 too-large",
    "2:1 not-json",
  ]);
});
