/** @module-tag slow */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { MOST_ISSUES } from "../../src/case-file/gather-issues.ts";
import { sized } from "../sized.ts";
import { attacked } from "./attack.ts";
import { bombs } from "./bombs.ts";

/** Whatever a stranger's folder holds, it is answered within ten seconds, or five times those of a sound one of its size. */
const MOST_SECONDS = 10;
const TIMES_SOUND = 5;
/** Beyond what a folder with next to nothing in it takes. */
const MOST_BYTES = 1_000_000_000;

const size = sized(20_000, { quick: 10_000, long: 8_000_000 });
const told: string[] = [];
afterAll(() => {
  const slowest = told.sort().reverse().slice(0, 3).join("; ");
  console.info(
    `bombs of about ${size} bytes: ${bombs.length} tried, ${bombs.length - told.length} through; slowest: ${slowest}`,
  );
});
const tell = (seconds: number, name: string) => told.push(`${seconds.toFixed(2).padStart(6)} s ${name}`);

describe("a bomb goes off in no reader of cases", () => {
  test.each(bombs.map(({ name, make }) => [name, make] as const))(
    "%s",
    async (name, make) => {
      if (size > 1_000_000) {
        const { seconds, bytes } = await apart(name);
        const sound = await soundSeconds(/YAML$/.test(name));
        expect(seconds).toBeLessThan(Math.max(MOST_SECONDS, TIMES_SOUND * sound));
        expect(bytes).toBeLessThan(MOST_BYTES);
        tell(seconds, name);
        return;
      }
      const { files, texts } = make(size);
      const { seconds, codes } = attacked(files, texts);
      expect(seconds).toBeLessThan(MOST_SECONDS);
      for (const [code, count] of codes) expect([code, count < 4 * MOST_ISSUES]).toEqual([code, true]);
      tell(seconds, name);
    },
    600_000,
  );
});

interface Measured {
  readonly seconds: number;
  readonly bytes: number;
}

let idle: Promise<Measured> | undefined;
const sound = new Map<boolean, Promise<Measured>>();

async function soundSeconds(isYaml: boolean): Promise<number> {
  const name = `sound claims, for comparison, ${isYaml ? "YAML" : "JSON Lines"}`;
  if (!sound.has(isYaml)) sound.set(isYaml, apart(name));
  return (await sound.get(isYaml))?.seconds ?? 0;
}

/** In a process of its own, whose memory is its own too. */
async function apart(name: string): Promise<Measured> {
  idle ??= run("sound claims, for comparison, JSON Lines", 1_000);
  const { bytes } = await idle;
  const measured = await run(name, size);
  return { ...measured, bytes: measured.bytes - bytes };
}

async function run(name: string, bytes: number): Promise<Measured> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const words = ["--import", at("../../scripts/typescript-in-threads.mjs"), at("./go-off.ts"), name, String(bytes)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}
