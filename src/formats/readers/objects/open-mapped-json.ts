import type { Issue } from "../../../model/issue.ts";
import type { ReaderInput } from "../reader.ts";
import { type NoteIssue, noteIssues } from "../tellings/import-issue.ts";
import { type ObjectMapping, objectMapping } from "./object-mapping.ts";
import { type LocatedJson, parseJson } from "./parse-json.ts";

/** A file of JSON with the mapping that came with it, and the list that all goes into that is wrong with it. */
export interface MappedJson {
  readonly json: LocatedJson;
  readonly mapping: ObjectMapping;
  readonly issues: readonly Issue[];
  readonly note: NoteIssue;
}

/** Opens a file of JSON and its mapping, or says which of the two cannot be read. */
export function openMappedJson(
  input: ReaderInput,
): { readonly ok: true; readonly opened: MappedJson } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const mapped = objectMapping(input.mapping);
  if (!mapped.ok) return mapped;

  const issues: Issue[] = [];
  const json = parseJson(input, issues);
  if (json === undefined) return { ok: false, issues };
  return { ok: true, opened: { json, mapping: mapped.mapping, issues, note: noteIssues(input.file, issues) } };
}
