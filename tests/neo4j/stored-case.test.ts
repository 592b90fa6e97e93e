import { expect, test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { entityRows, sourceRows } from "../../src/formats/neo4j/case-rows.ts";
import { claimRows } from "../../src/formats/neo4j/claim-rows.ts";
import { correctionRows, markRows, readingRows, replyRows } from "../../src/formats/neo4j/other-rows.ts";
import type { RecordRow } from "../../src/formats/neo4j/record-row.ts";
import { folderOf, type StoredCase } from "../../src/neo4j/stored-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { everyFieldCase } from "./every-field-case.ts";

const HEADER = "id: tidewater\ntitle: The Tidewater payments\n";

function stored(): StoredCase {
  const table = buildTable(everyFieldCase());
  const kept = (rows: Iterable<RecordRow>) =>
    Array.from(rows, ({ id, properties }) => ({ id, record: String(properties.record) }));
  return {
    Entity: kept(entityRows(table)),
    Source: kept(sourceRows(table)),
    Claim: kept(claimRows(table)),
    Reply: kept(replyRows("x", table.replies)),
    Correction: kept(correctionRows("x", table.corrections)),
    Reading: kept(readingRows("x", table.readings)),
    Mark: kept(markRows("x", table.marks)),
  };
}

test("what a database keeps of a case is read as the case it was, in one file of claims or in several", () => {
  for (const claimsAFile of [undefined, 5]) {
    const parsed = parseCase(folderOf(HEADER, stored(), claimsAFile));
    expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(parsed.ok && parsed.records).toEqual(everyFieldCase());
  }
});

test("what somebody spoiled is named by the file it would lie in", () => {
  const { Reading, Mark, ...rest } = stored();
  const spoiled = <T extends { record: string }>(list: readonly T[], record: string) =>
    list.map((one, i) => (i === 0 ? { ...one, record } : one));
  const parsed = parseCase(
    folderOf(HEADER, {
      ...rest,
      Reading: spoiled(Reading, '{"source":"Court","status":"lost"}'),
      Mark: spoiled(Mark, "no JSON"),
    }),
  );
  expect(parsed.ok).toBe(false);
  const files = new Set(parsed.issues.filter(({ severity }) => severity === "error").map(({ where }) => where.file));
  expect([...files].sort()).toEqual(["readings/Court.yaml", "texts/gazette.marks.jsonl"]);
});
