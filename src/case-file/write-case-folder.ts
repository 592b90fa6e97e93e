import { join } from "node:path";
import type { CaseRecords } from "../model/case.ts";
import { type CaseForm, formatCaseInPieces } from "./format-case.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** Writes a case's files, and the schemas beside them, into a folder; each file whole or not at all. */
export async function writeCaseFolder(folder: string, records: CaseRecords, form: CaseForm = "yaml"): Promise<void> {
  for (const { name, chunks } of formatCaseInPieces(records, form)) await writeFileWhole(join(folder, name), chunks);
}
