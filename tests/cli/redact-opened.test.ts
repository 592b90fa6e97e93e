import { expect, test } from "vitest";
import { redactOpened } from "../../src/cli/redact-opened.ts";
import { asSourceId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const opened = {
  table: buildTable(sampleCase().records),
  texts: new Map([[asSourceId("gazette"), "Tidewater paid Joss Brandt"]]),
  madeFrom: sha256Of("its files"),
  warnings: [],
};

test("a redacted case names nobody, has no texts, and tells nothing of the files it was made from", () => {
  const { table, texts, madeFrom, redaction } = redactOpened(opened);
  expect(JSON.stringify([table.entities, table.claim(0)])).not.toMatch(/brandt/i);
  expect(texts.size).toBe(0);
  expect(madeFrom).not.toBe(opened.madeFrom);
  expect(redaction).toContainEqual({ field: "entity.name", what: "replaced", count: 5 });
});

test("redacting the same case twice gives the same", () => {
  expect(redactOpened(opened).madeFrom).toBe(redactOpened(opened).madeFrom);
});
