import { type ParsedCase, parseCase } from "../parse-case.ts";
import { readCaseFiles } from "./read-case-files.ts";

/** Reads and checks the case in a folder. What cannot be opened or is no UTF-8 comes back as an issue like any other. */
export async function readCaseFolder(path: string): Promise<ParsedCase> {
  const { folder, issues } = await readCaseFiles(path);
  if (folder === undefined) return { ok: false, issues };

  const parsed = parseCase(folder);
  return issues.length === 0 ? parsed : { ok: false, issues: [...issues, ...parsed.issues] };
}
