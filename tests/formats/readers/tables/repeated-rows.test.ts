import { expect, test } from "vitest";
import { readCsv } from "../../../../src/formats/readers/tables/read-csv.ts";
import { imported } from "../imported.ts";

const MAPPING = `subject: { name: From, kind: person }
object: { name: To, kind: person }
relation: { otherwise: linked-to }
source: { title: Source }
ignore: [More]
`;

const read = (text: string, mapping = MAPPING) =>
  imported(readCsv, { file: "links.csv", text, mapping: { file: "links.yaml", text: mapping } });

test("a row that is the same in every cell as one before is noted with the line of the first, and stays a claim", () => {
  const { records, report } = read(
    'From,To,Source,More\nA,B,S,\nA,C,S,\n"A",B,"S",\nA,B,S,x\n"A,B",C,S,\nA,"B,C",S,\nA,B,S,\n',
  );
  expect(records.claims).toHaveLength(7);
  expect(
    report.keptAsItStands.flatMap(({ code, where, message }) => (code === "row-twice" ? [[where.line, message]] : [])),
  ).toEqual([
    [4, "the row is the same as that on line 2, cell by cell"],
    [8, "the row is the same as that on line 2, cell by cell"],
  ]);
});

test("rows with one id are told by that, and once", () => {
  const { report } = read("Id,From,To,Source\n1,A,B,S\n1,A,B,S\n", MAPPING.replace("ignore: [More]", "claimId: Id"));
  expect(report.keptAsItStands.map(({ code }) => code)).toEqual(["id-twice"]);
});

test("among hundreds of rows each is still known", { tags: ["slow"] }, () => {
  const rows = Array.from({ length: 600 }, (_, i) => `A,B,S ${i},`);
  const { report } = read(`From,To,Source,More\n${[...rows, ...rows.slice(0, 2)].join("\n")}\n`);
  const twice = report.keptAsItStands.filter(({ code }) => code === "row-twice");
  expect(twice.map(({ where, message }) => [where.line, /line (\d+)/.exec(message)?.[1]])).toEqual([
    [602, "2"],
    [603, "3"],
  ]);
});
