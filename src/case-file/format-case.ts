import { Document, isMap, isScalar, isSeq, Scalar, visit } from "yaml";
import type { CaseRecords } from "../model/case.ts";
import { CASE_FILES, type CaseFile, jsonSchemaOf, schemaPath } from "./schema.ts";
import { writtenClaim } from "./written-claim.ts";

/** YAML for what people write, JSON Lines for what machines make. */
export type CaseForm = "yaml" | "jsonl";

type JsonSchema = { readonly [key: string]: unknown };

/**
 * Writes a case as its files' contents, by name: the JSON Schemas that the first lines refer to among them.
 * The form is canonical: keys stand in the schema's order, defaults are left out, files without records are not
 * written, so that reading and writing again gives the same bytes.
 */
export function formatCase(records: CaseRecords, form: CaseForm = "yaml"): Map<string, string> {
  const lists: Record<CaseFile["stem"], readonly object[]> = {
    case: [records.header],
    entities: records.entities,
    sources: records.sources,
    claims: records.claims.map(writtenClaim),
    replies: records.replies,
    corrections: records.corrections,
  };

  const files = new Map<string, string>();
  for (const file of CASE_FILES) {
    const recordSchema = jsonSchemaOf(file, "jsonl");
    const values = lists[file.stem].map((record) => inOrder(record, recordSchema));
    if (values.length === 0 && !file.required) continue;

    const extension = file.list ? form : "yaml";
    const schema = schemaPath(file.stem, extension);
    const text = extension === "jsonl" ? jsonLines(values, schema) : yaml(file.list ? values : values[0], schema);
    files.set(`${file.stem}.${extension}`, text);
    files.set(schema, `${JSON.stringify(jsonSchemaOf(file, extension), null, 2)}\n`);
  }
  return files;
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
  const entries = keys.flatMap((key) => {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (item === undefined || isDefault(item, known?.[key])) return [];
    return [[key, inOrder(item, known?.[key])] as const];
  });
  return Object.fromEntries(entries);
}

const isDefault = (value: unknown, schema: JsonSchema | undefined): boolean =>
  schema !== undefined && "default" in schema && JSON.stringify(value) === JSON.stringify(schema.default);

const jsonLines = (values: readonly unknown[], schema: string): string =>
  [{ $schema: schema }, ...values].map((value) => `${JSON.stringify(value)}\n`).join("");

/** Characters that YAML readers treat as breaks or drop; a text with one of them is written in double quotes, escaped. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]|^\s|\s$|\t/;

function yaml(value: unknown, schema: string): string {
  const document = new Document(value, { version: "1.2" });
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;

  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && UNSAFE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (node.items.length > 0 && node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Map(key, node, path) {
      const nested = path.some((outer) => isMap(outer));
      if (nested && key === "value" && node.items.every(({ value: item }) => isScalar(item))) node.flow = true;
    },
  });
  if (isSeq(document.contents)) {
    for (const [i, record] of document.contents.items.entries()) if (isMap(record) && i > 0) record.spaceBefore = true;
  }

  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true, minContentWidth: 0 });
  return escapeRest(text);
}

/** The YAML writer leaves some of these raw inside double quotes; there, and only there, they can now stand. */
const RAW = /[\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

const escapeRest = (text: string): string =>
  text.replace(RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
