import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Sha256 } from "../../model/id.ts";
import type { CaseFolder } from "../case-folder.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { CheckedTable } from "../one-pass/check-in-one-pass.ts";
import { isOfClaimLines } from "../one-pass/files-of-lines.ts";
import { linesOfFiles } from "./lines-of-files.ts";
import { MAX_FILE_BYTES, readFilesOnce } from "./read-case-files.ts";
import { readLines } from "./read-lines.ts";
import { readSteadily, type SteadyRead } from "./read-steadily.ts";

/** Columns are begun with room for so many bytes of lines, and grow for more: a stranger's files may say that they are of any size. */
const MOST_EXPECTED = 2 * MAX_FILE_BYTES;

/**
 * Opens a case whose claims are lines, reading these once, from bytes into columns.
 * @returns nothing found where it is of another kind, or something of it could not be read or became another meanwhile: then
 *   it is to be read as a whole
 */
export const openInOnePass = (
  path: string,
): Promise<SteadyRead<(CheckedTable & { readonly madeFrom: Sha256 }) | undefined>> =>
  readSteadily(path, async () => {
    const { folder, issues } = await readFilesOnce(path, isOfClaimLines);
    if (folder === undefined || issues.length > 0) return undefined;
    // Most of the program's weight is what checks; who takes what was checked need not load it.
    const { checkInOnePass } = await import("../one-pass/check-in-one-pass.ts");
    const lines = linesOfFiles(path, MAX_FILE_BYTES);
    const sizes = await Promise.all(
      [...folder.files.keys()].filter(isOfClaimLines).map(async (file) => (await stat(join(path, file))).size),
    ).catch(() => []);
    const checked = await checkInOnePass({
      folder,
      bytesOfLines: Math.min(
        MOST_EXPECTED,
        sizes.reduce((sum, size) => sum + size, 0),
      ),
      ...lines,
    });
    if (checked === undefined || !lines.areStill()) return undefined;
    return { ...checked, madeFrom: fingerprintOf(folder, lines.hashes) };
  });

/** A case's files, but for those of its claims where these are lines, and the hash of all. */
export const hashFiles = (
  path: string,
): Promise<SteadyRead<{ readonly folder: CaseFolder; readonly madeFrom: Sha256 } | undefined>> =>
  readSteadily(path, async () => {
    const { folder, issues } = await readFilesOnce(path, isOfClaimLines);
    if (folder === undefined || issues.length > 0) return undefined;
    const hashed = new Map<string, Sha256>();
    for (const file of [...folder.files.keys()].filter(isOfClaimLines)) {
      const hash = await readLines(join(path, file), MAX_FILE_BYTES);
      if (hash === undefined) return undefined;
      hashed.set(file, hash);
    }
    return { folder, madeFrom: fingerprintOf(folder, hashed) };
  });
