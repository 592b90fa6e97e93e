import type { Claim } from "../model/claim.ts";
import { safeYaml } from "./safe-yaml.ts";
import { type CaseFile, jsonSchemaOf } from "./schema.ts";
import { writtenClaim } from "./written-claim.ts";

type JsonSchema = { readonly [key: string]: unknown };

/** Records as they are written: keys in the schema's order, without what the schema fills in by itself. */
export function* canonicalRecords(file: CaseFile, records: Iterable<object>): Iterable<unknown> {
  const schema = jsonSchemaOf(file, "jsonl");
  for (const record of records) yield inOrder(file.stem === "claims" ? writtenClaim(record as Claim) : record, schema);
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

/** A file of JSON Lines: its first line names the schema, seen from the file. */
export function* jsonLines(values: Iterable<unknown>, schema: string): Iterable<string> {
  yield `${JSON.stringify({ $schema: schema })}\n`;
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** A file of YAML: its first line names the schema, seen from the file. */
export function* yaml(values: Iterable<unknown>, schema: string, list: boolean): Iterable<string> {
  yield `# yaml-language-server: $schema=${schema}\n`;
  let any = false;
  for (const value of values) {
    yield `\n${safeYaml(list ? [value] : value)}`;
    any = true;
  }
  if (!any) yield "\n[]\n";
}
