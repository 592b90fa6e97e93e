import { expect, test } from "vitest";
import { casesBelow } from "../../../src/case-file/on-disk/cases-below.ts";

test("the folders with a case.yaml are the cases within a folder; within a case, or nowhere, are none", async () => {
  expect(await casesBelow("graph-data")).toContain("harbour-light");
  expect(await casesBelow("graph-data/harbour-light")).toEqual([]);
  expect(await casesBelow("nowhere")).toEqual([]);
});
