import type { CaseFolder } from "../../case-file/case-folder.ts";
import type { FileChange } from "../../case-file/in-place/folder-change.ts";
import { readCaseFiles } from "../../case-file/on-disk/read-case-files.ts";
import { parseCase } from "../../case-file/parse-case.ts";
import type { Issue } from "../../model/issue.ts";
import { beginWorking, type WorkingCase } from "../working-case.ts";

/** A case as somebody is changing it, and the files that say so. */
export interface SittingState {
  readonly working: WorkingCase;
  readonly folder: CaseFolder;
}
/** What is there now, or why nothing of it counts. */
export type ReadState =
  | { readonly ok: true; readonly state: SittingState; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the files of a case anew. */
export async function readState(path: string): Promise<ReadState> {
  const { folder, issues } = await readCaseFiles(path);
  return folder === undefined ? { ok: false, issues } : stateOf(folder, issues);
}

/** What files say, where they check whole. */
export function stateOf(folder: CaseFolder, issues: readonly Issue[]): ReadState {
  const parsed = parseCase(folder);
  if (!parsed.ok || issues.length > 0) return { ok: false, issues: [...issues, ...parsed.issues] };
  return { ok: true, state: { working: beginWorking(parsed.records, parsed.texts), folder }, issues: parsed.issues };
}

/** The files after some of them were changed; what is no part of what is read is left out. */
export function changedFolder({ files, texts }: CaseFolder, changes: readonly FileChange[]): CaseFolder {
  const next = { files: new Map(files), texts: new Map(texts) };
  for (const { path, after } of changes) {
    if (path.startsWith("originals/") || path.startsWith("schema/")) continue;
    const map = path.startsWith("texts/") ? next.texts : next.files;
    if (typeof after === "string") map.set(path, after);
    else map.delete(path);
  }
  return next;
}

/** Whether the files are the same to the letter. */
export const isSameFolder = (one: CaseFolder, other: CaseFolder): boolean =>
  isSameMap(one.files, other.files) && isSameMap(one.texts, other.texts);

const isSameMap = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
