import pc from "picocolors";
import { run } from "../../src/cli/run.ts";

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, as in a pipe: no colours. */
export async function runCommand(...words: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await run(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive: false,
    colours: pc.createColors(false),
  });
  return { code, out, err };
}

/** The lines of JSON that a command printed. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
