import { CASE_FILES, jsonSchemaOf } from "../../case-file/schema.ts";
import type { RECORD_KINDS } from "./kept.ts";

/** A JSON Schema as far as fields are looked up in it. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The schema of a kind of record, in which fields and their defaults are found; remarks have that of claims. */
export function schemaOfKind(kind: (typeof RECORD_KINDS)[number]): JsonSchema | undefined {
  const file = CASE_FILES.find(({ record }) => record === (kind === "remark" ? "claim" : kind));
  return file && jsonSchemaOf(file, "jsonl");
}

/** The schema of what a key holds, "[]" of what a list holds; undefined where the schema does not say. */
export const schemaBeneath = (schema: JsonSchema | undefined, key: string): JsonSchema | undefined =>
  (key === "[]" ? schema?.items : (schema?.properties as JsonSchema | undefined)?.[key]) as JsonSchema | undefined;
