import { formatCase } from "../case-file/format-case.ts";
import { type ParsedCase, parseCase } from "../case-file/parse-case.ts";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import { readCaseHeader } from "./case-header.ts";
import type { Database } from "./database.ts";
import { partOfCase } from "./part-of-case.ts";
import { readRecords } from "./read-statements.ts";

const FILES: readonly (readonly [file: string, label: KeyedLabel])[] = [
  ["entities.jsonl", "Entity"],
  ["sources.jsonl", "Source"],
  ["claims.jsonl", "Claim"],
  ["replies.jsonl", "Reply"],
  ["corrections.jsonl", "Correction"],
];

const PAGE = 20_000;

/**
 * Reads a case back from a database. What others may have written there is data like any other, so it goes through
 * every check of a case folder; where it does not check, the issues name the records by file and line as if they lay in one.
 * @param query Cypher that answers ids of claims in its first column; then only they are read, and all that they name
 * @throws SaysWhoError `database-missing` where the database has no such case
 */
export async function pullCase(database: Database, caseId: string, query?: string): Promise<ParsedCase> {
  const header = await headerFile(database, caseId);
  const lists = query === undefined ? await wholeCase(database, caseId) : await queriedPart(database, caseId, query);
  const files = new Map([["case.yaml", header], ...lists]);
  return parseCase({ files, texts: new Map() });
}

type Files = (readonly [name: string, text: string])[];

async function wholeCase(database: Database, caseId: string): Promise<Files> {
  const files: Files = [];
  for (const [file, label] of FILES) files.push([file, (await recordsOf(database, caseId, label)).join("\n")]);
  return files;
}

async function queriedPart(database: Database, caseId: string, text: string): Promise<Files> {
  const answers = await database.read({ text, parameters: { case: caseId } });
  const part = await partOfCase(
    database,
    caseId,
    answers.flatMap((answer) => Object.values(answer).slice(0, 1).map(String)),
  );
  const lines = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");
  return [
    ["entities.jsonl", lines(part.entities)],
    ["sources.jsonl", lines(part.sources)],
    ["claims.jsonl", lines(part.claims)],
  ];
}

async function headerFile(database: Database, caseId: string): Promise<string> {
  const header = await readCaseHeader(database, caseId);
  const nothing = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] };
  return formatCase({ header, ...nothing }).get("case.yaml") ?? "";
}

async function recordsOf(database: Database, caseId: string, label: KeyedLabel): Promise<string[]> {
  const records: string[] = [];
  for (let after = { position: -1, id: "" }; ; ) {
    const page = await database.read(readRecords(caseId, label, after, PAGE));
    for (const { record } of page) records.push(String(record));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return records;
    after = { position: Number(last.position), id: String(last.id) };
  }
}
