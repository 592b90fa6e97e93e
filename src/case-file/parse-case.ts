import type { CaseRecords } from "../model/case.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import type { CaseFolder } from "./case-folder.ts";
import { checkCase } from "./check-case.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Finding } from "./draft-case.ts";
import { draftRecords } from "./draft-records.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type LocatedFile, pathInWords } from "./located-file.ts";
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
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a case from its files' contents: shapes first, then every check, all problems at once, all or nothing. */
export function parseCase(folder: CaseFolder): ParsedCase {
  const issues: Issue[] = unknownFiles(folder);
  const located = new Map<CaseFileStem, LocatedFile>();
  for (const file of CASE_FILES) {
    const found = openFile(file, folder, issues);
    if (found !== undefined) located.set(file.stem, found);
  }

  const draft = draftRecords(located, folder.texts, issues);
  issues.push(...checkCase(draft).map((finding) => placed(finding, located)));
  issues.sort(byPlace);

  const { header } = draft;
  if (header === undefined || issues.some(({ severity }) => severity === "error")) return { ok: false, issues };

  const records: CaseRecords = {
    header,
    entities: draft.entities.map(({ record }) => record),
    sources: draft.sources.map(({ record }) => record),
    claims: draft.claims.map(({ record }) => record),
    replies: draft.replies.map(({ record }) => record),
    corrections: draft.corrections.map(({ record }) => record),
  };
  const texts = draft.texts as ReadonlyMap<SourceId, string>;
  return { ok: true, records, texts, madeFrom: fingerprintOf(folder), issues };
}

const namesOf = (file: CaseFile): readonly string[] =>
  file.list ? [`${file.stem}.yaml`, `${file.stem}.jsonl`] : [`${file.stem}.yaml`];

function openFile(file: CaseFile, { files }: CaseFolder, issues: Issue[]): LocatedFile | undefined {
  const [first, second] = namesOf(file).filter((name) => files.has(name));
  if (first === undefined) {
    if (file.required) {
      const name = namesOf(file).join(" or ");
      issues.push(
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
    issues.push(
      wholeFileIssue(
        second,
        "two-files",
        `${first} and ${second} are both there`,
        "put the records into one of the two",
      ),
    );
  }

  const text = files.get(first) ?? "";
  const located = first.endsWith(".jsonl") ? parseJsonlFile(first, text) : parseYamlFile(first, text, file.list);
  issues.push(...located.issues);
  return located;
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

function unknownFiles({ files }: CaseFolder): Issue[] {
  const known = CASE_FILES.flatMap(namesOf);
  return [...files.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const guess = didYouMean(name, known);
      const mend = guess ? `did you mean ${guess}?` : `the files are ${known.join(", ")}`;
      return wholeFileIssue(name, "unknown-file", `${name} is no file of a case and was not read`, mend, "warning");
    });
}

const fileOrder = (name: string): number => CASE_FILES.findIndex(({ stem }) => name.startsWith(`${stem}.`));

const byPlace = (a: Issue, b: Issue): number =>
  fileOrder(a.where.file) - fileOrder(b.where.file) || a.where.line - b.where.line || a.where.column - b.where.column;
