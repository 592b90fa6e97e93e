import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Sha256, SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { textsBySource } from "../case-folder.ts";
import { isOfClaimLines } from "../one-pass/files-of-lines.ts";
import { CLAIMS } from "../schema.ts";
import { writtenLast } from "./journal.ts";
import { forgetCase, isKept, keepCase, keptCase } from "./kept-snapshot.ts";
import { hashFiles, openInOnePass } from "./open-in-one-pass.ts";
import { type CaseFilesRead, readCaseFiles } from "./read-case-files.ts";

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
  const hashed = !fresh && (await isKept(path)) ? await hashFiles(path) : undefined;
  if (hashed?.found !== undefined && hashed.troubles.length === 0) {
    const { folder, madeFrom } = hashed.found;
    const kept = await keptCase(path, madeFrom);
    if (kept !== undefined) {
      return { ok: true, ...kept, texts: textsBySource(kept.table.sources, folder.texts), madeFrom };
    }
  }

  await forgetCase(path);
  const read = hashed?.found?.folder;
  const isReadWhole = read !== undefined && ![...read.files.keys()].some(isOfClaimLines);
  const inOnePass = !isReadWhole && (await mayBeOfLines(path)) ? await openInOnePass(path) : undefined;
  const whole = isReadWhole ? { folder: read, issues: [] } : undefined;
  const checked = inOnePass?.found ?? (await checkWhole(whole ?? (await readCaseFiles(path))));
  // What was finished of a writer that died is said once, by whoever comes first.
  const met = [...(hashed?.troubles ?? []), ...(inOnePass?.troubles ?? [])];
  const said = met.filter(({ message }, i) => met.findIndex((one) => one.message === message) === i);
  const unsaid = said.filter(({ message }) => checked.issues.every((issue) => issue.message !== message));
  if (!checked.ok || unsaid.length > 0) return { ok: false, issues: [...unsaid, ...checked.issues] };

  const { table, texts, madeFrom, issues } = checked;
  const notKept = await keepCase(path, { table, issues }, madeFrom);
  // What somebody took out of the case meanwhile must not stay beside it.
  if ((await writtenLast(path)) !== written) await forgetCase(path);
  return { ok: true, table, texts, madeFrom, issues, ...(notKept === undefined ? {} : { notKept }) };
}

/** Whether any of a case's claims are lines, by the names of its files: all that people write is read once, as a whole. */
async function mayBeOfLines(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => []);
  const inner = await readdir(join(path, CLAIMS.stem)).catch(() => []);
  return [...names, ...inner.map((name) => `${CLAIMS.stem}/${name}`)].some(isOfClaimLines);
}

/** Checks a case by all of its records: one that people write, or with which much is wrong. */
async function checkWhole({ folder, issues: unread }: CaseFilesRead): Promise<OpenedCase> {
  if (folder === undefined) return { ok: false, issues: unread };
  const { parseCase } = await import("../parse-case.ts");
  const parsed = parseCase(folder);
  if (!parsed.ok || unread.length > 0) return { ok: false, issues: [...unread, ...parsed.issues] };

  const { buildTable } = await import("../../table/table-builder.ts");
  const { records, texts, madeFrom, issues } = parsed;
  return { ok: true, table: buildTable(records), texts, madeFrom, issues };
}
