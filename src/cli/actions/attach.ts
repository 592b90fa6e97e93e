import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { attachText } from "../../case-file/attach-text.ts";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { asSourceId } from "../../model/id.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { printable } from "../terminal.ts";

/** Keeps a file as the text of a source, if it is the very text that was read. */
export async function attachFile(
  folder: string,
  id: string,
  file: string,
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const source = table.sources[table.sourceIndex(asSourceId(id)) ?? -1];
  if (source === undefined)
    throw new CommandFailure(2, `There is no source "${printable(id)}" in this case; sayswho sources lists them.`);

  const attachment = attachText(source, await readText(file));
  if (!attachment.ok) throw new CommandFailure(1, `${file}: ${attachment.message}\n    → ${attachment.mend}`);

  await writeFileWhole(join(folder, attachment.path), [await readFile(file)]);
  terminal.out(
    json
      ? jsonLine({ ok: true, source: id, path: attachment.path })
      : `The text of ${id} is the one that was read; kept as ${attachment.path}.\n`,
  );
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(2, `${file} cannot be read (${error.code ?? error.message}).`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailure(1, `${file} is not UTF-8, so it cannot be the text that was read.`);
  }
}
