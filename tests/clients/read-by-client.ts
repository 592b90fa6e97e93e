import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Client } from "./clients-of-formats.ts";

/** What a client says that it read. */
export interface Reading {
  readonly client: string;
  readonly nodes: number;
  readonly edges: readonly Readonly<Record<"claimId" | "allegation" | "sourceId" | "speaker", unknown>>[];
  readonly problems: readonly string[];
}

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where scripts/clients.mjs put a part; undefined where it is not installed. */
export function installedPart(part: string): string | undefined {
  if (part === "node") return process.execPath;
  const stamp = at(`.tools/clients/${part}.json`);
  return existsSync(stamp) ? JSON.parse(readFileSync(stamp, "utf8")).path : undefined;
}

/** Has a client read files and gives what it says; throws with what it printed where it fails. */
export function readByClient({ part, program }: Client, paths: readonly string[]): Reading {
  const installed = installedPart(part) ?? "";
  const script = at(`scripts/clients/${program}`);
  const [command, words] = part === "gephi" ? ["java", ["-cp", installed, script]] : [installed, [script]];
  return JSON.parse(printed(command, [...words, ...paths]));
}

/** Has xmllint read a file, without the network and without expanding entities, and count its elements of one name. */
export const countByXmllint = (element: string, path: string): number =>
  Number(
    printed(installedPart("xmllint") ?? "", ["--nonet", "--xpath", `count(//*[local-name()="${element}"])`, path]),
  );

const printed = (command: string, words: readonly string[]): string =>
  execFileSync(command, words, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
