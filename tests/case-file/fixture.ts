import { readdirSync, readFileSync } from "node:fs";
import type { CaseFolder } from "../../src/case-file/case-folder.ts";
import type { Issue } from "../../src/model/issue.ts";

const FOLDER = new URL("./fixtures/", import.meta.url);
const SECTION = /^=== (\S+)(?: \((none)\))?\n/gm;

/** A case in one file: what it shows, its files as sections ("=== claims.yaml"), and the issues it must raise. */
export interface Fixture {
  readonly about: string;
  readonly folder: CaseFolder;
  /** One line an issue, as `issueLine` writes it. */
  readonly expected: string;
}

/** The names of all fixtures of broken cases. */
export const brokenCases = (): string[] =>
  readdirSync(FOLDER)
    .map((name) => name.replace(/\.case$/, ""))
    .filter((name) => name !== "sound");

/** Reads a fixture; its sections take the place of the sound case's. */
export function fixture(name: string): Fixture {
  const sections = new Map([...sectionsOf("sound"), ...sectionsOf(name)]);
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [path, text] of sections) {
    if (text === undefined || path === "issues") continue;
    (path.startsWith("texts/") ? texts : files).set(path, text);
  }
  const about = read(name).split("\n", 1)[0]?.slice(2) ?? "";
  return { about, folder: { files, texts }, expected: sections.get("issues") ?? "" };
}

/** An issue as a line of a fixture: place, severity, code, path. */
export const issueLine = ({ code, severity, where }: Issue): string =>
  `${where.file}:${where.line}:${where.column} ${severity} ${code}${where.path ? ` ${where.path}` : ""}\n`;

const read = (name: string): string => readFileSync(new URL(`${name}.case`, FOLDER), "utf8");

function sectionsOf(name: string): Map<string, string | undefined> {
  const text = read(name);
  const heads = [...text.matchAll(SECTION)];
  return new Map(
    heads.map((head, i) => {
      const body = text.slice(head.index + head[0].length, heads[i + 1]?.index);
      return [head[1] ?? "", head[2] === "none" ? undefined : body];
    }),
  );
}
