import { expect, test } from "vitest";
import { redactAtHand } from "../../src/redaction/redact-at-hand.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("a redacted case goes without texts and private names, and its hash is its own", () => {
  const table = buildTable(sampleCase().records);
  const { table: redacted, texts, madeFrom, redaction } = redactAtHand({ table });
  expect(texts.size).toBe(0);
  expect(redacted.size).toBe(table.size);
  expect(JSON.stringify(redacted.entities)).not.toContain("Mara Quill");
  expect(redaction.length).toBeGreaterThan(0);
  expect(redactAtHand({ table }).madeFrom).toBe(madeFrom);
});
