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
  if (known === undefined)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, inOrder(item, undefined)]),
    );
  // Keys of a schema are our own words, of which none means something to every object.
  const ordered: Record<string, unknown> = {};
  for (const field of fieldsOf(known)) {
    const item: unknown = (value as Record<string, unknown>)[field.key];
    if (item === undefined || (field.hasDefault && isDefault(item, field.usual))) continue;
    ordered[field.key] = typeof item === "object" ? inOrder(item, field.schema) : item;
  }
  return ordered;
}

interface Field {
  readonly key: string;
  readonly schema: JsonSchema | undefined;
  readonly hasDefault: boolean;
  readonly usual: unknown;
}

/** What is asked of each field of each record, asked of each schema once. */
const fieldsKnown = new WeakMap<object, readonly Field[]>();

function fieldsOf(properties: Readonly<Record<string, JsonSchema>>): readonly Field[] {
  const known = fieldsKnown.get(properties);
  if (known !== undefined) return known;
  const fields = Object.entries(properties).map(([key, schema]) => ({
    key,
    schema,
    hasDefault: "default" in schema,
    usual: schema.default,
  }));
  fieldsKnown.set(properties, fields);
  return fields;
}

function isDefault(value: unknown, usual: unknown): boolean {
  if (typeof value !== "object") return value === usual;
  if (Array.isArray(value) && Array.isArray(usual) && value.length !== usual.length) return false;
  return JSON.stringify(value) === JSON.stringify(usual);
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
