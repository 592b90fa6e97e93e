import type { CaseRecords } from "../../model/case.ts";
import type { Entity } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";

/** A place in what leaves where people's own words may tell what stays behind; a person has to look. */
export interface MentionLeft {
  readonly kind: "case" | "entity" | "source" | "claim" | "reply" | "correction" | "reading" | "mark";
  /** Of a reading or a mark the source that it is of. */
  readonly id: string;
  readonly field: string;
}

/** Shorter names stand in too many other words. */
const SHORTEST = 4;

/** Finds where the records that leave mention a work that stays behind (its id, title, address, path or hash), or an entity that does. */
export function mentionsLeft(
  leaving: CaseRecords,
  sources: readonly Source[],
  entities: readonly Entity[],
): readonly MentionLeft[] {
  const words = [
    ...sources.flatMap(({ id, title, url, archivedUrl, statusChange, text }) => [
      ...[id, title, url, archivedUrl, statusChange?.where],
      ...[text?.path, text?.sha256, text?.madeFrom?.path, text?.madeFrom?.sha256],
    ]),
    ...entities.flatMap(({ id, name, names }) => [id, name, ...names.map(({ text }) => text)]),
  ].filter((word): word is string => word !== undefined && word.length >= SHORTEST);
  if (words.length === 0) return [];

  const any = [...new Set(words)].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  const mentioned = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "iu");
  const { header, readings, marks } = leaving;
  const groups: readonly [MentionLeft["kind"], readonly { readonly id: string }[]][] = [
    ["case", [header]],
    ["entity", leaving.entities],
    ["source", leaving.sources],
    ["claim", leaving.claims],
    ["reply", leaving.replies],
    ["correction", leaving.corrections],
    ["reading", readings.map((reading) => ({ id: reading.source, ...reading }))],
    ["mark", marks.map((mark) => ({ id: mark.source, ...mark }))],
  ];
  return groups.flatMap(([kind, records]) =>
    records.flatMap((record) => {
      const fields = new Set<string>();
      for (const [field, text] of stringsIn(record, "")) if (mentioned.test(text)) fields.add(field);
      return [...fields].map((field) => ({ kind, id: record.id, field }));
    }),
  );
}

function* stringsIn(value: unknown, field: string): Iterable<readonly [field: string, text: string]> {
  if (typeof value === "string") yield [field, value];
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* stringsIn(item, `${field}[]`);
  else for (const [key, item] of Object.entries(value)) yield* stringsIn(item, field === "" ? key : `${field}.${key}`);
}
