import { expect, test } from "vitest";
import { remarks } from "../../src/formats/remarks.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("all claims without a second end come, and no other", () => {
  const { records } = sampleCase();
  expect([...remarks(buildTable(records))]).toEqual(records.claims.filter(({ value }) => value !== undefined));
});
