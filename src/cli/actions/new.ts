import { basename, resolve } from "node:path";
import { slugOf } from "../../graph/names/slug-of.ts";
import { CaseHeaderSchema } from "../../model/case.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { printable, type Terminal } from "../terminal.ts";
import { refuseFullFolder, writeNewCase } from "../write-new-case.ts";

/** What a command line says for `new`. */
export interface NewOptions {
  readonly title: string;
  readonly summary?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** Makes an empty case in a new folder. */
export async function beginCase(
  folder: string,
  { title, summary, lang, json }: NewOptions,
  terminal: Terminal,
): Promise<void> {
  const header = CaseHeaderSchema.safeParse({ id: slugOf(basename(resolve(folder))), title, summary, lang });
  if (!header.success) {
    const [{ path, message } = { path: [], message: "" }] = header.error.issues;
    throw new CommandFailure(2, `--${path.join(".")} should be ${printable(message)}.`);
  }
  await refuseFullFolder(folder);

  const nothing = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] };
  await writeNewCase(folder, { header: header.data, ...nothing }, new Map(), "yaml");
  terminal.out(
    json
      ? jsonLine({ case: folder, id: header.data.id, title })
      : `The case is in ${printable(folder)}. \`sayswho add\` brings its first source in.\n`,
  );
}
