import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { PLACE_IN_CASE } from "../case-folder.ts";
import { keepOutOfGit } from "./keep-out-of-git.ts";
import { makeFolderIn } from "./make-folder-in.ts";

/** The folder in a case's own folder for what is no part of the case: what is remembered of it, and what is half written. */
export const KEPT_ASIDE = ".sayswho";

/** The notes in it of how a change can be taken back; a note is written with the change, so that there is none without the other. */
const UNDO_NOTE = /^\.sayswho\/undo-[0-9]{1,6}\.json$/;

/** Whether files of a case are written there together: its own places, and the notes of how they became what they are. */
export const isPlaceWritten = (path: string): boolean => PLACE_IN_CASE.test(path) || UNDO_NOTE.test(path);

/** Makes that folder in a case that is there; a file in it keeps it out of Git. Nothing is written where a link leads. */
export async function keepAside(folder: string): Promise<string> {
  const aside = join(folder, KEPT_ASIDE);
  await makeFolderIn(folder, KEPT_ASIDE);
  if (!(await isKeptAside(folder)))
    throw Object.assign(new Error(`${aside} is a link`), { code: "ENOTDIR", syscall: "mkdir", path: aside });

  await keepOutOfGit(aside);
  return aside;
}

/** Whether that folder is there, and is one. */
export const isKeptAside = (folder: string): Promise<boolean> =>
  lstat(join(folder, KEPT_ASIDE)).then(
    (found) => found.isDirectory(),
    () => false,
  );
