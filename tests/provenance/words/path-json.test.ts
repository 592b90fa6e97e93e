import { expect, test } from "vitest";
import { shortestPaths } from "../../../src/graph/paths.ts";
import { onlySourceOf, pathJson } from "../../../src/provenance/words/path-json.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);
const at = (id: string) => table.entityIndex(id as never) ?? -1;

test("a path names its entities and the claims of each hop by their ids, and the one source it rests on", () => {
  const [path] = shortestPaths(table, at("tidewater"), at("joss-brandt"), { k: 1, maxHops: 3 });
  if (path === undefined) expect.fail("no path");
  const json = pathJson({ path }, table) as { entities: string[]; hops: { claims: string[] }[] };
  expect(json.entities).toEqual(["tidewater", "joss-brandt"]);
  expect(json.hops[0]?.claims).toContain("payment");
  expect(json).not.toHaveProperty("onlySource");
  const [hop] = path.hops;
  const payment = table.rowOf("payment" as never) ?? -1;
  expect(onlySourceOf(hop === undefined ? [] : [{ ...hop, claims: [payment] }], table)).toEqual({
    onlySource: "gazette",
  });
});
