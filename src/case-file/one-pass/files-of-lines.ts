import type { CaseFolder } from "../case-folder.ts";
import { namesIn, namesOf } from "../file-names.ts";
import { CLAIMS } from "../schema.ts";

/** Whether a file of a case is one of claims as lines, which need not be read into one text. */
export const isOfClaimLines = (path: string): boolean => /^claims(?:\/.*)?\.jsonl$/.test(path);

/** The files of a case's claims, in their order, where all are lines; undefined where there are none, or of two forms. */
export function filesOfLines(folder: Pick<CaseFolder, "files">): readonly string[] | undefined {
  const whole = namesOf(CLAIMS).filter((name) => folder.files.has(name));
  const parts = namesIn(CLAIMS, { ...folder, texts: new Map() });
  if (whole.length > 1 || (whole.length === 1 && parts.length > 0)) return undefined;
  const files = [...whole, ...parts];
  return files.length > 0 && files.every(isOfClaimLines) ? files : undefined;
}
