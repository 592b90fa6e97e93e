import type { SourceId } from "../model/id.ts";

/**
 * What lies in a case folder: its files by path ("claims.yaml", "claims/wire.yaml"), and what is in its folder of texts
 * ("texts/wire.txt", "texts/wire.marks.jsonl").
 */
export interface CaseFolder {
  readonly files: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where a case's files may lie: whatever an edit or a journal says, nothing else is written. */
export const PLACE_IN_CASE =
  /^(?:(?:case|entities|sources|claims|replies|corrections)\.(?:yaml|jsonl)|(?:claims|readings|texts|originals|schema)\/[A-Za-z0-9][A-Za-z0-9._-]{0,250})$/;

/** Where a source's text lies when its record names no path. */
export const defaultTextPath = (id: SourceId): string => `texts/${id}.txt`;

/** A source, and where it says that its text lies. */
export interface PlacedSource {
  readonly id: SourceId;
  readonly text?: { readonly path?: string | undefined } | undefined;
}

/** Where the text of a source lies. */
export const textPathOf = ({ id, text }: PlacedSource): string => text?.path ?? defaultTextPath(id);

/** The texts that are at hand, by the ids of their sources. */
export function textsBySource(
  sources: readonly PlacedSource[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<SourceId, string> {
  const bySource = new Map<SourceId, string>();
  for (const source of sources) {
    const text = texts.get(textPathOf(source));
    if (text !== undefined) bySource.set(source.id, text);
  }
  return bySource;
}

/** Where the marks of a source's text lie: beside it, "texts/wire.marks.jsonl" beside "texts/wire.txt". */
export const marksPathOf = (source: PlacedSource): string =>
  `${textPathOf(source).replace(/\.txt$/, "")}${MARKS_ENDING}`;

/** How the name of a file of marks ends. */
export const MARKS_ENDING = ".marks.jsonl";
