import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import type { Issue } from "../../model/issue.ts";
import { MAX_TEXT_BYTES } from "../../model/text.ts";
import type { CaseFolder } from "../case-folder.ts";
import { CASE_FILES } from "../schema.ts";
import { wholeFileIssue } from "../whole-file-issue.ts";
import { JOURNAL, settleFolder, settleLocked, writtenLast } from "./journal.ts";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { withLock } from "./lock-case.ts";

/** The largest file of records that is read, in bytes. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** The files of a case folder as they are, not yet asked what they mean; without `folder` where there is none. */
export interface CaseFilesRead {
  readonly folder?: CaseFolder;
  readonly issues: readonly Issue[];
}

/** How often somebody may write while a case is being read, before nobody may until it is. */
const MOST_TRIES = 4;

/**
 * Reads the files of a case folder, all as one writer left them. What a writer that died had decided to write is put in
 * its place first. What cannot be opened or is no UTF-8 comes back as an issue like any other.
 */
export async function readCaseFiles(folder: string): Promise<CaseFilesRead> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const trouble = await settleFolder(folder).then(() => undefined, halfWritten);
    const before = await writtenLast(folder);
    const read = await readOnce(folder);
    if (trouble !== undefined) return { ...read, issues: [trouble, ...read.issues] };
    if (before !== undefined && before === (await writtenLast(folder))) return read;
  }
  return withLock(join(folder, KEPT_ASIDE), async () => {
    await settleLocked(folder);
    return readOnce(folder);
  }).catch(() => readOnce(folder));
}

async function readOnce(folder: string): Promise<CaseFilesRead> {
  const issues: Issue[] = [];
  const files = await readTexts(folder, (name) => /\.(yaml|yml|jsonl)$/i.test(name), MAX_FILE_BYTES, "", issues);
  if (files === undefined) {
    const message = `there is no case folder at ${folder}`;
    const mend = "name a folder that holds case.yaml, entities, sources and claims";
    return { issues: [wholeFileIssue(basename(folder), "no-folder", message, mend)] };
  }
  for (const { stem } of CASE_FILES.filter(({ lies }) => lies === "file-or-folder" || lies === "record-a-file")) {
    const inFolder = (name: string) => !name.startsWith(".") && /\.(yaml|yml|jsonl)$/i.test(name);
    const parts = await readTexts(join(folder, stem), inFolder, MAX_FILE_BYTES, `${stem}/`, issues);
    for (const [name, text] of parts ?? []) files.set(name, text);
  }
  const texts = await readTexts(
    join(folder, "texts"),
    (name) => !name.startsWith("."),
    MAX_TEXT_BYTES,
    "texts/",
    issues,
  );

  return { folder: { files, texts: texts ?? new Map() }, issues };
}

function halfWritten(error: NodeJS.ErrnoException | SaysWhoError): Issue {
  const why = error instanceof SaysWhoError ? error.message : (error.code ?? error.message);
  return wholeFileIssue(
    `${KEPT_ASIDE}/${JOURNAL}`,
    "half-written",
    `a change was being written when its writer ended, and cannot be finished here (${why})`,
    "open the case where its folder may be written, once",
  );
}

async function readTexts(
  folder: string,
  wanted: (name: string) => boolean,
  maxBytes: number,
  prefix: string,
  issues: Issue[],
): Promise<Map<string, string> | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return undefined;

  const texts = new Map<string, string>();
  for (const name of entries
    .filter((entry) => !entry.isDirectory() && wanted(entry.name))
    .map((entry) => entry.name)
    .sort()) {
    const path = join(folder, name);
    try {
      const { size } = await stat(path);
      if (size > maxBytes) {
        issues.push(
          wholeFileIssue(
            prefix + name,
            "too-large",
            `it is ${size} bytes long; at most ${maxBytes} are read`,
            prefix === "" || prefix === "claims/"
              ? "put its claims into several files in the folder claims, such as claims/part-1.jsonl"
              : "split it",
          ),
        );
        continue;
      }
      // The byte order mark stays: positions count in the file exactly as it is.
      texts.set(prefix + name, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path)));
    } catch (error) {
      const notUtf8 = error instanceof TypeError;
      const message = notUtf8
        ? "it is not UTF-8"
        : `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      issues.push(
        wholeFileIssue(
          prefix + name,
          notUtf8 ? "not-utf8" : "unreadable",
          message,
          notUtf8 ? "save it as UTF-8" : "see to its permissions",
        ),
      );
    }
  }
  return texts;
}
