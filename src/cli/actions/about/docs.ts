import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { SaysWhoError } from "../../../errors.ts";
import { jsonLine } from "../../command.ts";
import { CommandFailure } from "../../command-failure.ts";
import { htmlPage } from "../../docs/html-page.ts";
import { docsPages } from "../../docs/pages.ts";
import { textPage } from "../../docs/text-page.ts";
import { outputAt } from "../../output/output-at.ts";
import { writeOutput } from "../../output/write-output.ts";
import { printable, type Terminal } from "../../terminal.ts";

/** What a command line says for `docs`. */
export interface DocsOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Prints one page, or writes all of them and says where to open them. */
export async function openDocs(
  page: string | undefined,
  { output, force, json }: DocsOptions,
  program: Command,
  terminal: Terminal,
): Promise<void> {
  const pages = docsPages(program);
  if (page !== undefined) {
    const found = pages.find(({ id }) => id === page);
    if (found === undefined)
      throw new CommandFailure(
        2,
        `There is no page "${printable(page)}"; there are ${pages.map(({ id }) => id).join(", ")}.`,
      );
    const { id, title, summary } = found;
    terminal.out(json ? jsonLine({ page: id, title, summary }) : `${textPage(found)}\n`);
    return;
  }

  const folder = output === undefined ? await mkdtemp(join(tmpdir(), "sayswho-docs-")) : resolve(output);
  // Whether all may be written is asked before any is, and before there is a folder for it.
  const files = [];
  for (const each of pages) files.push([each, await outputAt(join(folder, `${each.id}.html`), force)] as const);
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new SaysWhoError("file-unwritable", `${folder} could not be made`, { cause: error });
  });
  for (const [each, file] of files) {
    await writeOutput(file, [htmlPage(each, pages)]);
    if (json) terminal.out(jsonLine({ page: each.id, title: each.title, summary: each.summary, file: file.path }));
  }
  if (!json) terminal.out(`Open ${pathToFileURL(join(folder, "index.html")).href}\n`);
}
