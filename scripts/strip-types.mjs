// A hook of Node's loader: takes the types out of a source file. scripts/typescript-in-threads.mjs registers it. What came
// of a file is kept, one for each, since every thread has a loader of its own and Vite takes longer to load than the files
// to read; it is believed while the file, this hook and Vite are what they were.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const KEPT = fileURLToPath(new URL("../node_modules/.sayswho-stripped/", import.meta.url));
const hashOf = (...words) => createHash("sha256").update(words.join("\0")).digest("hex");
const BY = hashOf(
  readFileSync(fileURLToPath(import.meta.url)),
  readFileSync(createRequire(import.meta.url).resolve("vite/package.json")),
);

export async function load(url, context, next) {
  if (!/^file:.*\.ts$/.test(url)) return next(url, context);
  return { format: "module", source: await stripped(fileURLToPath(url)), shortCircuit: true };
}

async function stripped(file) {
  const written = await readFile(file, "utf8");
  const seal = `\n//${hashOf(BY, file, written)}\n`;
  const place = `${KEPT}${hashOf(file)}.js`;
  const kept = await readFile(place, "utf8").catch(() => "");
  return kept.endsWith(seal) ? kept : strip(file, written, seal, place);
}

async function strip(file, written, seal, place) {
  const { transformWithOxc } = await import("vite");
  const { code } = await transformWithOxc(written, file, { sourcemap: false });
  const part = `${place}.${process.pid}-${Math.random()}`;
  await mkdir(KEPT, { recursive: true });
  await writeFile(part, `${code}${seal}`);
  await rename(part, place);
  return `${code}${seal}`;
}
