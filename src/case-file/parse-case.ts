import type { CaseRecords } from "../model/case.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import { type CaseFolder, defaultTextPath } from "./case-folder.ts";
import { checkCase } from "./check-case.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { DeclaredId, DraftCase, Drafted, Finding } from "./draft-case.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type LocatedFile, pathInWords } from "./located-file.ts";
import { parseJsonlFile } from "./parse-jsonl-file.ts";
import { parseYamlFile } from "./parse-yaml-file.ts";
import { CASE_FILES, type CaseFile, type CaseFileStem } from "./schema.ts";
import { shapeRecord } from "./shape-record.ts";

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

  const draft = draftCase(located, folder.texts, issues);
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
        wholeFile(
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
      wholeFile(second, "two-files", `${first} and ${second} are both there`, "put the records into one of the two"),
    );
  }

  const text = files.get(first) ?? "";
  const located = first.endsWith(".jsonl") ? parseJsonlFile(first, text) : parseYamlFile(first, text, file.list);
  issues.push(...located.issues);
  return located;
}

function draftCase(
  located: ReadonlyMap<CaseFileStem, LocatedFile>,
  texts: ReadonlyMap<string, string>,
  issues: Issue[],
): DraftCase {
  const drafted: Record<CaseFileStem, Drafted<unknown>[]> = {
    case: [],
    entities: [],
    sources: [],
    claims: [],
    replies: [],
    corrections: [],
  };
  const declared: Record<CaseFileStem, DeclaredId[]> = {
    case: [],
    entities: [],
    sources: [],
    claims: [],
    replies: [],
    corrections: [],
  };

  for (const file of CASE_FILES) {
    const found = located.get(file.stem);
    for (const [index, value] of found?.values.entries() ?? []) {
      if (found === undefined || value === undefined) continue;
      const id = (value as { id?: unknown } | null)?.id;
      if (typeof id === "string" || typeof id === "number") declared[file.stem].push({ index, id: String(id) });

      const shaped = shapeRecord(file, found, index);
      if ("issues" in shaped) issues.push(...shaped.issues);
      else drafted[file.stem].push({ index, record: shaped.record });
    }
  }

  // Each list holds what its own schema made: CASE_FILES pairs the two.
  const lists = drafted as unknown as Pick<DraftCase, "entities" | "sources" | "claims" | "replies" | "corrections">;
  const header = drafted.case[0]?.record as DraftCase["header"];
  const readable = new Set([...located].filter(([, file]) => file.readable).map(([stem]) => stem));
  return { ...lists, header, declared, readable, texts: textsBySource(lists.sources, texts) };
}

function textsBySource(sources: DraftCase["sources"], texts: ReadonlyMap<string, string>): Map<string, string> {
  const bySource = new Map<string, string>();
  for (const { record } of sources) {
    const text = texts.get(record.text?.path ?? defaultTextPath(record.id));
    if (text !== undefined) bySource.set(record.id, text);
  }
  return bySource;
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
      const issue = wholeFile(
        name,
        "unknown-file",
        `${name} is no file of a case and was not read`,
        guess ? `did you mean ${guess}?` : `the files are ${known.join(", ")}`,
      );
      return { ...issue, severity: "warning" };
    });
}

const wholeFile = (file: string, code: string, message: string, mend: string): Issue => ({
  code,
  severity: "error",
  message,
  mend,
  where: { file, line: 1, column: 1, path: "" },
});

const fileOrder = (name: string): number => CASE_FILES.findIndex(({ stem }) => name.startsWith(`${stem}.`));

const byPlace = (a: Issue, b: Issue): number =>
  fileOrder(a.where.file) - fileOrder(b.where.file) || a.where.line - b.where.line || a.where.column - b.where.column;
