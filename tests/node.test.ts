import { expect, test } from "vitest";
import * as entry from "../src/node.ts";

test("the Node entry reads and writes folders, serves cases and publishes them", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "createApp",
    "publishedPage",
    "readCaseFolder",
    "readViewerFiles",
    "serveCase",
    "writeCaseFolder",
    "writeFileWhole",
  ]);
});
