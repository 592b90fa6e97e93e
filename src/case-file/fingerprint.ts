import type { Sha256 } from "../model/id.ts";
import { sha256Of } from "../model/sha256.ts";
import type { CaseFolder } from "./case-folder.ts";

/**
 * One hash of all that a case was read from, so that a snapshot can tell whether it still stands for its folder.
 * @param hashed the hashes of files that were not read into a text
 */
export function fingerprintOf({ files, texts }: CaseFolder, hashed?: ReadonlyMap<string, Sha256>): Sha256 {
  const parts = [...files, ...texts].map(([name, text]) => `${name}\0${hashed?.get(name) ?? sha256Of(text)}\n`);
  return sha256Of(parts.sort().join(""));
}
