import { mkdir, readdir, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { formatCaseInPieces } from "../case-file/format-case.ts";
import { JOURNAL } from "../case-file/on-disk/journal.ts";
import { KEPT_ASIDE } from "../case-file/on-disk/kept-aside.ts";
import { readCaseFiles } from "../case-file/on-disk/read-case-files.ts";
import { writeTogether } from "../case-file/on-disk/write-together.ts";
import { recordFiles } from "../case-file/record-files.ts";
import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import { CommandFailure } from "./command-failure.ts";
import { printable } from "./terminal.ts";

/** Cases of more claims than this are written as JSON Lines, which machines read faster than people read YAML. */
const MOST_IN_YAML = 2_000;

/**
 * Writes a case into a folder, whole or not at all, also over one that is there: what is there of another case, or of this
 * one laid out otherwise, goes; texts stay. Where it cannot be written, no folder stays that was made for it.
 * @throws CommandFailure where somebody else writes there; SaysWhoError `file-unwritable`
 */
export async function writeCaseOver(folder: string, records: CaseRecords): Promise<void> {
  const { folder: read = { files: new Map<string, string>(), texts: new Map<string, string>() } } =
    await readCaseFiles(folder);
  const form = records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml";
  const files = [...formatCaseInPieces(records, form)].map(({ name, chunks }) => {
    const isUnread = name.startsWith("schema/");
    const before = read.files.get(name) ?? read.texts.get(name);
    return { path: name, before, after: chunks, ...(isUnread && { isUnread: true as const }) };
  });
  const stays = new Set(files.map(({ path }) => path));
  const gone = recordFiles(read)
    .filter((path) => !stays.has(path))
    .map((path) => ({ path, before: read.files.get(path) ?? read.texts.get(path), after: undefined }));

  const made = await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new SaysWhoError("file-unwritable", `${folder} could not be made`, { cause });
  });
  let isWritten = false;
  try {
    isWritten = (await writeTogether(folder, [...files, ...gone])).ok;
  } finally {
    if (!isWritten && made !== undefined) await takeBack(folder, made);
  }
  if (!isWritten)
    throw new CommandFailure(
      2,
      `The files of ${printable(folder)} changed while this was going on; nothing was written. Say it again when nobody else writes there.`,
    );
}

/**
 * Takes folders away that were made for a case, from its own up to the first. Whatever somebody laid into one stays, and so
 * does a case that was decided on and is still to be put in its place.
 */
async function takeBack(folder: string, first: string): Promise<void> {
  const aside = join(folder, KEPT_ASIDE);
  const namesIn = (path: string): Promise<readonly string[]> => readdir(path).catch(() => []);
  const isOurs = (await namesIn(folder)).every((name) => name === KEPT_ASIDE);
  if (isOurs && !(await namesIn(aside)).includes(JOURNAL))
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  for (let at = resolve(folder); at.length >= resolve(first).length; at = dirname(at)) {
    const isGone = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}
