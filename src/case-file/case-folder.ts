import type { SourceId } from "../model/id.ts";

/** What lies in a case folder: its files by name ("claims.yaml"), and the texts at hand by path ("texts/wire.txt"). */
export interface CaseFolder {
  readonly files: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where a source's text lies when its record names no path. */
export const defaultTextPath = (id: SourceId): string => `texts/${id}.txt`;
