import { type ParsedCase, parseCase } from "./parse-case.ts";
import { type CaseFiles, readCaseFiles } from "./read-case-files.ts";

/** Reads and checks the case in a folder. What cannot be opened or is no UTF-8 comes back as an issue like any other. */
export async function readCaseFolder(folder: string): Promise<ParsedCase> {
  return parseCaseFiles(await readCaseFiles(folder));
}

/** Checks the case in files that have been read. */
export function parseCaseFiles({ found, issues }: CaseFiles): ParsedCase {
  if (found === undefined) return { ok: false, issues };

  const parsed = parseCase(found);
  return issues.length === 0 ? parsed : { ok: false, issues: [...issues, ...parsed.issues] };
}
