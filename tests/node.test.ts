import { expect, test } from "vitest";
import * as entry from "../src/node.ts";

test("the Node entry reads and writes folders, takes documents in, serves and publishes cases, and speaks to Neo4j", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "alikeTexts",
    "connect",
    "connectionFrom",
    "createApp",
    "exploreDatabase",
    "exploreTable",
    "publishedPage",
    "pullCase",
    "pushCase",
    "readCaseFolder",
    "readViewerFiles",
    "serveCase",
    "takeIn",
    "verifyCase",
    "writeCaseFolder",
    "writeFileWhole",
  ]);
});
