import { access, lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isThere } from "../../case-file/on-disk/is-there.ts";
import { CommandFailure } from "../command-failure.ts";
import { printable } from "../terminal.ts";

/** Where an answer goes: into a file, which gets its name when it is whole, or into a pipe or a device, which takes it as it comes. */
export interface Output {
  readonly path: string;
  readonly into: "file" | "stream";
  /** The outermost of the folders that are not there yet, and are made for it. */
  readonly makes?: string;
}

/**
 * The place that a command line names for what it writes. Nothing is written into a case, whose files are somebody's
 * record; nor over a file that is there, whoever made it, unless that is asked for.
 * @param mend what may be done where a file is there, in the words of a command that has no --force
 * @throws CommandFailure where nothing may be written there
 */
export async function outputAt(
  path: string,
  force = false,
  mend = "name another file with -o, or say --force to write over it",
): Promise<Output> {
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile() && !there.isDirectory()) return { path, into: "stream" };

  const place = await realPlace(path);
  const inside = await caseAround(place);
  if (inside !== undefined) {
    throw new CommandFailure(
      2,
      `${printable(path)} lies in the case folder ${printable(inside)}, which holds the case and nothing else; name a place outside it with -o.`,
    );
  }
  const linked = await isLink(path);
  const isTaken = there?.isFile() ?? linked;
  if (isTaken && !force) {
    throw new CommandFailure(2, `${printable(path)} is there already; ${mend}.`);
  }
  const makes = await missingFolder(place);
  return { path: linked ? place : path, into: "file", ...(makes === undefined ? {} : { makes }) };
}

/** That a folder is made for what is written is said: it may be a slip of the pen. */
export const madeInWords = ({ makes }: Output): string =>
  makes === undefined ? "" : `The folder ${printable(makes)} was not there, and was made.\n`;

async function missingFolder(place: string): Promise<string | undefined> {
  let missing: string | undefined;
  for (let at = dirname(place); !(await isThere(at)); at = dirname(at)) missing = at;
  return missing;
}

/** Where a path leads when every link on its way has been followed; what is not there yet keeps its name. */
async function realPlace(path: string): Promise<string> {
  const missing: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return join(real, ...missing);
    if (dirname(at) === at) return resolve(path);
    missing.unshift(basename(at));
  }
}

/** The case folder that a place lies in, however deep. */
async function caseAround(place: string): Promise<string | undefined> {
  for (let at = dirname(place); ; at = dirname(at)) {
    const isCase = await access(join(at, "case.yaml")).then(
      () => true,
      () => false,
    );
    if (isCase) return at;
    if (dirname(at) === at) return undefined;
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
