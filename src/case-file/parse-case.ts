import type { CaseRecords } from "../model/case.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import type { CaseFolder } from "./case-folder.ts";
import { findingsOf } from "./check-case.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Finding } from "./draft-case.ts";
import { draftRecords } from "./draft-records.ts";
import { namesIn, namesOf } from "./file-names.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { gatherIssues, type IssueGathering } from "./gather-issues.ts";
import { joinedFile } from "./joined-file.ts";
import { type LocatedFile, type PartOfList, pathInWords } from "./located-file.ts";
import { parseJsonlFile } from "./parse-jsonl-file.ts";
import { parseYamlFile } from "./parse-yaml-file.ts";
import { CASE_FILES, type CaseFile, type CaseFileStem } from "./schema.ts";
import { wholeFileIssue } from "./whole-file-issue.ts";

/** A case that may be used, with at most warnings; or nothing of it, and every reason why not. Issues come by place. */
export type ParsedCase =
  | {
      readonly ok: true;
      readonly records: CaseRecords;
      readonly texts: ReadonlyMap<SourceId, string>;
      readonly madeFrom: Sha256;
      /** The files that the claims lie in, in their order, where that is the folder `claims`. */
      readonly claimFiles?: readonly PartOfList[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a case from its files' contents: shapes first, then every check, all problems at once, all or nothing. */
export function parseCase(folder: CaseFolder): ParsedCase {
  const gathered = gatherIssues();
  unknownFiles(folder, gathered);
  const located = new Map<CaseFileStem, LocatedFile>();
  for (const file of CASE_FILES) {
    const found = openFile(file, folder, gathered);
    if (found !== undefined) located.set(file.stem, found);
  }

  const draft = draftRecords(located, folder.texts, gathered);
  located.set("marks", draft.locatedMarks);
  for (const finding of findingsOf(draft)) {
    const file = finding.at.stem === "marks" ? "texts" : finding.at.stem;
    gathered.addLazily(file, finding.severity, () => placed(finding, located));
  }
  const issues = gathered.all().sort(byPlace);

  const { header } = draft;
  if (header === undefined || issues.some(({ severity }) => severity === "error")) return { ok: false, issues };

  const records: CaseRecords = {
    header,
    entities: draft.entities.map(({ record }) => record),
    sources: draft.sources.map(({ record }) => record),
    claims: draft.claims.map(({ record }) => record),
    replies: draft.replies.map(({ record }) => record),
    corrections: draft.corrections.map(({ record }) => record),
    readings: draft.readings.map(({ record }) => record),
    marks: draft.marks.map(({ record }) => record),
  };
  const texts = draft.texts as ReadonlyMap<SourceId, string>;
  const claimFiles = located.get("claims")?.parts;
  return {
    ok: true,
    records,
    texts,
    madeFrom: fingerprintOf(folder),
    issues,
    ...(claimFiles === undefined ? {} : { claimFiles }),
  };
}

function openFile(file: CaseFile, folder: CaseFolder, issues: IssueGathering): LocatedFile | undefined {
  switch (file.lies) {
    case "file":
    case "file-or-folder":
      return openWhole(file, folder, issues);
    case "record-a-file": {
      const parts = namesIn(file, folder).map((name) => parseYamlFile(name, folder.files.get(name) ?? "", false));
      for (const part of parts) for (const issue of part.issues) issues.add(issue);
      return joinedFile(file.stem, parts, true);
    }
    case "beside-texts":
      // Their paths are known only when the sources are.
      return undefined;
    default:
      return file satisfies never;
  }
}

function openWhole(file: CaseFile, folder: CaseFolder, issues: IssueGathering): LocatedFile | undefined {
  const { files } = folder;
  const whole = namesOf(file).filter((name) => files.has(name));
  const parts = namesIn(file, folder);
  const [first, second] = [...whole, ...(parts.length > 0 ? [`the folder ${file.stem}`] : [])];
  if (first === undefined) {
    if (file.required) {
      const name = namesOf(file).join(" or ");
      issues.add(
        wholeFileIssue(
          `${file.stem}.yaml`,
          "missing-file",
          `the case has no ${name}`,
          `write ${name}, if only with an empty list`,
        ),
      );
    }
    return undefined;
  }
  if (second !== undefined) {
    const at = second === whole[1] ? second : (parts[0] ?? "");
    const mend =
      whole.length > 1 ? "put the records into one of the two" : `move the records of ${first} into the folder`;
    issues.add(wholeFileIssue(at, "two-files", `${first} and ${second} are both there`, mend));
  }

  const name = whole[0];
  const located = name === undefined ? joinedFile(file.stem, parts.map(opened)) : opened(name);
  for (const issue of located.issues) issues.add(issue);
  return located;

  function opened(path: string): LocatedFile {
    const text = files.get(path) ?? "";
    return path.endsWith(".jsonl") ? parseJsonlFile(path, text) : parseYamlFile(path, text, file.list);
  }
}

function placed(
  { code, severity, message, mend, at }: Finding,
  located: ReadonlyMap<CaseFileStem, LocatedFile>,
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

function unknownFiles(folder: CaseFolder, issues: IssueGathering): void {
  const known = CASE_FILES.flatMap(namesOf);
  const inFolders = new Set([...known, ...CASE_FILES.flatMap((file) => namesIn(file, folder))]);
  for (const name of folder.files.keys()) {
    if (inFolders.has(name)) continue;
    issues.addLazily(name, "warning", () => {
      const guess = didYouMean(name, known);
      const mend = guess ? `did you mean ${guess}?` : `the files are ${known.join(", ")}`;
      return wholeFileIssue(name, "unknown-file", `${name} is no file of a case and was not read`, mend, "warning");
    });
  }
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
