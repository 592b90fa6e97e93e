import { lstat, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { keepOutOfGit } from "../../case-file/on-disk/keep-out-of-git.ts";
import { withLock } from "../../case-file/on-disk/lock-case.ts";
import { leftOverOf, sweepWithin } from "../../case-file/on-disk/part-beside.ts";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { wholeFileIssue } from "../../case-file/whole-file-issue.ts";
import { SaysWhoError } from "../../errors.ts";
import { type Decision, type Draft, DraftSchema } from "../../model/draft.ts";
import type { Issue } from "../../model/issue.ts";
import type { DraftBox, FiledDraft } from "../drafts/draft-box.ts";
import { proposalHash } from "../drafts/draft-hash.ts";
import { type BoxFile, type BoxLine, boxOf, canonicalLine } from "../drafts/draft-lines.ts";
import { appendDecision } from "./append-decision.ts";

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
  for (const name of names.sort(asLaid)) {
    const file = `${DRAFTS}/${name}`;
    if (!A_FILE.test(name)) {
      const mend = "name it in Latin letters, digits, dots, hyphens and low lines, and end it in .jsonl";
      issues.push(
        wholeFileIssue(file, "wrong-name", "no file of drafts has such a name; nothing of it is listed", mend),
      );
      continue;
    }
    if ((await lstat(join(place, name)).catch(() => undefined))?.isSymbolicLink() !== false) {
      issues.push(
        wholeFileIssue(file, "link-out", "it is a link, and no file of drafts itself", "put the file itself there"),
      );
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

/** Of one name as they were laid: links.jsonl, links.2.jsonl, links.10.jsonl, and then links-2.jsonl. */
function asLaid(one: string, other: string): number {
  const [[batch = "", part], [otherBatch = "", otherPart]] = [one.split("."), other.split(".")];
  if (batch === otherBatch) return partOfBatch(part) - partOfBatch(otherPart) || (one < other ? -1 : 1);
  return BY_NUMBER.compare(batch, otherBatch) || (batch < otherBatch ? -1 : 1);
}

const partOfBatch = (part = ""): number => (/^\d+$/.test(part) ? Number(part) : 1);
const BY_NUMBER = new Intl.Collator("en", { numeric: true });

/** A batch of drafts that was laid, and its files within the case's folder. */
export interface LaidDrafts {
  readonly batch: string;
  readonly files: readonly string[];
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
): Promise<LaidDrafts> {
  return inFolder(folder, (place) => layIn(folder, place, name, lines, report));
}

async function layIn(
  folder: string,
  place: string,
  name: string,
  lines: Iterable<BoxLine>,
  report?: unknown,
): Promise<LaidDrafts> {
  // What is decided is written down under that name: nobody's batch has it.
  const taken = new Set([DECISIONS, ...(await readdir(place))].map((file) => file.split(".")[0]));
  let batch = name;
  for (let n = 2; taken.has(batch); n++) batch = `${name}-${n}`;
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
}

const REPORT = ".import.json";

/**
 * Takes a batch of drafts away again, words and all, with its report, and with what a process that died has left half
 * written of it; gives the files that are gone.
 */
export async function dropDrafts(folder: string, batch: string): Promise<readonly string[]> {
  if (!(await isOwnFolder(folder))) return [];
  return inFolder(folder, async (place) => {
    const isOfBatch = (file: string) =>
      file.startsWith(`${batch}.`) && /^(?:\d{1,6}\.)?(?:jsonl|import\.json)$/.test(file.slice(batch.length + 1));
    const isLeftOfBatch = (file: string) => {
      const stem = leftOverOf(file);
      return stem !== undefined && (isOfBatch(stem) || isLongStem(stem, batch));
    };
    const names = batch === "decisions" ? [] : await readdir(place);
    const files = names.filter((file) => isOfBatch(file) || isLeftOfBatch(file));
    for (const file of files) await rm(join(place, file), { force: true });
    return files.map((file) => `${DRAFTS}/${file}`);
  });
}

/** Of a long name only its beginning stands in the name of what is half written. */
const isLongStem = (stem: string, batch: string): boolean =>
  stem.length >= 60 && `${batch}.`.startsWith(stem.slice(0, batch.length + 1));

/** The folder of drafts, while nobody else of this program does anything in it. */
export interface HeldDrafts {
  /** What lies there now. */
  read(): Promise<ReadDrafts>;
  /** Becomes another whenever something else lies there. */
  mark(): Promise<string>;
  /** Makes ready to put a draft in the place of one, or with none to take that away, words and all; undefined where it is not there any more. */
  ready(filed: FiledDraft, instead: Draft | undefined): Promise<(() => Promise<void>) | undefined>;
  /** Puts a draft back behind the others of its file. */
  putBack(filed: FiledDraft): Promise<void>;
  /** Lays a batch of drafts, as `layDrafts` does. */
  lay(name: string, lines: Iterable<BoxLine>): Promise<LaidDrafts>;
  /** Puts what somebody decided on record, on a line of its own. */
  note(decision: Decision): Promise<void>;
}

/** Does something with the drafts beside a case, while nobody else of this program does. */
export const holdDrafts = <T>(folder: string, work: (held: HeldDrafts) => Promise<T>): Promise<T> =>
  inFolder(folder, (place) =>
    work({
      read: () => readDrafts(folder),
      mark: () => draftsMark(folder),
      async ready({ draft, file }, instead) {
        const lines = await linesIn(folder, file);
        const at = lines.findIndex((line) => isLineOf(line, draft));
        if (at === -1) return undefined;
        const kept = lines.with(at, instead === undefined ? "" : canonicalLine(instead));
        return () => writeFileWhole(join(folder, file), ended(kept));
      },
      async putBack({ draft, file }) {
        const lines = await linesIn(folder, file);
        await writeFileWhole(join(folder, file), ended([...lines, canonicalLine(draft)]));
      },
      lay: (name, lines) => layIn(folder, place, name, lines),
      note: (decision) => appendDecision(join(place, DECISIONS), decision),
    }),
  );

/** Becomes another whenever something else lies among the drafts beside a case. */
export async function draftsMark(folder: string): Promise<string> {
  if (!(await isOwnFolder(folder))) return "";
  const names = (await readdir(join(folder, DRAFTS))).filter((name) => name.endsWith(".jsonl")).sort();
  const marks = names.map(async (name) => {
    const { size, mtimeMs, ino } = await lstat(join(folder, DRAFTS, name));
    return `${name} ${size} ${mtimeMs} ${ino}`;
  });
  return (await Promise.all(marks)).join("\n");
}

/** The lines of a file of drafts; of one that is gone none. */
async function linesIn(folder: string, file: string): Promise<readonly string[]> {
  if (!isOfDrafts(file)) throw new SaysWhoError("file-unwritable", `${file} is no file of drafts`);
  const read = await readRegularFile(join(folder, file), MAX_FILE_BYTES);
  if (read.ok) return new TextDecoder("utf-8", { fatal: true }).decode(read.bytes).split("\n");
  if (read.cause === "ENOENT") return [];
  throw new SaysWhoError("file-unwritable", `${file} could not be written anew: ${read.message}`);
}

const ended = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.trim() !== "").map((line) => `${line.trimEnd()}\n`);

/** Whether that very draft stands on a line, and no other of its id. */
function isLineOf(line: string, draft: Draft): boolean {
  try {
    const value = JSON.parse(line) as { readonly id?: unknown } | null;
    if (value?.id !== draft.id) return false;
    const shaped = DraftSchema.safeParse(value);
    return shaped.success && proposalHash(shaped.data) === proposalHash(draft);
  } catch {
    return false;
  }
}

/** Makes the folder, with what keeps it out of Git, and does some work in it while nobody else of this program does. */
async function inFolder<T>(folder: string, work: (place: string) => Promise<T>): Promise<T> {
  const place = join(folder, DRAFTS);
  try {
    // Never the case's own folder with it: one that is gone was moved, and is not to be begun anew.
    await mkdir(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    if (!(await isOwnFolder(folder)))
      throw new SaysWhoError("file-unwritable", `${DRAFTS} in the case's folder is a link or a file, and no folder`);
    await keepOutOfGit(place);
    // A lock of its own: a case is written while its drafts are held.
    return await withLock(place, async () => {
      await sweepWithin(place);
      return work(place);
    });
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new SaysWhoError("file-unwritable", `${DRAFTS} in the case's folder could not be written`, { cause: error });
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
