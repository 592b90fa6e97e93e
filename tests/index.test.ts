import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as entry from "../src/index.ts";

test("the browser-safe entry has what a program needs to read, ask and write a case", () => {
  for (const name of [
    "parseCase",
    "formatCase",
    "buildTable",
    "graphView",
    "shortestPaths",
    "searchEntities",
    "FORMATS",
    "readSnapshot",
    "mayLeave",
  ]) {
    expect(entry).toHaveProperty(name);
  }
});

test("exports are named one by one", () => {
  expect(readFileSync(new URL("../src/index.ts", import.meta.url), "utf8")).not.toMatch(/export \*/);
});
