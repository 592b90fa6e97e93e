import { mkdir, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { layDrafts } from "../../edit/on-disk/draft-folder.ts";
import type { Reader } from "../../formats/readers/reader.ts";
import {
  type GivenText,
  MAX_BYTES_IN_PIECES,
  MAX_IMPORT_LENGTH,
  type NamedText,
} from "../../formats/readers/reader.ts";
import { READERS } from "../../formats/readers/readers.ts";
import { FileSourceSchema } from "../../formats/readers/tellings/file-source.ts";
import { importInPieces } from "../../formats/readers/tellings/import-file.ts";
import { inWhole } from "../../formats/readers/tellings/records-read.ts";
import { slugOf } from "../../graph/names/slug-of.ts";
import { CaseHeaderSchema } from "../../model/case.ts";
import { countedOnTheWay, countsInWords } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { decodeText } from "../decode-text.ts";
import { entitiesBeside } from "../importing/entities-beside.ts";
import { importInto, withRealTexts } from "../importing/import-into.ts";
import { importReportAt } from "../importing/import-report.ts";
import { issuesByCause } from "../importing/issues-by-cause.ts";
import { readInPieces } from "../importing/read-in-pieces.ts";
import { realTexts } from "../importing/real-texts.ts";
import { suggestedMapping } from "../importing/suggested-mapping.ts";
import { madeInWords, outputAt } from "../output/output-at.ts";
import { writeOutput } from "../output/write-output.ts";
import { readGiven } from "../read-given.ts";
import { readWorkbook, sheetInPath } from "../read-workbook.ts";
import { counted, printable, type Terminal } from "../terminal.ts";
import { refuseFullFolder, writeNewCase } from "../write-new-case.ts";
import { withoutEndingSlash } from "../write-report.ts";

/** What a command line says for `import`. */
export interface ImportOptions {
  readonly from: string;
  readonly output?: string;
  readonly into?: string;
  readonly text?: readonly string[];
  readonly asClaims?: boolean;
  readonly by?: string;
  readonly map?: string;
  readonly entities?: readonly string[];
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly title?: string;
  readonly json?: boolean;
  readonly suggest?: boolean;
}

/** Beyond this many claims JSON Lines is the form: nobody edits so many by hand. */
const MOST_IN_YAML = 10_000;

/** Makes a case of somebody else's file, and a report of what could not be used. */
export async function importFrom(path: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const { from, into, map, entities, title, json } = options;
  const output = options.output ?? into ?? "";
  if (!options.suggest) refuseMixed(options);
  const reader = READERS.find(({ id }) => id === from);
  if (reader === undefined) throw new CommandFailure(2, `There is no format "${from}".`);
  if (options.suggest) return suggest(reader, path, options, terminal);

  const input = {
    ...(await readFileFor(reader, path)),
    mapping: map === undefined ? undefined : await readNamedText(map),
    entities: entities === undefined ? undefined : await Promise.all(entities.map(readNamedText)),
    source: sourceOf(options),
  };
  const name = withoutEndingSlash(output);
  if (into === undefined) {
    await refuseFullFolder(output);
    await importReportAt(name);
  }
  const header = CaseHeaderSchema.parse({
    id: slugOf(basename(name)),
    title: title || `What ${input.file} records`,
    note: `Made from ${input.file}; what could not be used is listed in ${basename(name)}.import.json beside this folder.`,
  });

  const imported = importInPieces(reader, input, header);
  const { report } = imported;
  const write = () => writeFileWhole(`${name}.import.json`, [`${JSON.stringify(report, null, 2)}\n`]);
  if (!imported.ok && into !== undefined) {
    if (json) terminal.out(jsonLine(report));
    throw new CommandFailure(
      1,
      `${issuesByCause(imported.issues, terminal)}${await entitiesBeside(path, imported.issues)}\nNothing was brought into ${into}.`,
    );
  }
  if (!imported.ok) {
    await mkdir(dirname(name), { recursive: true });
    await write();
    if (json) terminal.out(jsonLine(report));
    throw new CommandFailure(
      1,
      `${issuesByCause(imported.issues, terminal)}${await entitiesBeside(path, imported.issues)}\nNothing was imported; all that is said of the file is in ${name}.import.json.`,
    );
  }
  const tied = await realTexts(options.text ?? [], imported.records.sources);
  const whole = () => ({
    file: input.file,
    records: inWhole(imported.records),
    texts: imported.texts,
    realTexts: tied,
    report,
  });
  if (into !== undefined) {
    const { withoutSource, leftOut } = report;
    if (withoutSource.length + leftOut.length > 0)
      terminal.err(`${issuesByCause([...withoutSource, ...leftOut], terminal)}\n`);
    await importInto(into, whole(), options, terminal);
    return;
  }
  const made = tied.size === 0 ? { ...imported, waiting: [] as const } : withRealTexts(whole());
  const { texts, waiting } = made;
  const { records, counts } = countedOnTheWay(made.records);
  // The report first: a case whose report cannot be written would be one that nobody knows what is missing in.
  await write();
  try {
    await writeNewCase(name, records, texts, made.records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml");
  } catch (error) {
    // A case that is there all the same needs its report.
    await refuseFullFolder(output).then(
      () => rm(`${name}.import.json`, { force: true }),
      () => undefined,
    );
    throw error;
  }
  if (waiting.length > 0) {
    await layDrafts(name, slugOf(input.file.replace(/\.[^.]*$/, "")), waiting);
    const count = counted(waiting.length, "row");
    terminal.err(`${count} did not stand up to the text and wait as drafts; \`sayswho drafts ${name}\` says why.\n`);
  }
  if (json) {
    terminal.out(jsonLine(report));
    return;
  }
  const { withoutSource, leftOut, keptAsItStands, byName } = report;
  if (withoutSource.length + leftOut.length > 0)
    terminal.err(`${issuesByCause([...withoutSource, ...leftOut], terminal)}\n`);
  terminal.out(
    `${countsInWords(counts())}\n` +
      `${counted(withoutSource.length, "edge")} came without a source and stayed out; ` +
      `${counted(leftOut.length, "other trouble")} kept something out; ` +
      `${counted(keptAsItStands.length, "note")} on what was kept as it stands or not used; ` +
      `${counted(byName.length, "name")} taken for one, or kept apart\n` +
      `The case is in ${name}, the report in ${name}.import.json\n`,
  );
}

/** Writes a mapping to begin with, and imports nothing. */
async function suggest(reader: Reader, path: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const { output, into, map, entities } = options;
  if (into !== undefined || map !== undefined)
    throw new CommandFailure(2, "--suggest writes a mapping and imports nothing: leave --into and --map out.");
  const tables = entities === undefined ? undefined : await Promise.all(entities.map(readNamedText));
  const { text, left } = suggestedMapping(reader, { ...(await readFileFor(reader, path)), entities: tables }, terminal);
  const toFillIn = `Left to fill in; without it nothing is imported:\n${left.map((what) => `  - ${printable(what)}\n`).join("")}`;
  if (output === undefined) {
    terminal.out(text);
    if (left.length > 0) terminal.err(toFillIn);
    return;
  }
  const place = await outputAt(output, false, "name another file for the mapping with -o");
  await writeOutput(place, [text]);
  const next = left.length === 0 ? "go through its guesses" : "fill in what is left, go through its guesses";
  terminal.out(
    `A mapping to begin with is in ${printable(output)}; ${next}, then import with --map.\n${madeInWords(place)}`,
  );
  if (left.length > 0) terminal.out(toFillIn);
}

/** A file becomes a case, or comes into one. */
function refuseMixed({ output, into, asClaims, by, title }: ImportOptions): void {
  if ((output === undefined) === (into === undefined))
    throw new CommandFailure(2, "Say where it goes: -o CASE makes a new case, --into CASE brings it beside one.");
  if (asClaims && (into === undefined || by === undefined || by.trim() === ""))
    throw new CommandFailure(
      2,
      "--as-claims brings rows into a case as somebody's claims: say --into CASE and --by NAME.",
    );
  if (into !== undefined && title !== undefined)
    throw new CommandFailure(2, "--title is of a new case; the one that it comes into has its own.");
}

/** What the options say the file itself is; its address and its day make no source without a title. */
function sourceOf({ source, url, published }: Pick<ImportOptions, "source" | "url" | "published">) {
  if (source === undefined) {
    if (url === undefined && published === undefined) return undefined;
    throw new CommandFailure(2, "--url and --published tell more of the file itself: name it with --source TITLE.");
  }
  const found = FileSourceSchema.safeParse({ is: source, url, published });
  if (found.success) return found.data;
  const [wrong] = found.error.issues;
  throw new CommandFailure(
    2,
    `--${wrong?.path[0] === "is" ? "source" : String(wrong?.path[0])} does not fit: expected ${wrong?.message}.`,
  );
}

// A character takes at most four bytes of UTF-8, so a file beyond that is too long whatever is in it.
const MAX_IMPORT_BYTES = 4 * MAX_IMPORT_LENGTH;

/** The file itself; what is no text, such as a workbook, is no longer one that is read in pieces. */
async function readFileFor(reader: Reader, path: string): Promise<GivenText> {
  if (!reader.inPieces || sheetInPath(path) !== undefined) return readNamedText(path);
  return { file: basename(path), text: await readInPieces(path, MAX_BYTES_IN_PIECES) };
}

async function readNamedText(path: string): Promise<NamedText> {
  const workbook = sheetInPath(path);
  const file = workbook?.file ?? path;
  const bytes = await readGiven(file, MAX_IMPORT_BYTES);
  const text = workbook === undefined ? decodeText(file, bytes) : await readWorkbook(file, bytes, workbook.sheet);
  return { file: basename(file), text };
}
