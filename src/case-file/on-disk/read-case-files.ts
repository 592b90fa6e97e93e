import { lstat, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Issue } from "../../model/issue.ts";
import { MAX_TEXT_BYTES } from "../../model/text.ts";
import type { CaseFolder } from "../case-folder.ts";
import { didYouMean } from "../did-you-mean.ts";
import { namesOf } from "../file-names.ts";
import { gatherIssues, type IssueGathering } from "../gather-issues.ts";
import { MAX_YAML_LENGTH } from "../record-bounds.ts";
import { CASE_FILES } from "../schema.ts";
import { wholeFileIssue } from "../whole-file-issue.ts";
import { casesBelow } from "./cases-below.ts";
import { liesInside } from "./lies-inside.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { readSteadily } from "./read-steadily.ts";

/** The largest file of records that is read, in bytes. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** YAML is refused beyond so many characters, each of at most three bytes. */
const MAX_YAML_BYTES = 3 * MAX_YAML_LENGTH;

/** How much is read of all texts together: they are held in memory, as many as a stranger's folder may have. */
const MAX_TEXTS_BYTES = 1024 * 1024 * 1024;

const NAME_A_CASE = "name a folder that holds case.yaml, entities, sources and claims";
const MOST_NAMED = 10;

/** The files of a case folder as they are, not yet asked what they mean; without `folder` where there is none, or where it only holds cases. */
export interface CaseFilesRead {
  readonly folder?: CaseFolder;
  readonly issues: readonly Issue[];
}

/**
 * Reads the files of a case folder, all as one writer left them. What cannot be opened or is no UTF-8 comes back as an
 * issue like any other.
 */
export async function readCaseFiles(folder: string): Promise<CaseFilesRead> {
  const { found, troubles } = await readSteadily(folder, () => readFilesOnce(folder));
  return { ...found, issues: [...troubles, ...found.issues] };
}

/**
 * Reads them as they are now, whoever may be writing.
 * @param isLeft of which files only the names are wanted
 */
export async function readFilesOnce(
  folder: string,
  isLeft: (path: string) => boolean = () => false,
): Promise<CaseFilesRead> {
  const maxBytes = (path: string) => (isLeft(path) ? undefined : recordBytes(path));
  const issues = gatherIssues();
  const isOfRecords = (name: string) => !name.startsWith(".") && /\.(yaml|yml|jsonl)$/i.test(name);
  const files = await readTexts(folder, { prefix: "", wanted: isOfRecords, maxBytes }, issues);
  if (files === undefined) {
    const near = didYouMean(basename(folder), await casesBelow(dirname(folder)));
    const mend = near === undefined ? NAME_A_CASE : `did you mean ${join(dirname(folder), near)}?`;
    return { issues: [wholeFileIssue(basename(folder), "no-folder", `there is no case folder at ${folder}`, mend)] };
  }
  const cases = [...files.keys()].some((name) => KNOWN_NAMES.has(name)) ? [] : await casesBelow(folder);
  if (cases.length > 0) {
    const named = cases.slice(0, MOST_NAMED).map((name) => join(folder, name));
    const more = cases.length > MOST_NAMED ? ` (and ${cases.length - MOST_NAMED} more)` : "";
    const message = `${folder} is no case: it ${cases.length === 1 ? "holds one" : `holds ${cases.length}`}`;
    return { issues: [wholeFileIssue(basename(folder), "no-case", message, `name one: ${named.join(", ")}${more}`)] };
  }
  for (const { stem } of CASE_FILES.filter(({ lies }) => lies === "file-or-folder" || lies === "record-a-file")) {
    const reading = { prefix: `${stem}/`, wanted: isOfRecords, maxBytes };
    for (const [path, text] of (await readTexts(folder, reading, issues)) ?? []) files.set(path, text);
  }
  const reading: Reading = {
    prefix: "texts/",
    wanted: (name) => !name.startsWith("."),
    maxBytes: () => MAX_TEXT_BYTES,
    maxBytesInAll: MAX_TEXTS_BYTES,
    staysInside: true,
  };
  const texts = await readTexts(folder, reading, issues);

  return { folder: { files, texts: texts ?? new Map() }, issues: issues.all() };
}

const KNOWN_NAMES: ReadonlySet<string> = new Set(CASE_FILES.flatMap(namesOf));

/** How long a file of records may be; undefined where none of that name is known. */
function recordBytes(path: string): number | undefined {
  if (!path.includes("/") && !KNOWN_NAMES.has(path)) return undefined;
  return /\.jsonl$/i.test(path) ? MAX_FILE_BYTES : MAX_YAML_BYTES;
}

interface Reading {
  /** What the paths begin with: nothing, or the folder and a slash. */
  readonly prefix: string;
  readonly wanted: (name: string) => boolean;
  /** How much is read of a file; of one that has no place in a case its name alone. */
  readonly maxBytes: (path: string) => number | undefined;
  /** How much is read of all of them. */
  readonly maxBytesInAll?: number;
  /** Whether what a link out of the case leads to stays unread. */
  readonly staysInside?: boolean;
}

async function readTexts(
  folder: string,
  { prefix, wanted, maxBytes, maxBytesInAll = Infinity, staysInside = false }: Reading,
  issues: IssueGathering,
): Promise<Map<string, string> | undefined> {
  const place = join(folder, prefix);
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return undefined;

  // Of a name that ends in a slash the system tells where it leads, and not that it is a link.
  const isLinked = staysInside && (await lstat(place.replace(/[\\/]$/, ""))).isSymbolicLink();
  const isLink = new Set(entries.filter((entry) => isLinked || entry.isSymbolicLink()).map(({ name }) => name));
  const texts = new Map<string, string>();
  let left = maxBytesInAll;
  for (const name of entries
    .filter((entry) => !entry.isDirectory() && wanted(entry.name))
    .map((entry) => entry.name)
    .sort()) {
    const path = prefix + name;
    const wrong = (code: string, message: string, mend: string) =>
      void issues.add(wholeFileIssue(path, code, message, mend));
    const most = maxBytes(path);
    if (most === undefined) {
      texts.set(path, "");
      continue;
    }
    if (staysInside && isLink.has(name) && !(await liesInside(folder, join(folder, path)))) {
      wrong("link-out", "it is a link that leads out of the case, and was not followed", "put the file itself there");
      continue;
    }
    const read = await readRegularFile(join(folder, path), most);
    if (!read.ok) {
      const isOfClaims = read.code === "too-large" && /^claims[./]/.test(path);
      wrong(read.code, read.message, isOfClaims ? IN_PARTS : read.mend);
      continue;
    }
    left -= read.bytes.length;
    if (left < 0) {
      const message = `the files of ${prefix} up to here are longer than the ${maxBytesInAll} bytes that are read of them, so it was not`;
      wrong("too-large", message, "part the case in two");
      break;
    }
    try {
      // The byte order mark stays: positions count in the file exactly as it is.
      texts.set(path, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(read.bytes));
    } catch {
      wrong("not-utf8", "it is not UTF-8", "save it as UTF-8");
    }
  }
  return texts;
}

const IN_PARTS = "put its claims into several files in the folder claims, such as claims/part-1.jsonl";
