import type { CaseFolder } from "../case-folder.ts";
import { namesIn, namesOf } from "../file-names.ts";
import { changeKeys } from "../in-place/change-keys.ts";
import { findRecord } from "../in-place/find-record.ts";
import type { FileChange } from "../in-place/folder-change.ts";
import { parseJsonlFile } from "../jsonl/parse-jsonl-file.ts";
import type { ValuePath } from "../located-file.ts";
import { CASE_FILES, type CaseFile } from "../schema.ts";
import { parseYamlFile } from "../yaml/parse-yaml-file.ts";
import { textsOfSources } from "./texts-of-sources.ts";
import { unplacedAnchors } from "./unplaced-anchors.ts";
import { lookUpIn } from "./where-it-stands.ts";

/** The files in which positions were filled in, and how many. */
export interface FilledPositions {
  readonly files: readonly (FileChange & { readonly after: string })[];
  readonly count: number;
}

/**
 * Fills in where quotes stand that were written without it, each in its place, every other byte as it was. Only words that
 * stand once, to the letter, in the text at hand: of all others `check` says where they stand, and a person decides.
 */
export function fillPositions(folder: CaseFolder): FilledPositions {
  const files: (FileChange & { readonly after: string })[] = [];
  let count = 0;
  let lookUp: ReturnType<typeof lookUpIn> | undefined;

  for (const file of CASE_FILES) {
    for (const path of [...namesOf(file), ...namesIn(file, folder)]) {
      const before = folder.files.get(path);
      // A look before anything is parsed: most cases have no such anchor.
      if (before === undefined || !before.includes("exact")) continue;
      let after = before;
      for (const value of valuesIn(path, before, file)) {
        const placed: { readonly path: ValuePath; readonly start: number; readonly end: number }[] = [];
        for (const { path: at, source, quote } of unplacedAnchors(file.stem, value)) {
          lookUp ??= lookUpIn(textsOfSources(folder));
          const found = lookUp(source, quote);
          if (found.how === "exact") placed.push({ path: at, ...found.at });
        }
        const changed = placed.length === 0 ? undefined : withPositions(path, after, file, value, placed);
        if (changed === undefined) continue;
        after = changed;
        count += placed.length;
      }
      if (after !== before) files.push({ path, before, after });
    }
  }
  return { files, count };
}

/** The records of a file, as they were typed. */
function valuesIn(path: string, text: string, file: CaseFile): readonly unknown[] {
  if (path.endsWith(".jsonl")) return parseJsonlFile(path, text).values;
  return parseYamlFile(path, text, file.list && file.lies !== "record-a-file").values;
}

type Placed = { readonly path: ValuePath; readonly start: number; readonly end: number };

/** The file with positions put into one of its records; undefined where that is not written so that it can be done. */
function withPositions(
  path: string,
  text: string,
  file: CaseFile,
  value: unknown,
  placed: readonly Placed[],
): string | undefined {
  const isOwn = file.lies === "record-a-file";
  const id = (value as { readonly id?: unknown }).id;
  const range = isOwn ? { start: 0, end: text.length } : findRecord(path, text, String(id));
  if (range === undefined) return undefined;

  const now = structuredClone(value);
  for (const { path: at, start, end } of placed) Object.assign(valueAt(now, at) ?? {}, { start, end });
  const old = text.slice(range.start, range.end);
  const changed = path.endsWith(".jsonl")
    ? `${JSON.stringify(now)}${/\r?\n$/.exec(old)?.[0] ?? ""}`
    : changeKeys(old, value as Keys, now as Keys);
  if (changed === undefined || !saysSame(valuesIn(path, changed, file), now)) return undefined;
  return text.slice(0, range.start) + changed + text.slice(range.end);
}

type Keys = Readonly<Record<string, unknown>>;

const saysSame = ([only, ...more]: readonly unknown[], meant: unknown): boolean =>
  more.length === 0 && inAnyOrder(only) === inAnyOrder(meant);

const inAnyOrder = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

function valueAt(value: unknown, path: ValuePath): object | undefined {
  let here: unknown = value;
  for (const key of path) here = (here as Record<string | number, unknown> | undefined)?.[key];
  return typeof here === "object" && here !== null ? here : undefined;
}
