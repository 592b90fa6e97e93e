import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package of others, as it is installed: what its licence asks to be told along. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: readonly string[];
  /** The text of the licence without those lines. */
  readonly text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const COPYRIGHT = /^\W*(copyright\b|©|\(c\)).*\d/i;
/** What stands above a licence and says only how it is called. */
const HEADING = /^\W*((the )?(mit|isc|bsd[- 0-9a-z]*) licen[cs]e|licen[cs]e)( \((mit|isc)\))?\W*$/i;

/** The folder of the package that a module lies in; undefined of our own. */
export const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll("\\", "/").replace(/^\0/, ""))?.[0];

/**
 * Reads what a package says of its licence.
 * @throws Error where it says nothing, since then it must not be built in
 */
export function noticeOf(folder: string): Notice {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // A folder inside a package may have a package.json of its own, which says nothing.
  if (name === undefined || version === undefined) return noticeOf(dirname(folder));

  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (typeof license !== "string") throw new Error(`${name} names no licence, so it cannot be built in`);
  if (file === undefined) {
    const by = typeof author === "string" ? author : author?.name;
    return { name, version, licence: license, copyright: by === undefined ? [] : [`Copyright ${by}`], text: "" };
  }
  const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  return {
    name,
    version,
    licence: license,
    copyright: lines.filter((line) => COPYRIGHT.test(line)).map((line) => line.trim()),
    text: lines
      .filter((line) => !COPYRIGHT.test(line) && !HEADING.test(line))
      .join("\n")
      .trim(),
  };
}

/** The notices as people read them: each package with its version, licence and copyright, and each licence once. */
export function noticesInWords(notices: readonly Notice[]): string {
  const groups = new Map<string, { readonly text: string; readonly of: Notice[] }>();
  for (const notice of [...notices].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const key = notice.text === "" ? `${notice.licence} alone` : sameWords(notice.text);
    const group = groups.get(key) ?? { text: notice.text, of: [] };
    group.of.push(notice);
    groups.set(key, group);
  }
  const parts = [...groups.values()].map(({ text, of }) => {
    const packages = of.map(({ name, version, licence, copyright }) =>
      `${name} ${version} (${licence}) ${copyright.join("; ")}`.trim(),
    );
    return `${packages.join("\n")}\n\n${text}`.trim();
  });
  return `This contains works of others, which are theirs under the licences below.\n\n${parts.join("\n\n***\n\n")}\n`;
}

/** Two copies of one licence differ in line breaks, quotes and bullets. */
const sameWords = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, " ");
