import { expect, test } from "vitest";
import { ftm } from "../../../src/formats/ftm/ftm.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

const table = buildTable(sampleCase().records);
const lines = (written(ftm, table).get("") ?? "")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const lineOf = (key: string, id: string) => lines.find(({ sayswho }) => sayswho[key] === id);

test("an edge's summary opens with who says it, and its description holds the chain and the passage", () => {
  const { properties } = lineOf("claimId", "payment-on-the-wire");
  expect(properties.summary).toEqual(["Alleged by Mara Quill: The wire passes on that Tidewater paid Joss Brandt."]);
  expect(properties.description[0]).toContain("Passage: “Tidewater paid Joss Brandt”");
  expect(properties.description[0]).toContain("Passed on: The Gazette [the-gazette] reports in Clerk speaks");
});

test("an edge is proved by nothing but the source it stands in", () => {
  expect(lineOf("claimId", "payment").properties.proof).toEqual([lineOf("sourceId", "gazette").id]);
});

test("a denial says so in its summary and its status, and is a general link", () => {
  const { schema, properties } = lineOf("claimId", "payment-denied");
  expect(schema).toBe("UnknownLink");
  expect(properties.summary[0]).toMatch(/^Denied by Tidewater Company: /);
  expect(properties.status).toEqual(["denial"]);
});

test("a remark is a note on its subject, and no edge", () => {
  const { schema, properties } = lineOf("claimId", "clerk");
  expect(schema).toBe("Note");
  expect(properties.entity).toEqual([lineOf("entityId", "mara-quill").id]);
  expect(properties.summary[0]).toMatch(/^Alleged by The Gazette: /);
});

test("a reply stands in the description of the allegation it answers", () => {
  expect(lineOf("claimId", "payment").properties.description[0]).toContain(
    "Reply of Joss Brandt [joss-brandt]: not-sought",
  );
});

test("a case without anybody and any work has no line to lie on, and is named as lost", () => {
  const { header } = sampleCase().records;
  const none = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] };
  expect(lossesOf(ftm, buildTable({ header, ...none })).map(({ field }) => field)).toEqual([
    "case (there is no line to lie on)",
  ]);
});
