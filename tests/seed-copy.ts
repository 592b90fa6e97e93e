import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatCaseInPieces } from "../src/case-file/format-case.ts";
import { readCaseFolder } from "../src/case-file/on-disk/read-case-folder.ts";

/** The seed case, in which no test writes. */
export const SEED = fileURLToPath(new URL("../graph-data/harbour-light", import.meta.url));

/**
 * Lays the seed case out in a folder that a test may write in. What somebody who works in that case keeps aside stays
 * theirs: that it has left, say, from which on every change is a correction. Its pictures are no part of it.
 */
export const copySeed = (folder: string): Promise<void> =>
  cp(SEED, folder, { recursive: true, filter: (path) => basename(path) !== ".sayswho" && !path.endsWith(".png") });

/**
 * The same with its records in JSON Lines, which are read many times faster than YAML, and laid out at once: for the
 * many tests that ask nothing of how a file is written.
 */
export async function copySeedInLines(folder: string): Promise<void> {
  seedInLines ??= inLines();
  for (const [name, bytes] of await seedInLines) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

let seedInLines: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;

async function inLines(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const read = await readCaseFolder(SEED);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const files = new Map<string, string | Uint8Array>();
  for (const name of readdirSync(join(SEED, "texts"))) {
    const path = join("texts", name);
    files.set(path, readFileSync(join(SEED, path)));
  }
  for (const { name, chunks } of formatCaseInPieces(read.records, "jsonl", "file"))
    files.set(name, [...chunks].join(""));
  return files;
}
