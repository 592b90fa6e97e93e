import { expect, test } from "vitest";
import { readTables } from "../../../../src/formats/readers/tables/read-tables.ts";
import { inShort } from "../imported.ts";

const own = { subject: "Source", object: "Target", nodeId: "Id", nodeName: "Label", ignore: [] };
const open = () => ({ edges: { file: "x", columns: ["From"], records: [] }, nodes: [] });
const issuesOf = (text?: string) => {
  const mapping = text === undefined ? undefined : { file: "map.yaml", text };
  const read = readTables({ file: "x", mapping }, open, own);
  return read.ok ? [] : inShort(read.issues);
};

test("without a mapping only our own fields are read", () => {
  expect(issuesOf()).toEqual(["1:1 no-mapping"]);
});

test("a mapping must be sound, and its columns be there", () => {
  expect(issuesOf("{")).toEqual([expect.stringContaining("not-yaml")]);
  expect(issuesOf("subject: { name: Form }\nrelation: { otherwise: met }\nsource: { url: From }")).toEqual([
    "1:12 unknown-column",
  ]);
  expect(issuesOf("subject: { name: From }\nrelation: { otherwise: met }\nsource: { url: From }")).toEqual([]);
});
