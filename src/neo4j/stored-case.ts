import { type CaseFolder, marksPathOf } from "../case-file/case-folder.ts";
import { fileNamesOf } from "../case-file/file-names.ts";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import { sourceOfMark } from "../formats/neo4j/other-rows.ts";
import { asSourceId, type SourceId } from "../model/id.ts";
import { type Source, SourceSchema } from "../model/source.ts";

/** A record as a database keeps it: its id there, and itself as JSON, which others may have spoiled. */
export interface StoredRecord {
  readonly id: string;
  readonly record: string;
}

/** The records of a case as a database keeps them, each list in the case's order. */
export type StoredCase = Readonly<Record<KeyedLabel, readonly StoredRecord[]>>;

const LISTS = [
  ["entities.jsonl", "Entity"],
  ["sources.jsonl", "Source"],
  ["replies.jsonl", "Reply"],
  ["corrections.jsonl", "Correction"],
] as const;

/** So many claims keep a file well below what is read of one. */
const CLAIMS_A_FILE = 250_000;

/** Lays the records of a database out as a case folder, so that they go through every check of one. */
export function folderOf(header: string, stored: StoredCase, claimsAFile = CLAIMS_A_FILE): CaseFolder {
  const files = new Map([["case.yaml", header]]);
  for (const [file, label] of LISTS) files.set(file, linesOf(stored[label]));
  for (let from = 0; from === 0 || from < stored.Claim.length; from += claimsAFile) {
    const part = String(1 + from / claimsAFile).padStart(5, "0");
    const name = stored.Claim.length <= claimsAFile ? "claims.jsonl" : `claims/part-${part}.jsonl`;
    files.set(name, linesOf(stored.Claim.slice(from, from + claimsAFile)));
  }

  const ids = [...stored.Source, ...stored.Reading].map(({ id }) => id);
  const names = fileNamesOf([...new Set(ids)]);
  // JSON is YAML.
  for (const { id, record } of stored.Reading) files.set(`readings/${names.get(id) ?? id}.yaml`, record);
  return { files, texts: marksFiles(stored) };
}

function marksFiles({ Source: sources, Mark: marks }: StoredCase): Map<string, string> {
  const bySource = new Map<string, StoredRecord[]>();
  for (const mark of marks) {
    const source = sourceOfMark(mark.id);
    const here = bySource.get(source);
    if (here === undefined) bySource.set(source, [mark]);
    else here.push(mark);
  }
  const known = new Map(
    sources.filter(({ id }) => bySource.has(id)).map(({ id, record }) => [id, placeOf(id, record)]),
  );
  return new Map(
    [...bySource].map(([id, lines]) => [marksPathOf(known.get(id) ?? { id: asSourceId(id) }), linesOf(lines)]),
  );
}

/** Where the text of a source lies, as far as its record tells. */
function placeOf(id: string, record: string): { readonly id: SourceId } & Pick<Source, "text"> {
  const source = SourceSchema.safeParse(jsonOf(record));
  return { id: asSourceId(id), ...(source.success ? { text: source.data.text } : {}) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The check of the folder says so, and where.
    return undefined;
  }
}

const linesOf = (records: readonly StoredRecord[]): string => records.map(({ record }) => record).join("\n");
