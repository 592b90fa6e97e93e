import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { copySeed } from "./seed-copy.ts";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The README's blocks of code, one after the other as one module, with our own sources and a case that they may change. */
function exampleCode(folder: string): { readonly code: string; readonly said: readonly string[] } {
  const readme = readFileSync(at("README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, block = ""]) => block).join("");
  const code = blocks
    .replaceAll('from "sayswho"', `from ${JSON.stringify(at("src/index.ts"))}`)
    .replaceAll('from "sayswho/node"', `from ${JSON.stringify(at("src/node.ts"))}`)
    .replaceAll("path/to/a/case", folder);
  return { code, said: [...blocks.matchAll(/^console\.log.*\n\/\/ (.*)$/gm)].map(([, said = ""]) => said) };
}

test("the README's examples run as one program, and print what stands beside them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-examples-"));
  const { code, said } = exampleCode(join(folder, "harbour-light"));
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void printed.push(JSON.stringify(line)));
  try {
    await copySeed(join(folder, "harbour-light"));
    const file = join(folder, "examples.ts");
    writeFileSync(file, code);
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  expect(said.length).toBeGreaterThan(5);
  expect(printed).toEqual(said.map((line) => (line.startsWith("[") ? line : JSON.stringify(line))));
});
