import { formatCase } from "../case-file/format-case.ts";
import { type ParsedCase, parseCase } from "../case-file/parse-case.ts";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import { markRows, readingRows } from "../formats/neo4j/other-rows.ts";
import type { RecordRow } from "../formats/neo4j/record-row.ts";
import { readCaseHeader } from "./case-header.ts";
import type { Database } from "./database.ts";
import { partOfCase } from "./part-of-case.ts";
import { readRecords } from "./read-statements.ts";
import { folderOf, type StoredCase, type StoredRecord } from "./stored-case.ts";

const PAGE = 20_000;

/**
 * Reads a case back from a database. What others may have written there is data like any other, so it goes through
 * every check of a case folder; where it does not check, the issues name the records by file and line as if they lay in one.
 * @param query Cypher that answers ids of claims in its first column; then only they are read, and all that they name
 * @throws SaysWhoError `database-missing` where the database has no such case
 */
export async function pullCase(database: Database, caseId: string, query?: string): Promise<ParsedCase> {
  const header = await headerFile(database, caseId);
  const stored = query === undefined ? await wholeCase(database, caseId) : await queriedPart(database, caseId, query);
  return parseCase(folderOf(header, stored));
}

async function wholeCase(database: Database, caseId: string): Promise<StoredCase> {
  const records = (label: KeyedLabel) => recordsOf(database, caseId, label);
  return {
    Entity: await records("Entity"),
    Source: await records("Source"),
    Claim: await records("Claim"),
    Reply: await records("Reply"),
    Correction: await records("Correction"),
    Reading: await records("Reading"),
    Mark: await records("Mark"),
  };
}

async function queriedPart(database: Database, caseId: string, text: string): Promise<StoredCase> {
  const answers = await database.read({ text, parameters: { case: caseId } });
  const ids = answers.flatMap((answer) => Object.values(answer).slice(0, 1).map(String));
  const part = await partOfCase(database, caseId, ids, { coding: true });
  const stored = (records: readonly { readonly id: string }[]): StoredRecord[] =>
    records.map((record) => ({ id: record.id, record: JSON.stringify(record) }));
  const asWritten = (rows: Iterable<RecordRow>): StoredRecord[] =>
    Array.from(rows, ({ id, properties }) => ({ id, record: String(properties.record) }));
  return {
    Entity: stored(part.entities),
    Source: stored(part.sources),
    Claim: stored(part.claims),
    Reply: [],
    Correction: [],
    Reading: asWritten(readingRows(caseId, part.readings)),
    Mark: asWritten(markRows(caseId, part.marks)),
  };
}

async function headerFile(database: Database, caseId: string): Promise<string> {
  const header = await readCaseHeader(database, caseId);
  const nothing = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] };
  return formatCase({ header, ...nothing }).get("case.yaml") ?? "";
}

async function recordsOf(database: Database, caseId: string, label: KeyedLabel): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (let after = { position: -1, id: "" }; ; ) {
    const page = await database.read(readRecords(caseId, label, after, PAGE));
    for (const { id, record } of page) records.push({ id: String(id), record: String(record) });
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return records;
    after = { position: Number(last.position), id: String(last.id) };
  }
}
