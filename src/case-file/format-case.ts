import type { CaseRecords } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { SourceId } from "../model/id.ts";
import type { Mark } from "../model/mark.ts";
import { marksPathOf } from "./case-folder.ts";
import { fileNamesOf } from "./file-names.ts";
import { safeYaml } from "./safe-yaml.ts";
import { CASE_FILES, type CaseFile, jsonSchemaOf, schemaPath } from "./schema.ts";
import { writtenClaim } from "./written-claim.ts";

/** YAML for what people write, JSON Lines for what machines make. */
export type CaseForm = "yaml" | "jsonl";

/** All claims in one file; or in the folder `claims`, a file a source; or there in parts of so many, in their order. */
export type ClaimsLayout = "file" | "by-source" | "in-parts";

type JsonSchema = { readonly [key: string]: unknown };

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
  form: CaseForm = "yaml",
  layout: ClaimsLayout = "file",
): Map<string, string> => {
  const files = new Map<string, string>();
  for (const { name, chunks } of formatCaseInPieces(records, form, layout)) files.set(name, [...chunks].join(""));
  return files;
};

/**
 * The same files record by record, since a million claims must not become one string. Each is to be read out before
 * the next one is taken.
 */
export function* formatCaseInPieces(
  records: StreamedCase,
  form: CaseForm,
  layout: ClaimsLayout = "file",
): Iterable<FileInPieces> {
  const lists: Record<Exclude<CaseFile["stem"], "readings" | "marks">, Iterable<object>> = {
    case: [records.header],
    entities: records.entities,
    sources: records.sources,
    claims: written(records.claims),
    replies: records.replies,
    corrections: records.corrections,
  };

  for (const file of CASE_FILES) {
    if (file.stem === "readings" || file.stem === "marks") {
      yield* file.stem === "readings" ? readingFiles(records) : marksFiles(records);
      continue;
    }
    if (file.stem === "claims" && layout !== "file") {
      yield* claimsFolder(file, records, form, layout);
      continue;
    }
    const list = lists[file.stem];
    if (!file.required && Array.isArray(list) && list.length === 0) continue;

    const extension = file.list ? form : "yaml";
    const schema = schemaPath(file.stem, extension);
    const values = ordered(list, jsonSchemaOf(file, "jsonl"));
    const chunks = extension === "jsonl" ? jsonLines(values, schema) : yaml(values, schema, file.list);
    yield { name: `${file.stem}.${extension}`, chunks };
    yield schemaFile(file, extension);
  }
}

const schemaFile = (file: CaseFile, extension: CaseForm): FileInPieces => ({
  name: schemaPath(file.stem, extension),
  chunks: [`${JSON.stringify(jsonSchemaOf(file, extension), null, 2)}\n`],
});

function* claimsFolder(
  file: CaseFile,
  records: StreamedCase,
  form: CaseForm,
  layout: ClaimsLayout,
): Iterable<FileInPieces> {
  const schema = schemaPath(file.stem, form);
  const shape = jsonSchemaOf(file, "jsonl");
  const parts = layout === "by-source" ? bySource(records) : inParts(records.claims);
  let any = false;
  for (const [name, claims] of parts) {
    const values = ordered(written(claims), shape);
    // The schema's path is seen from the file.
    const chunks = form === "jsonl" ? jsonLines(values, `../${schema}`) : yaml(values, `../${schema}`, true);
    yield { name: `${file.stem}/${name}.${form}`, chunks };
    any = true;
  }
  if (!any)
    yield { name: `${file.stem}.${form}`, chunks: form === "jsonl" ? jsonLines([], schema) : yaml([], schema, true) };
  yield schemaFile(file, form);
}

function* bySource({ sources, claims }: StreamedCase): Iterable<readonly [name: string, claims: Iterable<Claim>]> {
  const groups = new Map<SourceId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.source);
    if (group === undefined) groups.set(claim.source, [claim]);
    else group.push(claim);
  }
  const names = fileNamesOf(sources.map(({ id }) => id));
  for (const [id, name] of names) {
    const group = groups.get(id);
    if (group !== undefined) yield [name, group];
  }
}

/** So many claims to a file keep it well below what is read of one. */
const CLAIMS_A_PART = 250_000;

function* inParts(claims: Iterable<Claim>): Iterable<readonly [name: string, claims: Iterable<Claim>]> {
  const rest = claims[Symbol.iterator]();
  let next = rest.next();
  for (let part = 1; !next.done; part++) {
    const before = next;
    yield [`part-${String(part).padStart(5, "0")}`, some()];
    if (next === before) throw new TypeError("a part of the claims was passed over");
  }

  function* some(): Iterable<Claim> {
    for (let n = 0; n < CLAIMS_A_PART && !next.done; n++) {
      yield next.value;
      next = rest.next();
    }
  }
}

function* readingFiles({ readings, sources }: StreamedCase): Iterable<FileInPieces> {
  if (readings.length === 0) return;

  const file = fileOf("readings");
  const schema = schemaPath(file.stem);
  const names = fileNamesOf(sources.map(({ id }) => id));
  for (const reading of readings) {
    const values = ordered([reading], jsonSchemaOf(file, "jsonl"));
    yield {
      name: `${file.stem}/${names.get(reading.source) ?? reading.source}.yaml`,
      chunks: yaml(values, `../${schema}`, false),
    };
  }
  yield schemaFile(file, "yaml");
}

function* marksFiles({ marks, sources }: StreamedCase): Iterable<FileInPieces> {
  if (marks.length === 0) return;

  const file = fileOf("marks");
  const schema = schemaPath(file.stem, "jsonl");
  const ofSource = new Map<SourceId, Mark[]>();
  for (const mark of marks) {
    const here = ofSource.get(mark.source);
    if (here === undefined) ofSource.set(mark.source, [mark]);
    else here.push(mark);
  }
  for (const source of sources) {
    const here = ofSource.get(source.id);
    if (here === undefined) continue;
    const values = ordered(here, jsonSchemaOf(file, "jsonl"));
    yield { name: marksPathOf(source), chunks: jsonLines(values, `../${schema}`) };
  }
  yield schemaFile(file, "jsonl");
}

function fileOf(stem: CaseFile["stem"]): CaseFile {
  const file = CASE_FILES.find((one) => one.stem === stem);
  if (file === undefined) throw new TypeError(`there is no file "${stem}"`);
  return file;
}

function* written(claims: Iterable<Claim>): Iterable<object> {
  for (const claim of claims) yield writtenClaim(claim);
}

function* ordered(records: Iterable<object>, schema: JsonSchema): Iterable<unknown> {
  for (const record of records) yield inOrder(record, schema);
}

/** The value with its keys in the schema's order and without what the schema fills in by itself. */
function inOrder(value: unknown, schema: JsonSchema | undefined): unknown {
  if (Array.isArray(value)) {
    const first = (schema?.prefixItems as JsonSchema[] | undefined)?.[0];
    return value.map((item, i) => inOrder(item, (i === 0 ? first : undefined) ?? (schema?.items as JsonSchema)));
  }
  if (typeof value !== "object" || value === null) return value;

  const known = schema?.properties as Record<string, JsonSchema> | undefined;
  const keys = known ? Object.keys(known) : Object.keys(value).sort();
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (item !== undefined && !isDefault(item, known?.[key])) entries.push([key, inOrder(item, known?.[key])]);
  }
  return Object.fromEntries(entries);
}

function isDefault(value: unknown, schema: JsonSchema | undefined): boolean {
  if (schema === undefined || !("default" in schema)) return false;
  if (typeof value !== "object") return value === schema.default;
  return JSON.stringify(value) === JSON.stringify(schema.default);
}

function* jsonLines(values: Iterable<unknown>, schema: string): Iterable<string> {
  yield `${JSON.stringify({ $schema: schema })}\n`;
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

function* yaml(values: Iterable<unknown>, schema: string, list: boolean): Iterable<string> {
  yield `# yaml-language-server: $schema=${schema}\n`;
  let any = false;
  for (const value of values) {
    yield `\n${safeYaml(list ? [value] : value)}`;
    any = true;
  }
  if (!any) yield "\n[]\n";
}
