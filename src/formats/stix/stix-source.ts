import { marksOfSource } from "../../graph/marks-of-source.ts";
import type { SourceId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { sourceOf } from "../words/claim-fields.ts";
import { webUri } from "../words/web-uri.ts";
import { workInWords } from "../words/work-in-words.ts";
import { stixExtension } from "./stix-extension.ts";
import { claimRef, entityRef, makerId, stixId } from "./stix-id.ts";
import { type StixObject, stixObject } from "./stix-object.ts";

/** Where a claim stands, as STIX refers to what lies outside of it. */
interface SourceReference {
  readonly source_name: string;
  readonly url?: string;
}

/** A source as claims refer to it. Its id stands in its name, since a few names, such as "cve", are STIX's own. */
export function sourceReference(id: SourceId, table: ClaimTable): SourceReference {
  const source = sourceOf(table, id);
  const source_name = source?.title === undefined ? `[${id}]` : `${source.title} [${id}]`;
  return source?.url === undefined ? { source_name } : { source_name, url: webUri(source.url) };
}

/** The most objects that one object refers to; a million references must not become one string. */
export const MOST_REFS = 10_000;

/**
 * Each source as a grouping of the claims that stand in it, or several of one name where they are many. A report would
 * want a day of publication, which few sources have.
 */
export function* sourceObjects(table: ClaimTable): Iterable<StixObject> {
  const rows = table.sources.map((): Row[] => []);
  const readings = new Map(table.readings.map(({ source, ...reading }) => [source, reading]));
  for (let row = 0; row < table.size; row++) rows[table.columns.source[row] ?? NONE]?.push(row);
  for (const [i, source] of table.sources.entries()) {
    const told = rows[i] ?? [];
    for (let from = 0; from === 0 || from < told.length; from += MOST_REFS) {
      const refs = told.slice(from, from + MOST_REFS).map((row) => claimRef(table, row));
      if (from > 0) yield sourceObject(source, ` from ${from}`, refs, {}, table);
      else {
        const marks = marksOfSource(table.marks, source.id).map(({ source: _, ...mark }) => mark);
        yield sourceObject(source, "", refs, { reading: readings.get(source.id), marks }, table);
      }
    }
  }
}

function sourceObject(
  source: Source,
  part: string,
  claims: readonly string[],
  ofItsText: object,
  table: ClaimTable,
): StixObject {
  const { title, publisher, authors, archivedUrl } = source;
  const actors = [...(publisher === undefined ? [] : [publisher]), ...authors].map((actor) => entityRef(table, actor));
  const { id, ...record } = source;
  const reference = sourceReference(id, table);
  return {
    ...stixObject(table, "grouping", stixId(table, "grouping", `source ${id}${part}`)),
    name: title ?? id,
    description: workInWords(source, table).join("\n"),
    context: "unspecified",
    // A grouping must hold something: one of a source without claims and makers holds who made this file.
    object_refs: claims.length + actors.length === 0 ? [makerId(table)] : [...new Set([...actors, ...claims])],
    external_references: [
      { ...reference, external_id: id },
      ...(archivedUrl === undefined ? [] : [{ ...reference, url: webUri(archivedUrl), description: "archived" }]),
    ],
    extensions: stixExtension({ sourceId: id, ...record, ...ofItsText }),
  };
}
