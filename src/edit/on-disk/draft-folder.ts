import { appendFile, lstat, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keepAside } from "../../case-file/on-disk/kept-aside.ts";
import { liesInside } from "../../case-file/on-disk/lies-inside.ts";
import { withLock } from "../../case-file/on-disk/lock-case.ts";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { wholeFileIssue } from "../../case-file/whole-file-issue.ts";
import { SaysWhoError } from "../../errors.ts";
import type { Decision, Draft } from "../../model/draft.ts";
import type { Issue } from "../../model/issue.ts";
import type { DraftBox } from "../drafts/draft-box.ts";
import { type BoxFile, type BoxLine, boxOf, canonicalLine } from "../drafts/draft-lines.ts";

/** The folder in a case's own for what nobody has accepted: Git ignores it, and no reader of cases opens it. */
export const DRAFTS = "drafts";

/** The file in it that says what was decided. */
const DECISIONS = "decisions.jsonl";

const A_FILE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}\.jsonl$/;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_BYTES_IN_ALL = 512 * 1024 * 1024;

/** So many drafts lie in one file: it is written anew when one of them is refused. */
const MOST_IN_FILE = 1_000;

/** What lies in the folder of drafts, and what of it could not be read. */
export interface ReadDrafts {
  readonly box: DraftBox;
  readonly issues: readonly Issue[];
}

/** Reads the drafts beside a case, within bounds; where there is no such folder there are none. */
export async function readDrafts(folder: string): Promise<ReadDrafts> {
  const place = join(folder, DRAFTS);
  const names = (await isOwnFolder(folder)) ? (await readdir(place)).filter((name) => name.endsWith(".jsonl")) : [];
  const issues: Issue[] = [];
  const files: BoxFile[] = [];
  let left = MAX_BYTES_IN_ALL;
  for (const name of names.sort()) {
    const file = `${DRAFTS}/${name}`;
    if (!(await liesInside(folder, join(place, name)))) {
      issues.push(wholeFileIssue(file, "link-out", "it leads out of the case by a link", "put the file itself there"));
      continue;
    }
    const read = await readRegularFile(join(place, name), Math.min(MAX_FILE_BYTES, left));
    if (!read.ok) {
      issues.push(wholeFileIssue(file, read.code, read.message, read.mend));
      continue;
    }
    left -= read.bytes.length;
    try {
      files.push({ file, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) });
    } catch {
      issues.push(wholeFileIssue(file, "not-utf8", "it is not UTF-8", "save it as UTF-8"));
    }
  }
  const { box, issues: found } = boxOf(files, `${DRAFTS}/${DECISIONS}`);
  return { box, issues: [...issues, ...found] };
}

/**
 * Lays drafts beside a case, in files of a batch that nothing else is in: "links" gives links.jsonl, links.2.jsonl, …;
 * all of them or none.
 * @param report what is to be known of where they come from, for people
 * @returns the batch, under a name that no other has
 * @throws SaysWhoError `file-unwritable`
 */
export async function layDrafts(
  folder: string,
  name: string,
  lines: Iterable<BoxLine>,
  report?: unknown,
): Promise<{ readonly batch: string; readonly files: readonly string[] }> {
  return inFolder(folder, async (place) => {
    const taken = (await readdir(place)).map((file) => file.split(".")[0]);
    let batch = name;
    for (let n = 2; taken.includes(batch); n++) batch = `${name}-${n}`;
    const written: string[] = [];
    try {
      for (const part of inParts(lines)) {
        const file = written.length === 0 ? `${batch}.jsonl` : `${batch}.${written.length + 1}.jsonl`;
        await writeFileWhole(join(place, file), part);
        written.push(`${DRAFTS}/${file}`);
      }
      if (report !== undefined)
        await writeFileWhole(join(place, `${batch}${REPORT}`), [`${JSON.stringify(report, null, 2)}\n`]);
    } catch (error) {
      for (const file of written) await rm(join(folder, file), { force: true });
      throw error;
    }
    return { batch, files: written };
  });
}

const REPORT = ".import.json";

/** Takes a batch of drafts away again, words and all, with its report; gives the files that are gone. */
export const dropDrafts = (folder: string, batch: string): Promise<readonly string[]> =>
  inFolder(folder, async (place) => {
    const isOfBatch = (file: string) =>
      file.startsWith(`${batch}.`) && /^(?:\d{1,6}\.)?(?:jsonl|import\.json)$/.test(file.slice(batch.length + 1));
    const files = batch === "decisions" ? [] : (await readdir(place)).filter(isOfBatch);
    for (const file of files) await rm(join(place, file), { force: true });
    return files.map((file) => `${DRAFTS}/${file}`);
  });

/** Puts a draft in the place of the one of its id; without one, that goes, words and all. */
export const replaceDraft = (folder: string, file: string, id: string, draft: Draft | undefined): Promise<void> =>
  inFolder(folder, async () => {
    if (!isOfDrafts(file)) throw new SaysWhoError("file-unwritable", `${file} is no file of drafts`);
    const read = await readRegularFile(join(folder, file), MAX_FILE_BYTES);
    const lines = read.ok ? new TextDecoder().decode(read.bytes).split("\n") : [];
    const kept = lines.filter((line) => line.trim() !== "" && idIn(line) !== id);
    const at = lines.findIndex((line) => idIn(line) === id);
    if (draft !== undefined) kept.splice(at === -1 ? kept.length : at, 0, canonicalLine(draft).trimEnd());
    await writeFileWhole(
      join(folder, file),
      kept.map((line) => `${line}\n`),
    );
  });

/** Puts what somebody decided on record, on a line of its own. */
export const noteDecision = (folder: string, decision: Decision): Promise<void> =>
  inFolder(folder, async (place) => {
    await appendFile(join(place, DECISIONS), canonicalLine(decision));
  });

/** Makes the folder, with what keeps it out of Git, and does some work in it while nobody else of this program does. */
async function inFolder<T>(folder: string, work: (place: string) => Promise<T>): Promise<T> {
  const place = join(folder, DRAFTS);
  try {
    await mkdir(place, { recursive: true });
    if (!(await isOwnFolder(folder))) throw new SaysWhoError("file-unwritable", `${place} is a link, and no folder`);
    await writeFile(join(place, ".gitignore"), "*\n", { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    return await withLock(await keepAside(folder), () => work(place));
  } catch (error) {
    if (error instanceof SaysWhoError) throw error;
    throw new SaysWhoError("file-unwritable", `${place} could not be written`, { cause: error });
  }
}

const isOwnFolder = (folder: string): Promise<boolean> =>
  lstat(join(folder, DRAFTS)).then(
    (found) => found.isDirectory(),
    () => false,
  );

const isOfDrafts = (file: string): boolean =>
  file.startsWith(`${DRAFTS}/`) && A_FILE.test(file.slice(DRAFTS.length + 1)) && !file.endsWith(`/${DECISIONS}`);

function* inParts(lines: Iterable<BoxLine>): Iterable<readonly string[]> {
  let part: string[] = [];
  for (const line of lines) {
    part.push(canonicalLine(line));
    if (part.length < MOST_IN_FILE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

function idIn(line: string): string | undefined {
  try {
    return (JSON.parse(line) as { readonly id?: string } | null)?.id;
  } catch {
    return undefined;
  }
}
