import { join } from "node:path";
import type { CaseFolder } from "../../case-file/case-folder.ts";
import { formatCase } from "../../case-file/format-case.ts";
import type { FileChange } from "../../case-file/in-place/folder-change.ts";
import { readCaseFiles } from "../../case-file/on-disk/read-case-files.ts";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { writeTogether } from "../../case-file/on-disk/write-together.ts";
import { type ParsedCase, parseCase } from "../../case-file/parse-case.ts";
import { fillPositions } from "../../case-file/positions/fill-positions.ts";
import { NO_POSITION } from "../../case-file/positions/unplaced-anchors.ts";
import { recordFiles } from "../../case-file/record-files.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "../terminal.ts";

/** How often files may change while they are written anew, before that is said. */
const MOST_TRIES = 4;

/** Writes a case anew in its canonical form: all of it or nothing, and over nothing that somebody has changed since it was read. */
export async function formatFiles(
  folder: string,
  { dropComments, json }: { dropComments?: boolean; json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { files, filled, commented } = await written(folder, dropComments ?? false, terminal);
  if (json) {
    terminal.out(jsonLine({ files, ...(filled > 0 && { filled }), ...(commented !== undefined && { commented }) }));
    return;
  }
  if (filled > 0) terminal.out(`${counted(filled, "passage")} found in the texts; their positions were filled in.\n`);
  terminal.out(
    files.length === 0 ? "Already canonical.\n" : `${counted(files.length, "file")} written: ${files.join(", ")}\n`,
  );
  if (commented !== undefined) terminal.err(`Nothing else was written: ${commentsLost(commented)}\n`);
}

/** What was written: the files, in how many places a position was filled in, and what kept the rest from being written. */
interface Written {
  readonly files: readonly string[];
  readonly filled: number;
  readonly commented?: string;
}

const commentsLost = (path: string): string =>
  `${path} has comments, which would be lost; put them into notes, or say --drop-comments.`;

async function written(folder: string, dropComments: boolean, terminal: Terminal): Promise<Written> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { folder: read, issues } = await readCaseFiles(folder);
    if (read === undefined) throw new CommandFailure(1, issueLines(issues, terminal));
    const first = parseCase(read);
    const { files: fills, count: filled } = first.issues.some(({ code }) => code === NO_POSITION)
      ? fillPositions(read)
      : { files: [], count: 0 };
    const parsed = filled === 0 ? first : parseCase({ ...read, files: withFills(read, fills) });
    const changes = await changesOf(folder, read, parsed, issues, terminal);
    const isLost = ({ path, before }: FileChange) => before !== undefined && hasComments(path, before);
    const commented = dropComments ? undefined : changes.find(isLost)?.path;
    if (commented !== undefined && filled === 0) throw new CommandFailure(2, commentsLost(commented));

    // A position that was filled in leaves every comment where it is.
    const wanted = commented === undefined ? changes : fills;
    if (wanted.length > 0 && !(await writeTogether(folder, wanted)).ok) continue;
    return { files: wanted.map(({ path }) => path), filled, ...(commented !== undefined && { commented }) };
  }
  throw new CommandFailure(2, `The files of ${folder} change all the time; nothing was written. Try again later.`);
}

const withFills = ({ files }: CaseFolder, fills: readonly FileChange[]): ReadonlyMap<string, string> =>
  new Map([...files, ...fills.map(({ path, after }) => [path, after as string] as const)]);

async function changesOf(
  folder: string,
  read: CaseFolder,
  parsed: ParsedCase,
  unread: Parameters<typeof issueLines>[0],
  terminal: Terminal,
): Promise<readonly FileChange[]> {
  if (!parsed.ok || unread.length > 0) throw new CommandFailure(1, issueLines([...unread, ...parsed.issues], terminal));

  // Each file keeps the form that it has.
  const formOf = (stem: string) => (read.files.has(`${stem}.jsonl`) ? "jsonl" : "yaml");
  const files = formatCase(parsed.records, formOf, parsed.claimFiles ?? "file");
  const changes: FileChange[] = [];
  for (const [path, after] of files) {
    const isUnread = path.startsWith("schema/");
    const before = isUnread ? await textOf(folder, path) : (read.files.get(path) ?? read.texts.get(path));
    if (before !== after) changes.push({ path, before, after, ...(isUnread && { isUnread: true as const }) });
  }
  // A reading under another name than its source's is now under that.
  for (const path of recordFiles(read).filter((name) => name.startsWith("readings/") && !files.has(name)))
    changes.push({ path, before: read.files.get(path), after: undefined });
  return changes;
}

/** No file that is written here is longer. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

async function textOf(folder: string, name: string): Promise<string | undefined> {
  const read = await readRegularFile(join(folder, name), MAX_FILE_BYTES);
  return read.ok ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes) : undefined;
}

/** Comments beside the first line, which names the schema. A line of a text that begins with # counts too: better asked than lost. */
const hasComments = (name: string, text: string): boolean =>
  name.endsWith(".yaml") &&
  text.split("\n").some((line, i) => /^\s*#/.test(line) && !(i === 0 && line.includes("$schema=")));
