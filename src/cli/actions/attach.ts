import { join } from "node:path";
import { attachText } from "../../case-file/attach-text.ts";
import { liesInside } from "../../case-file/on-disk/lies-inside.ts";
import { writeTogether } from "../../case-file/on-disk/write-together.ts";
import { asSourceId } from "../../model/id.ts";
import { MAX_TEXT_BYTES } from "../../model/text.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import { readGiven } from "../read-given.ts";
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

  const text = asText(file, await readGiven(file, MAX_TEXT_BYTES));
  const attachment = attachText(source, text);
  if (!attachment.ok)
    throw new CommandFailure(1, `${printable(file)}: ${attachment.message}\n    → ${attachment.mend}`);

  if (!(await liesInside(folder, join(folder, attachment.path))))
    throw new CommandFailure(
      2,
      `${printable(attachment.path)} leads out of the case by a link, so nothing was kept; put a folder there.`,
    );
  const written = await writeTogether(folder, [{ path: attachment.path, before: texts.get(source.id), after: text }]);
  if (!written.ok)
    throw new CommandFailure(2, `${attachment.path} became another while this was going on; nothing was written.`);
  terminal.out(
    json
      ? jsonLine({ ok: true, source: id, path: attachment.path })
      : `The text of ${id} is the one that was read; kept as ${attachment.path}.\n`,
  );
}

function asText(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailure(1, `${printable(file)} is not UTF-8, so it cannot be the text that was read.`);
  }
}
