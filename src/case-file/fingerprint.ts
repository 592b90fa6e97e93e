import type { Sha256 } from "../model/id.ts";
import { sha256Of } from "../model/sha256.ts";
import type { CaseFolder } from "./case-folder.ts";

/** One hash of all that a case was read from, so that a snapshot can tell whether it still stands for its folder. */
export function fingerprintOf({ files, texts }: CaseFolder): Sha256 {
  const parts = [...files, ...texts].map(([name, text]) => `${name}\0${sha256Of(text)}\n`);
  return sha256Of(parts.sort().join(""));
}
