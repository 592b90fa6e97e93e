import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { attachText } from "../../case-file/attach-text.ts";
import { writeFileWhole } from "../../case-file/write-file-whole.ts";
import { asSourceId } from "../../model/id.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import { printable } from "../terminal.ts";

/** `attach`: keeps the text of a source with the case, if it is the very text that was read. */
export const attach: AddCommand = (program, terminal) => {
  program
    .command("attach")
    .summary("keep a source's text with the case, checked against its hash")
    .description(
      "Checks a file against the hash and length that a source has on record and keeps a copy under texts/ in the\n" +
        "case folder, so that passages can be read. Exit code 1 if it is another text. --json prints {ok, source, path}.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<source>", "the source's id")
    .argument("<file>", "the file that holds its text")
    .option(...JSON_OPTION)
    .addHelpText("after", example("attach graph-data/pakistan-isis-k-allegations article-2026-01-07 ~/article.txt"))
    .action(async (folder: string, id: string, file: string, { json }: { json?: boolean }) => {
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
    });
};

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
