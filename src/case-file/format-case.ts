import type { CaseRecords } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import { safeYaml } from "./safe-yaml.ts";
import { CASE_FILES, type CaseFile, jsonSchemaOf, schemaPath } from "./schema.ts";
import { writtenClaim } from "./written-claim.ts";

/** YAML for what people write, JSON Lines for what machines make. */
export type CaseForm = "yaml" | "jsonl";

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
export const formatCase = (records: CaseRecords, form: CaseForm = "yaml"): Map<string, string> =>
  new Map([...formatCaseInPieces(records, form)].map(({ name, chunks }) => [name, [...chunks].join("")]));

/** The same files record by record, since a million claims must not become one string. */
export function* formatCaseInPieces(records: StreamedCase, form: CaseForm): Iterable<FileInPieces> {
  const lists: Record<CaseFile["stem"], Iterable<object>> = {
    case: [records.header],
    entities: records.entities,
    sources: records.sources,
    claims: written(records.claims),
    replies: records.replies,
    corrections: records.corrections,
  };

  for (const file of CASE_FILES) {
    const list = lists[file.stem];
    if (!file.required && Array.isArray(list) && list.length === 0) continue;

    const extension = file.list ? form : "yaml";
    const schema = schemaPath(file.stem, extension);
    const values = ordered(list, jsonSchemaOf(file, "jsonl"));
    const chunks = extension === "jsonl" ? jsonLines(values, schema) : yaml(values, schema, file.list);
    yield { name: `${file.stem}.${extension}`, chunks };
    yield { name: schema, chunks: [`${JSON.stringify(jsonSchemaOf(file, extension), null, 2)}\n`] };
  }
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
