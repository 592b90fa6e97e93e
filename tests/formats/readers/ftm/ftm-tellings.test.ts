import { expect, test } from "vitest";
import { readFtm } from "../../../../src/formats/readers/ftm/read-ftm.ts";
import { imported, inShort } from "../imported.ts";

const people = [
  { id: "p", schema: "Person", properties: { name: ["Ana Brill"] } },
  { id: "c", schema: "Company", properties: { name: ["Quell Ltd"] } },
];
const read = (...lines: readonly object[]) =>
  imported(readFtm, { file: "x.ftm", text: [...people, ...lines].map((line) => JSON.stringify(line)).join("\n") });
const sourceUrl = ["https://lantern.example/1"];

test("a sanction is an allegation of its authority, and an office a remark", () => {
  const { records } = read(
    {
      id: "s",
      schema: "Sanction",
      properties: { entity: ["c"], authority: ["Harbour Ministry"], program: ["P"], sourceUrl },
    },
    { id: "post", schema: "Position", properties: { name: ["Mayor"] } },
    { id: "m", schema: "Occupancy", properties: { holder: ["p"], post: ["post"], sourceUrl } },
  );
  expect(records.claims).toMatchObject([
    { predicate: "sanctioned", subject: "harbour-ministry", object: "c", qualifiers: { program: "P" } },
    { predicate: "has-role", subject: "p", value: "Mayor" },
  ]);
});

test("an edge that would make more claims than anybody means stays out", () => {
  const many = Array.from({ length: 2000 }, (_, i) => `https://lantern.example/${i}`);
  const { report } = read(
    { id: "o", schema: "Ownership", properties: { owner: ["p"], asset: ["c"], sourceUrl } },
    { id: "q", schema: "Ownership", properties: { owner: ["p"], asset: ["c"], sourceUrl: many } },
  );
  expect(inShort(report.leftOut)).toEqual(["4:1 too-many"]);
});

test("a date beside a span is kept as a qualifier", () => {
  const properties = {
    owner: ["p"],
    asset: ["c"],
    sourceUrl,
    startDate: ["2010"],
    endDate: ["2012"],
    date: ["2011-05"],
  };
  expect(read({ id: "o", schema: "Ownership", properties }).records.claims[0]).toMatchObject({
    time: { edtf: "2010/2012" },
    qualifiers: { date: "2011-05" },
  });
});
