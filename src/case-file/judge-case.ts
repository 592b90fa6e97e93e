import type { Issue } from "../model/issue.ts";
import { findingsOf } from "./check-case.ts";
import type { DraftCase, Finding } from "./draft-case.ts";
import type { IssueGathering } from "./gather-issues.ts";
import { type LocatedFile, pathInWords } from "./located-file.ts";
import { CASE_FILES, type CaseFileStem } from "./schema.ts";

/** Asks every check of a case, and gives what they find with all that was found before, by place. */
export function judgeCase(
  draft: DraftCase,
  located: ReadonlyMap<CaseFileStem, Pick<LocatedFile, "locate">>,
  gathered: IssueGathering,
): readonly Issue[] {
  for (const finding of findingsOf(draft)) {
    const file = finding.at.stem === "marks" ? "texts" : finding.at.stem;
    gathered.addLazily(file, finding.severity, () => placed(finding, located));
  }
  return gathered.all().sort(byPlace);
}

function placed(
  { code, severity, message, mend, at }: Finding,
  located: ReadonlyMap<CaseFileStem, Pick<LocatedFile, "locate">>,
): Issue {
  const file = located.get(at.stem);
  const where = file?.locate(at.stem === "case" ? at.path : [at.index, ...at.path]) ?? {
    file: at.stem,
    line: 1,
    column: 1,
    path: "",
  };
  return { code, severity, message, mend, where: { ...where, path: pathInWords(at.path) } };
}

const fileOrder = (name: string): number =>
  name.startsWith("texts/")
    ? CASE_FILES.length
    : CASE_FILES.findIndex(({ stem }) => name === stem || name.startsWith(`${stem}.`) || name.startsWith(`${stem}/`));

const byPlace = ({ where: a }: Issue, { where: b }: Issue): number =>
  fileOrder(a.file) - fileOrder(b.file) ||
  (a.file < b.file ? -1 : Number(a.file > b.file)) ||
  a.line - b.line ||
  a.column - b.column;
