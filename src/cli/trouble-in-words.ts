import { SaysWhoError } from "../errors.ts";
import { printable } from "./terminal.ts";

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "that is not allowed; see to its permissions, or name another place",
  EBUSY: "something else is using it; try again when it is done",
  EDQUOT: "there is no room left for you on the disk",
  EEXIST: "something of that name is in the way; name another",
  EFBIG: "it is larger than the disk takes",
  EISDIR: "a folder of that name is in the way; name a file",
  ELOOP: "links there lead in a circle",
  EMFILE: "too many files are open; try again",
  ENAMETOOLONG: "the name is too long; name a shorter one",
  ENOENT: "the folder it should lie in is not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file is in the way where a folder should be",
  ENOTEMPTY: "a folder that is not empty is in the way; name another",
  EPERM: "that is not allowed; see to its permissions, or name another place",
  EPIPE: "nobody reads on",
  EROFS: "the disk is read-only; name another place",
};

/** What the machine could not do for a command, in one sentence: a full disk is nobody's mistake. Undefined of our own mistakes. */
export function troubleInWords(error: unknown): string | undefined {
  if (error instanceof SaysWhoError && error.code === "file-unwritable") {
    return `${printable(error.message)}: ${systemTrouble(error.cause) ?? "the machine does not say why"}.`;
  }
  const trouble = systemTrouble(error);
  if (trouble === undefined) return undefined;
  const { path } = error as NodeJS.ErrnoException;
  return `${path === undefined ? "What was to be printed could not be written" : printable(path)}: ${trouble}.`;
}

/** Why something that a command line names could not be read, by what the system calls it. */
export function unreadInWords(code: string): string {
  if (code === "ENOENT") return "there is nothing of that name";
  if (code === "EACCES" || code === "EPERM") return "that is not allowed; see to its permissions";
  return inWords(code);
}

const inWords = (code: string): string => WORDS[code] ?? `the machine says ${code}`;

function systemTrouble(error: unknown): string | undefined {
  if (error instanceof SaysWhoError) return systemTrouble(error.cause);
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (typeof code !== "string" || typeof syscall !== "string") return undefined;
  return inWords(code);
}
