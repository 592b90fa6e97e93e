import type { Sha256, SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { textsBySource } from "../case-folder.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { writtenLast } from "./journal.ts";
import { forgetCase, keepCase, keptCase } from "./kept-snapshot.ts";
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
  const { folder, issues: unread } = await readCaseFiles(path);
  if (folder === undefined) return { ok: false, issues: unread };

  if (!fresh && unread.length === 0) {
    const madeFrom = fingerprintOf(folder);
    const kept = await keptCase(path, madeFrom);
    if (kept !== undefined)
      return { ok: true, ...kept, texts: textsBySource(kept.table.sources, folder.texts), madeFrom };
  }

  await forgetCase(path);
  // Most of the program's weight is what checks; who takes what was checked need not load it.
  const { parseCase } = await import("../parse-case.ts");
  const parsed = parseCase(folder);
  if (!parsed.ok || unread.length > 0) return { ok: false, issues: [...unread, ...parsed.issues] };

  const { buildTable } = await import("../../table/table-builder.ts");
  const { records, texts, madeFrom, issues } = parsed;
  const table = buildTable(records);
  const notKept = await keepCase(path, { table, issues }, madeFrom);
  // What somebody took out of the case meanwhile must not stay beside it.
  if ((await writtenLast(path)) !== written) await forgetCase(path);
  return { ok: true, table, texts, madeFrom, issues, ...(notKept === undefined ? {} : { notKept }) };
}
