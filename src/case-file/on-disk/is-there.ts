import { lstat } from "node:fs/promises";

/** Whether anything has that name: a file, a folder, or a link wherever it leads. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
