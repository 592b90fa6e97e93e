import { expect, test } from "vitest";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { addUsualClaim } from "../../../src/case-file/jsonl/add-usual-claim.ts";
import { ROOM_FOR_LINE, readUsualClaims } from "../../../src/case-file/jsonl/read-usual-claims.ts";
import { growDistinctTexts } from "../../../src/table/distinct-texts.ts";
import { growTable } from "../../../src/table/grow-table.ts";
import { sampleCase } from "../../sample-case.ts";

test("a claim off its bytes fills every column as its record does", () => {
  const { records } = sampleCase();
  const [entities, sources] = [growDistinctTexts(), growDistinctTexts()];
  for (const { id } of records.entities) entities.placeForText(id);
  for (const { id } of records.sources) sources.placeForText(id);
  const reader = readUsualClaims({ entities, sources, isJoined: () => false });
  const lines = (formatCase(records, "jsonl").get("claims.jsonl") ?? "").split("\n").slice(1);
  let usual = 0;
  for (const [i, line] of lines.entries()) {
    const written = new TextEncoder().encode(`${line}\n`);
    const bytes = new Uint8Array(written.length + ROOM_FOR_LINE);
    bytes.set(written);
    const claim = reader.read(bytes, 0, written.length);
    const record = records.claims[i];
    if (claim === undefined || record === undefined) continue;
    const [offBytes, offRecord] = [growTable(records), growTable(records)];
    addUsualClaim(offBytes, claim, bytes, reader.dates);
    offRecord.add(record);
    expect(offBytes.toTable().columns).toEqual(offRecord.toTable().columns);
    usual += 1;
  }
  expect(usual).toBeGreaterThan(0);
});
