import type { CaseFolder } from "../../src/case-file/case-folder.ts";

/** A folder as its reader finds it, of the files that were written and the texts of the sources; schemas are for editors and are not read. */
export function folderOf(files: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): CaseFolder {
  const written = [...files].filter(([name]) => !name.startsWith("schema/"));
  const isBesideTexts = ([name]: readonly [string, string]) => name.startsWith("texts/");
  return {
    files: new Map(written.filter((file) => !isBesideTexts(file))),
    texts: new Map([
      ...[...texts].map(([id, text]) => [`texts/${id}.txt`, text] as const),
      ...written.filter(isBesideTexts),
    ]),
  };
}
