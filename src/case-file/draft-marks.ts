import type { Mark } from "../model/mark.ts";
import type { Source } from "../model/source.ts";
import { MARKS_ENDING, marksPathOf } from "./case-folder.ts";
import type { Drafted } from "./draft-case.ts";
import type { IssueGathering } from "./gather-issues.ts";
import { joinedFile } from "./joined-file.ts";
import { parseJsonlFile } from "./jsonl/parse-jsonl-file.ts";
import type { LocatedFile } from "./located-file.ts";
import { CASE_FILES } from "./schema.ts";
import { shapeRecord } from "./shape-record.ts";
import { wholeFileIssue } from "./whole-file-issue.ts";

const MARKS = CASE_FILES[7] satisfies { readonly stem: "marks" };

/** How many marks a case may have. */
const MOST_MARKS = 1_000_000;

/** The marks of a case, and where they stand. */
export interface DraftedMarks {
  readonly marks: readonly Drafted<Mark>[];
  readonly locatedMarks: LocatedFile;
}

/** Reads the marks that lie beside the texts of sources; a file of marks that belongs to no source is named. */
export function draftMarks(
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
  issues: IssueGathering,
): DraftedMarks {
  const marked = sources.filter((source) => texts.has(marksPathOf(source)));
  const read = new Map<string, LocatedFile>();
  const parts: LocatedFile[] = [];
  let count = 0;
  for (const source of marked) {
    const path = marksPathOf(source);
    // Many sources may name one text, and so one file of marks.
    const part = read.get(path) ?? parseJsonlFile(path, texts.get(path) ?? "");
    read.set(path, part);
    count += part.values.length;
    if (count > MOST_MARKS) {
      const message = `with these the case has more than ${MOST_MARKS} marks; none of these was read`;
      issues.add(wholeFileIssue(path, "too-many-values", message, "give each text to one source, and fewer marks"));
      break;
    }
    parts.push(part);
  }
  const located = joinedFile("texts", parts);
  for (const issue of located.issues) issues.add(issue);

  const sourceAt = parts.flatMap(({ values }, i) => values.map(() => marked[i]));
  const marks: Drafted<Mark>[] = [];
  for (const [index, value] of located.values.entries()) {
    const source = sourceAt[index];
    if (value === undefined || source === undefined) continue;
    if (issues.isFull("texts", "error")) break;
    const shaped = shapeRecord(MARKS, located, index);
    if ("issues" in shaped) for (const issue of shaped.issues) issues.add(issue);
    else marks.push({ index, record: { ...shaped.record, source: source.id } });
  }

  const known = new Set(marked.map(marksPathOf));
  for (const path of texts.keys()) {
    if (!path.endsWith(MARKS_ENDING) || known.has(path)) continue;
    const mend = "name it after the text it belongs to, such as texts/wire.marks.jsonl beside texts/wire.txt";
    issues.add(
      wholeFileIssue(path, "unknown-file", `${path} marks the text of no source and was not read`, mend, "warning"),
    );
  }
  return { marks, locatedMarks: located };
}
