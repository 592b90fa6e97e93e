import type { Issue } from "../model/issue.ts";
import type { Mark } from "../model/mark.ts";
import type { Source } from "../model/source.ts";
import { MARKS_ENDING, marksPathOf } from "./case-folder.ts";
import type { Drafted } from "./draft-case.ts";
import { joinedFile } from "./joined-file.ts";
import type { LocatedFile } from "./located-file.ts";
import { parseJsonlFile } from "./parse-jsonl-file.ts";
import { CASE_FILES } from "./schema.ts";
import { shapeRecord } from "./shape-record.ts";
import { wholeFileIssue } from "./whole-file-issue.ts";

const MARKS = CASE_FILES[7] satisfies { readonly stem: "marks" };

/** The marks of a case, and where they stand. */
export interface DraftedMarks {
  readonly marks: readonly Drafted<Mark>[];
  readonly locatedMarks: LocatedFile;
}

/** Reads the marks that lie beside the texts of sources; a file of marks that belongs to no source is named. */
export function draftMarks(
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
  issues: Issue[],
): DraftedMarks {
  const marked = sources.filter((source) => texts.has(marksPathOf(source)));
  const parts = marked.map((source) => {
    const path = marksPathOf(source);
    return parseJsonlFile(path, texts.get(path) ?? "");
  });
  const located = joinedFile("texts", parts);
  issues.push(...located.issues);

  const sourceAt = parts.flatMap(({ values }, i) => values.map(() => marked[i]));
  const marks: Drafted<Mark>[] = [];
  for (const [index, value] of located.values.entries()) {
    const source = sourceAt[index];
    if (value === undefined || source === undefined) continue;
    const shaped = shapeRecord(MARKS, located, index);
    if ("issues" in shaped) issues.push(...shaped.issues);
    else marks.push({ index, record: { ...shaped.record, source: source.id } });
  }

  const known = new Set(marked.map(marksPathOf));
  for (const path of texts.keys()) {
    if (!path.endsWith(MARKS_ENDING) || known.has(path)) continue;
    const mend = "name it after the text it belongs to, such as texts/wire.marks.jsonl beside texts/wire.txt";
    issues.push(
      wholeFileIssue(path, "unknown-file", `${path} marks the text of no source and was not read`, mend, "warning"),
    );
  }
  return { marks, locatedMarks: located };
}
