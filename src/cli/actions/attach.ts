import { readFile } from "node:fs/promises";
import { attachText } from "../../case-file/attach-text.ts";
import { writeTogether } from "../../case-file/on-disk/write-together.ts";
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
  const { table, texts } = await openCase(folder, terminal);
  const source = table.sources[table.sourceIndex(asSourceId(id)) ?? -1];
  if (source === undefined)
    throw new CommandFailure(2, `There is no source "${printable(id)}" in this case; sayswho sources lists them.`);

  const text = await readText(file);
  const attachment = attachText(source, text);
  if (!attachment.ok) throw new CommandFailure(1, `${file}: ${attachment.message}\n    → ${attachment.mend}`);

  const written = await writeTogether(folder, [{ path: attachment.path, before: texts.get(source.id), after: text }]);
  if (!written.ok)
    throw new CommandFailure(2, `${attachment.path} became another while this was going on; nothing was written.`);
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
