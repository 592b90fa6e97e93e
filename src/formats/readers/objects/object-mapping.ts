import { z } from "zod";
import { ENTITY_KINDS } from "../../../model/entity.ts";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText } from "../reader.ts";
import { FileSourceSchema, fileSource } from "../tellings/file-source.ts";
import { parseMappingFile } from "../tellings/parse-mapping-file.ts";
import type { Work } from "../tellings/telling.ts";

/** What a file of records does not say by itself and a mapping can: what the file is, and of what kind its schemas are. */
export const ObjectMappingSchema = z.strictObject({
  /** The work that the file itself is: the source of what names no other. */
  source: FileSourceSchema.optional(),
  /** Of what kind each schema or type is that may be one or another, such as `LegalEntity: organization`. */
  kinds: z.record(z.string(), z.enum(ENTITY_KINDS)).default({}),
  /** FollowTheMoney: whether the datasets that an entity is from are the sources of what names no other. */
  datasets: z.enum(["sources", "notes"]).default("notes"),
});

/** A mapping of such a file, with the file as a work where it is one. */
export interface ObjectMapping {
  readonly given: boolean;
  readonly source: Work | undefined;
  readonly kinds: Readonly<Record<string, (typeof ENTITY_KINDS)[number]>>;
  readonly datasets: "sources" | "notes";
}

/** Reads a mapping for a file of records; without one nothing is decided. */
export function objectMapping(
  given: NamedText | undefined,
): { readonly ok: true; readonly mapping: ObjectMapping } | { readonly ok: false; readonly issues: readonly Issue[] } {
  if (given === undefined)
    return { ok: true, mapping: { given: false, source: undefined, kinds: {}, datasets: "notes" } };

  const parsed = parseMappingFile(given, ObjectMappingSchema);
  if (!parsed.ok) return parsed;
  const { source, ...mapping } = parsed.mapping;
  return { ok: true, mapping: { given: true, ...mapping, source: source && fileSource(source) } };
}
