import type { SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import { defaultTextPath } from "./case-folder.ts";

/** Finds the texts at hand, which lie in a folder by path, by the sources that they are of. */
export function textsBySource(
  sources: readonly Pick<Source, "id" | "text">[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<SourceId, string> {
  const bySource = new Map<SourceId, string>();
  for (const { id, text: record } of sources) {
    const text = texts.get(record?.path ?? defaultTextPath(id));
    if (text !== undefined) bySource.set(id, text);
  }
  return bySource;
}
