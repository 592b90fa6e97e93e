import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { MAX_IMPORT_LENGTH, type NamedText } from "../../formats/readers/reader.ts";
import { READERS } from "../../formats/readers/readers.ts";
import { importFile } from "../../formats/readers/tellings/import-file.ts";
import { slugOf } from "../../graph/names/slug-of.ts";
import { CaseHeaderSchema } from "../../model/case.ts";
import type { Issue } from "../../model/issue.ts";
import { countsInWords, countsOf } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { decodeText } from "../decode-text.ts";
import { issueLines } from "../issue-lines.ts";
import { readGiven } from "../read-given.ts";
import { counted, type Terminal } from "../terminal.ts";
import { refuseFullFolder, writeNewCase } from "../write-new-case.ts";

/** What a command line says for `import`. */
export interface ImportOptions {
  readonly from: string;
  readonly output: string;
  readonly map?: string;
  readonly entities?: string;
  readonly title?: string;
  readonly json?: boolean;
}

/** Beyond this many claims JSON Lines is the form: nobody edits so many by hand. */
const MOST_IN_YAML = 10_000;
const MOST_SHOWN = 20;

/** Makes a case of somebody else's file, and a report of what could not be used. */
export async function importFrom(
  path: string,
  { from, output, map, entities, title, json }: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const reader = READERS.find(({ id }) => id === from);
  if (reader === undefined) throw new CommandFailure(2, `There is no format "${from}".`);

  const input = {
    ...(await readNamedText(path)),
    mapping: map === undefined ? undefined : await readNamedText(map),
    entities: entities === undefined ? undefined : await readNamedText(entities),
  };
  await refuseFullFolder(output);
  const name = output.replace(/[/\\]+$/, "");
  const header = CaseHeaderSchema.parse({
    id: slugOf(basename(name)),
    title: title || `What ${input.file} records`,
    note: `Made from ${input.file}; what could not be used is listed in ${basename(name)}.import.json beside this folder.`,
  });

  const imported = importFile(reader, input, header);
  if (!imported.ok)
    throw new CommandFailure(1, `${someOf(imported.issues, terminal)}\nNothing was imported, and nothing written.`);

  const { records, texts, report } = imported;
  // The report first: a case whose report cannot be written would be one that nobody knows what is missing in.
  await writeFileWhole(`${name}.import.json`, [`${JSON.stringify(report, null, 2)}\n`]);
  try {
    await writeNewCase(name, records, texts, records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml");
  } catch (error) {
    await rm(`${name}.import.json`, { force: true });
    throw error;
  }
  if (json) {
    terminal.out(jsonLine(report));
    return;
  }
  const { withoutSource, leftOut, keptAsItStands } = report;
  if (withoutSource.length + leftOut.length > 0) terminal.err(`${someOf([...withoutSource, ...leftOut], terminal)}\n`);
  terminal.out(
    `${countsInWords(countsOf(records))}\n` +
      `${counted(withoutSource.length, "edge")} came without a source and stayed out; ` +
      `${counted(leftOut.length, "other trouble")} kept something out; ` +
      `${counted(keptAsItStands.length, "value")} kept as they stand or not used\n` +
      `The case is in ${name}, the report in ${name}.import.json\n`,
  );
}

function someOf(issues: readonly Issue[], terminal: Terminal): string {
  const more = issues.length - MOST_SHOWN;
  const lines = issueLines(issues.slice(0, MOST_SHOWN), terminal);
  return more > 0 ? `${lines}\n… and ${counted(more, "more")}` : lines;
}

// A character takes at most four bytes of UTF-8, so a file beyond that is too long whatever is in it.
const MAX_IMPORT_BYTES = 4 * MAX_IMPORT_LENGTH;

async function readNamedText(path: string): Promise<NamedText> {
  return { file: basename(path), text: decodeText(path, await readGiven(path, MAX_IMPORT_BYTES)) };
}
