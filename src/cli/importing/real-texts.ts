import { basename } from "node:path";
import type { Source } from "../../model/source.ts";
import { MAX_TEXT_BYTES } from "../../model/text.ts";
import { CommandFailure } from "../command-failure.ts";
import { decodeText } from "../decode-text.ts";
import { readGiven } from "../read-given.ts";
import { printable } from "../terminal.ts";

/**
 * The real texts of works that a file names, as the command line ties them: `SOURCE=FILE`, the work by its id, title or
 * address in the file.
 * @returns by the ids that the sources have in what was imported
 */
export async function realTexts(
  ties: readonly string[],
  sources: readonly Source[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const tie of ties) {
    const [, name = "", path = ""] = /^([\s\S]+)=([^=]+)$/.exec(tie) ?? [];
    if (path === "") throw new CommandFailure(2, `--text takes SOURCE=FILE, and not “${printable(tie)}”.`);
    const found = sources.filter(({ id, title, url }) => [id, title, url].includes(name as Source["id"]));
    const [only, another] = found;
    if (only === undefined || another !== undefined)
      throw new CommandFailure(
        2,
        only === undefined
          ? `The file names no work “${printable(name)}”; it names ${sources
              .slice(0, 10)
              .map(({ id }) => id)
              .join(", ")}.`
          : `The file names several works “${printable(name)}”: ${found.map(({ id }) => id).join(", ")}. Say which by its id.`,
      );
    texts.set(only.id, decodeText(basename(path), await readGiven(path, MAX_TEXT_BYTES)));
  }
  return texts;
}
