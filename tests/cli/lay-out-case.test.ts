/** @module-tag slow */

import pc from "picocolors";
import { expect, test } from "vitest";
import { layOutCase } from "../../src/cli/lay-out-case.ts";
import { layOut } from "../../src/graph/layout.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { linkedCase } from "../graph/linked-case.ts";

const small = buildTable(linkedCase(3, [[0, 1]]));
const large = buildTable(linkedCase(2_000, [[0, 1]]));

function laidOut(table: typeof small, interactive: boolean) {
  const said: string[] = [];
  const terminal = { out: () => undefined, err: (text: string) => said.push(text), interactive, colours: pc };
  return { layout: layOutCase(table, terminal), said };
}

test("a small case is laid out without a word", () => {
  expect(laidOut(small, true)).toEqual({ layout: layOut(small), said: [] });
});

test("of a large one, a terminal shows how far it is and is clean afterwards; a pipe is told nothing", () => {
  const { said } = laidOut(large, true);
  expect(said.at(-2)).toContain("2000 entities: 100 %");
  expect(said.at(-1)).toBe("\r\u001b[K");
  expect(laidOut(large, false).said).toEqual([]);
});
