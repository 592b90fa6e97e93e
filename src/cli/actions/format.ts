import { join } from "node:path";
import { formatCase } from "../../case-file/format-case.ts";
import { readCaseFolder } from "../../case-file/on-disk/read-case-folder.ts";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { writeCaseFolder } from "../../case-file/on-disk/write-case-folder.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "../terminal.ts";

/** Writes a case anew in its canonical form. */
export async function formatFiles(
  folder: string,
  { dropComments, json }: { dropComments?: boolean; json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const parsed = await readCaseFolder(folder);
  if (!parsed.ok) throw new CommandFailure(1, issueLines(parsed.issues, terminal));

  const layout = parsed.claimFiles ?? "file";
  const form = (await textOf(folder, "claims.jsonl")) === undefined ? "yaml" : "jsonl";
  const changed: string[] = [];
  for (const [name, text] of formatCase(parsed.records, form, layout)) {
    const before = await textOf(folder, name);
    if (before !== text) changed.push(name);
    if (!dropComments && before !== undefined && hasComments(name, before)) {
      throw new CommandFailure(
        2,
        `${name} has comments, which would be lost; put them into notes, or say --drop-comments.`,
      );
    }
  }

  if (changed.length > 0) await writeCaseFolder(folder, parsed.records, form, layout);
  if (json) terminal.out(jsonLine({ files: changed }));
  else
    terminal.out(
      changed.length === 0
        ? "Already canonical.\n"
        : `${counted(changed.length, "file")} written: ${changed.join(", ")}\n`,
    );
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
