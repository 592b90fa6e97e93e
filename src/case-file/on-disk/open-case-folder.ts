import type { Sha256, SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { textsBySource } from "../case-folder.ts";
import { writtenLast } from "./journal.ts";
import { forgetCase, isKept, keepCase, keptCase } from "./kept-snapshot.ts";
import { hashFiles, openInOnePass } from "./open-in-one-pass.ts";
import { readCaseFiles } from "./read-case-files.ts";

/** A case in columns, with at most warnings and questions; or nothing of it, and every reason why not. */
export type OpenedCase =
  | {
      readonly ok: true;
      readonly table: ClaimTable;
      readonly texts: ReadonlyMap<SourceId, string>;
      readonly madeFrom: Sha256;
      readonly issues: readonly Issue[];
      /** Why it could not be put aside for the next time, where the disk had no room. */
      readonly notKept?: string;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Opens the case in a folder. Its files are read each time; they are checked once, and as long as they stay byte for
 * byte what they were, what was made of them then is taken.
 * @param options.fresh checks them in any case
 */
export async function openCaseFolder(path: string, { fresh = false } = {}): Promise<OpenedCase> {
  const written = await writtenLast(path);
  if (!fresh && (await isKept(path))) {
    const found = await hashFiles(path);
    const kept = found && (await keptCase(path, found.madeFrom));
    if (found !== undefined && kept !== undefined)
      return {
        ok: true,
        ...kept,
        texts: textsBySource(kept.table.sources, found.folder.texts),
        madeFrom: found.madeFrom,
      };
  }

  await forgetCase(path);
  const checked = (await openInOnePass(path)) ?? (await openWhole(path));
  if (!checked.ok) return { ok: false, issues: checked.issues };

  const { table, texts, madeFrom, issues } = checked;
  const notKept = await keepCase(path, { table, issues }, madeFrom);
  // What somebody took out of the case meanwhile must not stay beside it.
  if ((await writtenLast(path)) !== written) await forgetCase(path);
  return { ok: true, table, texts, madeFrom, issues, ...(notKept === undefined ? {} : { notKept }) };
}

/** Opens a case by all of its records: one that people write, or with which much is wrong. */
async function openWhole(path: string): Promise<OpenedCase> {
  const { folder, issues: unread } = await readCaseFiles(path);
  if (folder === undefined) return { ok: false, issues: unread };
  const { parseCase } = await import("../parse-case.ts");
  const parsed = parseCase(folder);
  if (!parsed.ok || unread.length > 0) return { ok: false, issues: [...unread, ...parsed.issues] };

  const { buildTable } = await import("../../table/table-builder.ts");
  const { records, texts, madeFrom, issues } = parsed;
  return { ok: true, table: buildTable(records), texts, madeFrom, issues };
}
