import { join } from "node:path";
import type { Sha256 } from "../../model/id.ts";
import type { PiecemealFolder } from "../one-pass/check-in-one-pass.ts";
import { lookAtFile } from "./look-at-file.ts";
import { linesAgain, readLines } from "./read-lines.ts";

/** Files of lines that are read once, of which some are looked into again for where in them something stands. */
export interface LinesOfFiles extends Pick<PiecemealFolder, "readLines" | "linesAgain"> {
  /** What was read of each. */
  readonly hashes: ReadonlyMap<string, Sha256>;
  /** Whether each that was looked into again was there, and still what it was when it was read: otherwise the places are none. */
  areStill(): boolean;
}

/** Reads files of lines in a folder; one that cannot be looked into again has no lines then. */
export function linesOfFiles(folder: string, maxBytes: number): LinesOfFiles {
  const hashes = new Map<string, Sha256>();
  const looks = new Map<string, string>();
  const lookedInto = new Set<string>();
  const lost = new Set<string>();
  const look = (file: string): string => {
    try {
      return lookAtFile(join(folder, file));
    } catch {
      return "";
    }
  };
  return {
    hashes,
    async readLines(file, take) {
      looks.set(file, look(file));
      const hash = await readLines(join(folder, file), maxBytes, take);
      if (hash !== undefined) hashes.set(file, hash);
      return hash !== undefined;
    },
    *linesAgain(file, fromByte) {
      lookedInto.add(file);
      try {
        yield* linesAgain(join(folder, file), fromByte);
      } catch {
        lost.add(file);
      }
    },
    areStill() {
      for (const file of lookedInto) if (lost.has(file) || looks.get(file) !== look(file)) return false;
      return true;
    },
  };
}
