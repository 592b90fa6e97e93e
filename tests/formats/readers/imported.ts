import { expect } from "vitest";
import type { Reader, ReaderInput } from "../../../src/formats/readers/reader.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema } from "../../../src/model/case.ts";
import type { Issue } from "../../../src/model/issue.ts";

const header = CaseHeaderSchema.parse({ id: "imported", title: "Imported" });

/** What a file imports to; a test fails where it imports to nothing. */
export function imported(reader: Reader, input: ReaderInput) {
  const found = importFile(reader, input, header);
  if (!found.ok) expect.fail(inShort(found.issues).join("\n"));
  return found;
}

/** Why a file imports to nothing. */
export function refused(reader: Reader, input: ReaderInput): string[] {
  const found = importFile(reader, input, header);
  return found.ok ? [] : inShort(found.issues);
}

/** Issues as "LINE:COLUMN CODE". */
export const inShort = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, where }) => `${where.line}:${where.column} ${code}`);
