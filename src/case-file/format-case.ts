import type { CaseRecords } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { SourceId } from "../model/id.ts";
import type { Mark } from "../model/mark.ts";
import { canonicalRecords, jsonLines, yaml } from "./canonical-records.ts";
import { marksPathOf } from "./case-folder.ts";
import { type ClaimsFolder, claimsFolder } from "./claims-folder.ts";
import { fileNamesOf } from "./file-names.ts";
import { CASE_FILES, type CaseFile, type CaseFileStem, jsonSchemaOf, schemaPath } from "./schema.ts";

/** YAML for what people write, JSON Lines for what machines make. */
export type CaseForm = "yaml" | "jsonl";

/** Each file in its own form, where a case has some of both; or all in one. */
export type FormOf = CaseForm | ((stem: CaseFileStem) => CaseForm);

/** All claims in one file, or in the folder `claims`. */
export type ClaimsLayout = "file" | ClaimsFolder;

/** A case whose claims are made one after another, as from a table's columns. */
export type StreamedCase = Omit<CaseRecords, "claims"> & { readonly claims: Iterable<Claim> };

/** One of its files: a name, and the contents piece by piece. */
export interface FileInPieces {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/**
 * Writes a case as its files' contents, by name: the JSON Schemas that the first lines refer to among them.
 * The form is canonical: keys stand in the schema's order, defaults are left out, files without records are not
 * written, so that reading and writing again gives the same bytes.
 */
export const formatCase = (
  records: CaseRecords,
  form: FormOf = "yaml",
  layout: ClaimsLayout = "file",
): Map<string, string> => new Map(inWhole(formatCaseInPieces(records, form, layout)));

// One after the other: of claims that are met once, the next file begins where this one has been read to its end.
function* inWhole(files: Iterable<FileInPieces>): Iterable<readonly [name: string, text: string]> {
  for (const { name, chunks } of files) yield [name, [...chunks].join("")];
}

/**
 * The same files record by record, since a million claims must not become one string. Each file is to be read to its end
 * before the next is asked for.
 */
export function* formatCaseInPieces(
  records: StreamedCase,
  form: FormOf,
  layout: ClaimsLayout = "file",
): Iterable<FileInPieces> {
  const formOf = typeof form === "string" ? () => form : form;
  const { header, entities, sources, claims, replies, corrections } = records;
  const lists = { case: [header], entities, sources, claims, replies, corrections };

  for (const file of CASE_FILES) {
    if (file.stem === "readings") yield* readingFiles(file, records);
    else if (file.stem === "marks") yield* marksFiles(file, records);
    else if (file.stem === "claims" && layout !== "file") yield* claimFiles(file, records, formOf(file.stem), layout);
    else yield* wholeFile(file, lists[file.stem], formOf(file.stem));
  }
}

function* wholeFile(file: CaseFile, list: Iterable<object>, form: CaseForm): Iterable<FileInPieces> {
  if (!file.required && Array.isArray(list) && list.length === 0) return;

  const extension = file.list ? form : "yaml";
  yield {
    name: `${file.stem}.${extension}`,
    chunks: written(file, list, extension, schemaPath(file.stem, extension), file.list),
  };
  yield schemaFile(file, extension);
}

function* claimFiles(
  file: CaseFile,
  records: StreamedCase,
  form: CaseForm,
  layout: ClaimsFolder,
): Iterable<FileInPieces> {
  const forms = new Set<CaseForm>();
  for (const [name, claims] of claimsFolder(records, form, layout)) {
    const extension = name.endsWith(".jsonl") ? "jsonl" : "yaml";
    yield { name, chunks: written(file, claims, extension, `../${schemaPath(file.stem, extension)}`) };
    forms.add(extension);
  }
  for (const extension of forms) yield schemaFile(file, extension);
  // A folder without a claim would be no list of claims at all.
  if (forms.size === 0) yield* wholeFile(file, [], form);
}

function* readingFiles(file: CaseFile, { readings, sources }: StreamedCase): Iterable<FileInPieces> {
  const names = fileNamesOf(sources.map(({ id }) => id));
  const schema = `../${schemaPath(file.stem)}`;
  for (const reading of readings) {
    const name = `${file.stem}/${names.get(reading.source) ?? reading.source}.yaml`;
    yield { name, chunks: written(file, [reading], "yaml", schema, false) };
  }
  if (readings.length > 0) yield schemaFile(file, "yaml");
}

function* marksFiles(file: CaseFile, { marks, sources }: StreamedCase): Iterable<FileInPieces> {
  const ofSource = new Map<SourceId, Omit<Mark, "source">[]>();
  for (const { source, ...mark } of marks) {
    const here = ofSource.get(source);
    if (here === undefined) ofSource.set(source, [mark]);
    else here.push(mark);
  }
  for (const source of sources) {
    const here = ofSource.get(source.id);
    if (here === undefined) continue;
    yield { name: marksPathOf(source), chunks: written(file, here, "jsonl", `../${schemaPath(file.stem, "jsonl")}`) };
  }
  if (marks.length > 0) yield schemaFile(file, "jsonl");
}

function written(
  file: CaseFile,
  records: Iterable<object>,
  form: CaseForm,
  schema: string,
  isList = true,
): Iterable<string> {
  const values = canonicalRecords(file, records);
  return form === "jsonl" ? jsonLines(values, schema) : yaml(values, schema, isList);
}

const schemaFile = (file: CaseFile, extension: CaseForm): FileInPieces => ({
  name: schemaPath(file.stem, extension),
  chunks: [`${JSON.stringify(jsonSchemaOf(file, extension), null, 2)}\n`],
});
