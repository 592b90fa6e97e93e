import type { Claim } from "../../model/claim.ts";
import type { Mark } from "../../model/mark.ts";
import type { Source } from "../../model/source.ts";
import { canonicalRecords, jsonLines } from "../canonical-records.ts";
import { type CaseFolder, marksPathOf, textPathOf } from "../case-folder.ts";
import { fileNamesOf, namesIn, namesOf } from "../file-names.ts";
import { MAX_YAML_LENGTH } from "../record-bounds.ts";
import { CASE_FILES, type CaseFile, type CaseFileStem, jsonSchemaOf, schemaPath } from "../schema.ts";
import { parseYamlFile } from "../yaml/parse-yaml-file.ts";
import { findRecord } from "./find-record.ts";
import { appendRecords, changeRecordFile, spliceRecord } from "./splice-record.ts";

/** One record of a case folder that became another: by its kind and its id, as `edit` has it. */
export interface RecordChange {
  readonly of: CaseFileStem | "texts" | "originals";
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A file of a case folder as it was read and as it is to be; undefined where there is none. */
export interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | Uint8Array | undefined;
  /** True of a file that is no part of what is read, so that nobody knows what was there: a schema for editors, an original that goes. */
  readonly isUnread?: true;
}

/**
 * What changes of records come to in files; or the file that is in the way: written so that the record cannot be changed
 * in place, there already with something else in it, or too large to be read again.
 */
export type FolderChange =
  | { readonly ok: true; readonly files: readonly FileChange[] }
  | { readonly ok: false; readonly file: string; readonly id: string; readonly why: "form" | "taken" | "too-large" };

type RecordOfList = { readonly id: string; readonly before?: object; readonly after?: object };

/** What must be known of a case beside its files, to say where a record lies. */
export interface WhereThingsLie {
  readonly sources: readonly Source[];
}

/**
 * Which files of a case folder become what, when some of its records change: one small change in each, the rest byte for
 * byte as it was. A record stays in the file it is in; a new one goes to the end of its file.
 */
export function folderChange(
  folder: CaseFolder,
  changes: readonly RecordChange[],
  { sources }: WhereThingsLie,
): FolderChange {
  const written = new Map<string, FileChange>();
  const known = (path: string) =>
    written.has(path) ? written.get(path)?.after : (folder.files.get(path) ?? folder.texts.get(path));
  const write = (path: string, after: string | Uint8Array | undefined) => {
    const before = written.has(path) ? written.get(path)?.before : (folder.files.get(path) ?? folder.texts.get(path));
    written.set(path, { path, before, after });
  };

  const nameOf = namesOfSources(sources);
  /** New records on their way to the ends of their files: a thousand of them are one change of a file. */
  const coming = new Map<string, { readonly file: CaseFile; readonly id: string; readonly records: object[] }>();

  for (const change of changes) {
    const { of, id, before, after } = change;
    if (of === "originals") {
      const isUnread = after === undefined && { isUnread: true as const };
      written.set(id, { path: id, before: undefined, after: after as Uint8Array | undefined, ...isUnread });
      continue;
    }
    const file = CASE_FILES.find(({ stem }) => stem === of);
    const own = ownFileOf(change, folder, sources);
    if (own !== undefined) {
      const old = known(own);
      if (before === undefined && old !== undefined && old !== after && of !== "case")
        return { ok: false, file: own, id, why: "taken" };
      if (before !== undefined && old === undefined) return { ok: false, file: own, id, why: "form" };
      const text = ownText(own, change, file, old);
      if (text === undefined && after !== undefined) return { ok: false, file: own, id, why: "form" };
      write(own, text);
      if (file !== undefined && before === undefined && text !== undefined) writeSchema(file, own);
      continue;
    }
    if (file === undefined) continue;

    if (before === undefined) {
      const path = homeOf(file, folder, change, nameOf);
      if (path === undefined) return { ok: false, file: namesOf(file)[0] ?? of, id, why: "form" };
      const waiting = coming.get(path) ?? { file, id, records: [] };
      coming.set(path, waiting);
      waiting.records.push(after as object);
      continue;
    }
    const refusal = settle();
    if (refusal !== undefined) return refusal;
    const path = placeOf(file, change);
    const text = path === undefined ? undefined : known(path);
    if (path === undefined || typeof text !== "string")
      return { ok: false, file: namesIn(file, folder)[0] ?? namesOf(file)[0] ?? of, id, why: "form" };
    const spliced = spliceRecord(path, String(text), file, change as RecordOfList);
    if (spliced === undefined) return { ok: false, file: path, id, why: "form" };
    if (path.endsWith(".yaml") && spliced.length > MAX_YAML_LENGTH)
      return { ok: false, file: path, id, why: "too-large" };
    write(path, spliced);
    const taken = of === "sources" ? moveText(before as Source | undefined, after as Source | undefined) : undefined;
    if (taken !== undefined) return { ok: false, file: taken, id, why: "taken" };
  }
  const last = settle();
  if (last !== undefined) return last;
  const files = [...written.values()].filter(({ before, after, isUnread }) => isUnread || before !== after);
  return { ok: true, files };

  /** Puts the records that are on their way where they go. */
  function settle(): FolderChange | undefined {
    for (const [path, { file, id, records }] of coming) {
      const text = known(path);
      const begun = typeof text === "string" ? text : begin(file, path);
      const spliced = appendRecords(path, begun, file, records);
      if (spliced === undefined) return { ok: false, file: path, id, why: "form" };
      if (path.endsWith(".yaml") && spliced.length > MAX_YAML_LENGTH)
        return { ok: false, file: path, id, why: "too-large" };
      write(path, spliced);
      if (text === undefined) writeSchema(file, path);
      if (path.startsWith("claims/")) giveWay();
    }
    coming.clear();
    return undefined;
  }

  /** A list of claims without a claim gives way to the folder of them. */
  function giveWay(): void {
    for (const name of ["claims.yaml", "claims.jsonl"]) if (folder.files.has(name)) write(name, undefined);
  }

  /** The file that a record lies in, among those of its kind: a claim is mostly in that of its source. */
  function placeOf(file: CaseFile, { id, before: was }: RecordChange): string | undefined {
    const likely = file.stem === "claims" ? nameIn(sources, (was as Claim).source) : "";
    const paths = [...new Set([...namesOf(file), ...namesIn(file, folder), ...written.keys()])]
      .filter((path) => path.startsWith(`${file.stem}.`) || path.startsWith(`${file.stem}/`))
      .sort((a, b) => Number(b.includes(`/${likely}.`)) - Number(a.includes(`/${likely}.`)));
    return paths.find((path) => {
      const text = known(path);
      return typeof text === "string" && findRecord(path, text, id) !== undefined;
    });
  }

  /** A text and its marks lie where the source says; the path that is taken, where they cannot. */
  function moveText(was: Source | undefined, now: Source | undefined): string | undefined {
    if (was === undefined || now === undefined) return undefined;
    for (const pathOf of [textPathOf, marksPathOf]) {
      const [from, to] = [pathOf(was), pathOf(now)];
      const text = known(from);
      if (from === to || text === undefined) continue;
      if (known(to) !== undefined) return to;
      write(to, text);
      if (!sources.some((other) => other.id !== now.id && pathOf(other) === from)) write(from, undefined);
    }
    return undefined;
  }

  function writeSchema(file: CaseFile, path: string): void {
    const extension = path.endsWith(".jsonl") ? "jsonl" : "yaml";
    const schema = schemaPath(file.stem, extension);
    // Schemas are no part of what is read, so whether one is there is not known: it is the same each time.
    written.set(schema, {
      path: schema,
      before: undefined,
      isUnread: true,
      after: `${JSON.stringify(jsonSchemaOf(file, extension), null, 2)}\n`,
    });
  }
}

/** The path of what lies in a file of its own: the case, a reading, the marks of a text, the text. */
function ownFileOf({ of, id }: RecordChange, { files }: CaseFolder, sources: readonly Source[]): string | undefined {
  const source = sources.find((one) => one.id === id);
  switch (of) {
    case "case":
      return "case.yaml";
    case "readings": {
      const usual = `readings/${nameIn(sources, id)}.yaml`;
      const usually = files.get(usual);
      if (usually !== undefined && isReadingOf(usual, usually, id)) return usual;
      const found = [...files].find(([path, text]) => path.startsWith("readings/") && isReadingOf(path, text, id));
      return found?.[0] ?? usual;
    }
    case "marks":
      return source && marksPathOf(source);
    case "texts":
      return source && textPathOf(source);
    default:
      return undefined;
  }
}

function isReadingOf(path: string, text: string, source: string): boolean {
  if (!text.includes(source)) return false;
  const { values, typedWords } = parseYamlFile(path, text, false);
  return typedWords(["source"]) === source || (values[0] as { source?: unknown } | undefined)?.source === source;
}

function ownText(
  path: string,
  { of, before, after }: RecordChange,
  file: CaseFile | undefined,
  old: string | Uint8Array | undefined,
): string | undefined {
  if (after === undefined || file === undefined) return after as string | undefined;
  if (of === "marks") {
    const marks = (after as readonly Mark[]).map(({ source, ...mark }) => mark);
    return [...jsonLines(canonicalRecords(file, marks), `../${schemaPath(file.stem, "jsonl")}`)].join("");
  }
  const schema = file.lies === "record-a-file" ? `../${schemaPath(file.stem)}` : schemaPath(file.stem);
  return changeRecordFile(path, old as string | undefined, file, schema, {
    before: before as object | undefined,
    after: after as object,
  });
}

/** The names of files by their sources, worked out once, where anybody asks. */
function namesOfSources(sources: readonly Source[]): (id: string) => string {
  let names: ReadonlyMap<string, string> | undefined;
  return (id) => {
    names ??= fileNamesOf(sources.map((one) => one.id as string));
    return names.get(id) ?? id;
  };
}

const nameIn = (sources: readonly Source[], id: string): string =>
  fileNamesOf(sources.map((one) => one.id as string)).get(id) ?? id;

/** Where a new record goes: a claim into its source's file where claims lie in a folder, anything else into its one file. */
function homeOf(
  file: CaseFile,
  folder: CaseFolder,
  { after }: RecordChange,
  nameOf: (source: string) => string,
): string | undefined {
  const whole = namesOf(file).find((name) => folder.files.has(name));
  const isFolderTaken = file.lies === "file-or-folder" && isBegunOnly(file, whole, folder);
  if (whole !== undefined && !isFolderTaken) return whole;
  if (file.lies !== "file-or-folder") return namesOf(file)[0];

  const name = nameOf((after as Claim).source);
  const inFolder = namesIn(file, folder);
  const own = inFolder.find((path) => path === `${file.stem}/${name}.yaml` || path === `${file.stem}/${name}.jsonl`);
  if (own !== undefined) return own;
  const form = inFolder.length > 0 && inFolder.every((path) => path.endsWith(".jsonl")) ? "jsonl" : "yaml";
  return `${file.stem}/${name}.${form}`;
}

/** Whether a list is as a new case has it: without a record, and without a remark of anybody's. */
function isBegunOnly(file: CaseFile, name: string | undefined, { files }: CaseFolder): boolean {
  const text = name === undefined ? undefined : files.get(name);
  return name !== undefined && (text === begin(file, name) || text === `${begin(file, name)}\n[]\n`);
}

/** A file of records without any: its first line names the schema. */
function begin(file: CaseFile, path: string): string {
  const extension = path.endsWith(".jsonl") ? "jsonl" : "yaml";
  const schema = `${path.includes("/") ? "../" : ""}${schemaPath(file.stem, extension)}`;
  return extension === "jsonl" ? [...jsonLines([], schema)].join("") : `# yaml-language-server: $schema=${schema}\n`;
}
