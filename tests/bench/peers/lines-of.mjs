import { createReadStream, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline";

/** Files that fit into one string are split in it, which is the fastest; of a larger one line by line. */
export const FITS = 400_000_000;

export async function* linesOf(path) {
  if (statSync(path).size < FITS) yield* readFileSync(path, "utf8").split("\n");
  else yield* createInterface({ input: createReadStream(path) });
}
