import fc from "fast-check";
import { expect, test } from "vitest";
import { saidOf } from "../../../src/formats/neo4j/claim-rows.ts";
import { around, saidInText, type WriteProperty } from "../../../src/formats/neo4j/said-in-text.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("what both forms of a claim say is written as it is said, what says nothing too", () => {
  const write: WriteProperty = (name, value) => `<${name}>${JSON.stringify(value)}`;
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const saidAt = saidInText(table, write);
      for (let row = 0; row < table.size; row++) {
        const said = Object.entries(saidOf(table.claim(row), table)).map(([name, value]) => write(name, value));
        expect(saidAt(row, "[", "]").join("")).toBe(`[${said.join("")}]`);
      }
    }),
  );
});

test("what is put around pieces is in the first and the last of them", () => {
  expect(around(["a", "b", "c"], "<", ">")).toEqual(["<a", "b", "c>"]);
  expect(around(["a"], "<", ">")).toEqual(["<a>"]);
});
