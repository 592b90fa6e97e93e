import { type CaseFolder, MARKS_ENDING } from "./case-folder.ts";
import { namesIn, namesOf } from "./file-names.ts";
import { CASE_FILES } from "./schema.ts";

/** The files of a case folder that hold its records, and so are another case's where that takes its place; not its texts. */
export function recordFiles(folder: CaseFolder): readonly string[] {
  const named = CASE_FILES.flatMap((file) => [
    ...namesOf(file).filter((name) => folder.files.has(name)),
    ...namesIn(file, folder),
  ]);
  return [...named, ...[...folder.texts.keys()].filter((name) => name.endsWith(MARKS_ENDING))];
}
