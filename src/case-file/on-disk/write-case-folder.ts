import { join } from "node:path";
import { type CaseForm, type ClaimsLayout, formatCaseInPieces, type StreamedCase } from "../format-case.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** Writes a case's files, and the schemas beside them, into a folder; each file whole or not at all. */
export async function writeCaseFolder(
  folder: string,
  records: StreamedCase,
  form: CaseForm = "yaml",
  layout: ClaimsLayout = "file",
): Promise<void> {
  for (const { name, chunks } of formatCaseInPieces(records, form, layout))
    await writeFileWhole(join(folder, name), chunks);
}
