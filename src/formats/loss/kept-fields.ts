import { type Fate, fateOf } from "./fate.ts";
import { type Kept, RECORD_KINDS } from "./kept.ts";
import { type JsonSchema, schemaBeneath, schemaOfKind } from "./schema-of-kind.ts";

/** A part of a kind of record that has one fate in a format. */
export interface KeptField {
  readonly kind: (typeof RECORD_KINDS)[number];
  readonly path: string;
  readonly fate: Exclude<Fate, "inside">;
  /** How many single fields lie there. */
  readonly size: number;
}

/** A claim has a second end and a remark has a value, though their schema is one. */
const OF_THE_OTHER = ["claim.value", "remark.object"];

/** Everything that a case may say, by what becomes of it in a format, before any case is at hand. */
export function keptFields(kept: Kept): KeptField[] {
  const fieldsAt = (kind: KeptField["kind"], path: string, schema: JsonSchema | undefined): readonly KeptField[] => {
    const fate = fateOf(path, kept);
    if (fate !== "inside") return [{ kind, path, fate, size: sizeOf(path, schema) }];
    return beneath(path, schema).flatMap(([inner, innerSchema]) => fieldsAt(kind, inner, innerSchema));
  };
  return RECORD_KINDS.flatMap((kind) => fieldsAt(kind, kind, schemaOfKind(kind)));
}

const sizeOf = (path: string, schema: JsonSchema | undefined): number =>
  beneath(path, schema).reduce((sum, [inner, innerSchema]) => sum + sizeOf(inner, innerSchema), 0) || 1;

function beneath(path: string, schema: JsonSchema | undefined): (readonly [string, JsonSchema | undefined])[] {
  if (schema?.items !== undefined) return [[`${path}[]`, schemaBeneath(schema, "[]")]];
  return Object.keys(schema?.properties ?? {})
    .map((key) => [`${path}.${key}`, schemaBeneath(schema, key)] as const)
    .filter(([inner]) => !OF_THE_OTHER.includes(inner));
}
