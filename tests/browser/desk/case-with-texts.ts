import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runCommand } from "../../cli/run-command.ts";

/** A new case on disk, with a source for each text that is given. */
export async function caseWithTexts(texts: Readonly<Record<string, string>> = {}): Promise<string> {
  const beside = await mkdtemp(join(tmpdir(), "sayswho-"));
  const folder = join(beside, "case");
  await ran("new", folder, "--title", "The harbour");
  for (const [id, text] of Object.entries(texts)) {
    const file = join(beside, `${id}.txt`);
    await writeFile(file, text);
    const known = ["--id", id, "--title", id, "--genre", "news", "--access", "open", "--published", "2023-03-16"];
    await ran("add", folder, file, ...known);
  }
  return folder;
}

async function ran(...words: readonly string[]): Promise<void> {
  const { code, err } = await runCommand(...words);
  if (code !== 0) throw new Error(err);
}

/** Every file of a folder to the byte, without what is kept aside and the schemas, which are for editors and stay once laid. */
export async function bytesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)))
    .filter((path) => !/^(\.|schema)/.test(path))
    .sort();
  const read = async (path: string) => [path, await readFile(join(folder, path), "latin1")] as const;
  return new Map(await Promise.all(paths.map(read)));
}
