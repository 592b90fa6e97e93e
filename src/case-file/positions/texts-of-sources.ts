import { asSourceId } from "../../model/id.ts";
import { type CaseFolder, defaultTextPath } from "../case-folder.ts";
import { namesOf } from "../file-names.ts";
import { parseJsonlFile } from "../jsonl/parse-jsonl-file.ts";
import { CASE_FILES } from "../schema.ts";
import { parseYamlFile } from "../yaml/parse-yaml-file.ts";

/** A source as it was typed: whatever its shape, its id and the path of its text are all that is asked. */
export interface TypedSource {
  readonly id?: unknown;
  readonly text?: { readonly path?: unknown } | null;
}

/** The sources of a case that need not check, as they were typed. */
export function typedSources(folder: CaseFolder): readonly TypedSource[] {
  return CASE_FILES.filter(({ stem }) => stem === "sources")
    .flatMap(namesOf)
    .flatMap((name) => {
      const text = folder.files.get(name);
      if (text === undefined) return [];
      const { values } = name.endsWith(".jsonl") ? parseJsonlFile(name, text) : parseYamlFile(name, text, true);
      return values.filter((value): value is TypedSource => typeof value === "object" && value !== null);
    });
}

/** The texts at hand by the ids of their sources, of a case that need not check. */
export function textsOfSources(folder: CaseFolder): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text } of typedSources(folder)) {
    if (typeof id !== "string" && typeof id !== "number") continue;
    const path = typeof text?.path === "string" ? text.path : defaultTextPath(asSourceId(String(id)));
    const found = folder.texts.get(path);
    if (found !== undefined) texts.set(String(id), found);
  }
  return texts;
}
