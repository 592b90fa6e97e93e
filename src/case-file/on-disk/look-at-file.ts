import { lstatSync, statSync } from "node:fs";

/**
 * What a file looks like from outside, in words that change with whatever is written into it and with whatever takes its
 * place; those of a file that is not there are the same everywhere. At once, so that nothing comes between this look and
 * what is done upon it.
 * @throws the system's own error, of a folder too
 */
export function lookAtFile(path: string): string {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR", syscall: "open", path });
  const target = found?.isSymbolicLink() ? statOf(path) : found;
  return `${target?.ino} ${target?.size} ${target?.mtimeNs} ${target?.ctimeNs}`;
}

function statOf(link: string) {
  try {
    return statSync(link, { bigint: true });
  } catch {
    return undefined;
  }
}
