import { expect, test } from "vitest";
import { parseCsv } from "../../../../src/formats/readers/csv/parse-csv.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";

function parsed(text: string, delimiter?: string) {
  const issues: Issue[] = [];
  return { found: parseCsv({ file: "x.csv", text }, issues, delimiter), issues: inShort(issues) };
}

const linesOf = (found: ReturnType<typeof parseCsv>) => Array.from(found?.records ?? [], ({ at }) => at.line);

test.each(["\n", "\r\n"])("every cell knows its line and column, also behind quotes that hold breaks (%j)", (end) => {
  const { found } = parsed(["a,b", '"x', 'y, ""z""",1', "", "2,3", ""].join(end));
  const [first, second] = found?.records ?? [];
  expect(first?.cells.get("a")).toBe(`x${end}y, "z"`);
  expect([first?.at, first?.spotOf("b")]).toEqual([
    { line: 2, column: 1 },
    { line: 3, column: 11 },
  ]);
  expect(second?.spotOf("b")).toEqual({ line: 5, column: 3 });
});

test("a mark of byte order is no part of the first name", () => {
  expect(parsed("\ufeffa;b\n1;2", ";").found?.columns).toEqual(["a", "b"]);
});

test("a row of another length is listed and left out, the rest is read", () => {
  const { found, issues } = parsed("a,b\n1\n1,2\n1,2,3\n");
  expect(found?.records).toHaveLength(1);
  expect(issues).toEqual(["2:1 row-length", "4:1 row-length"]);
});

test.each([
  ["", "1:1 empty-file"],
  ["a,b,a\n", "1:5 column-twice"],
  ['a,b\n1,"2\n', "2:1 csv-quote-not-closed"],
  ['a,b\n"1\n",2\n\n3,4\n5,"6\n7,8\n', "6:1 csv-quote-not-closed"],
  ['a,b\n1,2\n1,2\n\n,\n3,"4\n5,6\n', "6:1 csv-quote-not-closed"],
  ['a,b\r\n"1\r\n2",3\r\n\r\n1,x"2\r\n', "5:4 invalid-opening-quote"],
  ['a,b\n1,"x"2\n', "2:5 csv-invalid-closing-quote"],
  ['"a"b,c\n', "1:3 csv-invalid-closing-quote"],
])("%j is refused with its place", (text, issue) => {
  expect(parsed(text)).toEqual({ found: undefined, issues: [issue] });
});

test("a row of more than a million characters is refused with its place", { tags: ["slow"] }, () => {
  const text = `a,b\n${"x".repeat(1_100_000)},1`;
  expect(parsed(text)).toEqual({ found: undefined, issues: ["2:1 csv-max-record-size"] });
});

test("rows of nothing but empty cells, as spreadsheets leave them, are no rows", () => {
  const { found, issues } = parsed("a,b\n,\n1,2\n,,,\n\n3,4\n,\n");
  expect([linesOf(found), issues]).toEqual([[3, 6], []]);
});

test("rows that are the same word for word each stand on their own line", () => {
  expect(linesOf(parsed("a,b\n1,2\n1,2\n1,2\n").found)).toEqual([2, 3, 4]);
});

test("of names that stand twice all are listed", () => {
  expect(parsed("a,b,a,b\n")).toEqual({ found: undefined, issues: ["1:5 column-twice", "1:7 column-twice"] });
});

test("a column without a name is called by its number, since spreadsheets leave such behind", () => {
  const { found, issues } = parsed("a,,b,\n1,2,3,4\n");
  expect([found?.columns, issues]).toEqual([["a", "column 2", "b", "column 4"], []]);
});

test.each(["a;b\n1;2\n", 'a;b\n1;"2"\n'])("a delimiter that the first row does not have is refused (%j)", (text) => {
  expect(parsed(text, ",")).toEqual({ found: undefined, issues: ["1:1 delimiter"] });
});

test.each([
  ["a;b\n1;2\n", 2],
  ["a\tb, or so\n1\t2\n", 2],
  ['"a;b;c",d\n1,2\n', 2],
  ["sep=;\na;b\n1;2\n", 3],
  ["\ufeffsep=|\r\na|b\r\n1|2\r\n", 3],
  ['"sep=;"\na;b\n1;2\n', 3],
])("where none is given the first row tells it, or Excel's own sign, which is no row (%j)", (text, line) => {
  const { found, issues } = parsed(text);
  expect([found?.columns.length, linesOf(found), issues]).toEqual([2, [line], []]);
});

test("blank cells beyond the last column hold nothing, filled ones are told with what they hold", () => {
  const { found, issues } = parsed("a,b\n1,2,, \n1,2,,lost\n");
  expect([found?.records.length, issues]).toEqual([1, ["3:1 row-length"]]);
});

test("a first row of more columns than any table of links has is refused at once", () => {
  const issues: Issue[] = [];
  expect(parseCsv({ file: "x.csv", text: `${"a,".repeat(6_000)}a\n` }, issues)).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(["too-many-columns"]);
});

test("Excel's own line tells the delimiter however many blanks stand behind it, and only where nothing else does", () => {
  expect(parsed(`sep=;${" ".repeat(200)}\na;b\n1;2\n`).found?.columns).toEqual(["a", "b"]);
  expect(parsed(`sep=;${" ".repeat(200)},b\n1,2\n`).found?.columns).toHaveLength(2);
});
