import { lstat, stat } from "node:fs/promises";

/**
 * What a file looks like from outside, in words that change with whatever is written into it and with whatever takes its
 * place; those of a file that is not there are the same everywhere.
 * @throws the system's own error, of a folder too
 */
export async function lookAtFile(path: string): Promise<string> {
  const found = await lstat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (found?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR", syscall: "open", path });
  const target = found?.isSymbolicLink() ? await stat(path, { bigint: true }).catch(() => undefined) : found;
  return `${target?.ino} ${target?.size} ${target?.mtimeNs} ${target?.ctimeNs}`;
}
