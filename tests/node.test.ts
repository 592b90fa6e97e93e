import { expect, test } from "vitest";
import * as entry from "../src/node.ts";

test("the Node entry reads and writes folders and serves cases", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "createApp",
    "readCaseFolder",
    "serveCase",
    "writeCaseFolder",
    "writeFileWhole",
  ]);
});
