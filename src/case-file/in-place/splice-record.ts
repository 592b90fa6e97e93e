import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import { canonicalRecords, yaml } from "../canonical-records.ts";
import { safeYaml } from "../safe-yaml.ts";
import type { CaseFile } from "../schema.ts";
import { findRecord } from "./find-record.ts";

/** A file's text with one record changed in it; undefined where the record cannot be found, or the list not be added to. */
export type Spliced = string | undefined;

/**
 * Changes one record of a file that is a list, and nothing else in it: every other byte stays, and so do remarks that a
 * person wrote into the record.
 * @param after undefined takes the record out
 */
export function spliceRecord(
  name: string,
  text: string,
  file: CaseFile,
  {
    id,
    before,
    after,
  }: { readonly id: string; readonly before?: object | undefined; readonly after?: object | undefined },
): Spliced {
  if (before === undefined) return after === undefined ? text : appended(name, text, file, after);

  const range = findRecord(name, text, id);
  if (range === undefined) return undefined;

  const old = text.slice(range.start, range.end);
  if (after !== undefined) {
    const written = name.endsWith(".jsonl") ? jsonLine(file, after) : changedItem(old, file, before, after);
    return text.slice(0, range.start) + written + text.slice(range.end);
  }
  // The empty line that stood between it and the one before goes with it.
  const above = text.slice(0, range.start).replace(/\n\r?\n$/, "\n");
  const rest = above + text.slice(range.end);
  return name.endsWith(".jsonl") || /^ *-\s/m.test(rest) ? rest : `${rest}\n[]\n`;
}

function appended(name: string, text: string, file: CaseFile, record: object): Spliced {
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  if (name.endsWith(".jsonl")) return whole + jsonLine(file, record);

  const item = yamlItem(file, record);
  const empty = /^((?:\uFEFF?(?:[ \t]*(?:#.*)?|---)\r?\n)*)\[\s*\][ \t]*\r?\n?((?:[ \t]*(?:#.*)?\r?\n)*)$/.exec(whole);
  if (empty !== null) return `${(empty[1] ?? "").replace(/\n*$/, "\n")}${empty[2] ?? ""}\n${item}`;

  const margin = /^(?:\uFEFF?(?:[ \t]*(?:#.*)?|%.*|---)\r?\n)*( *)(?:-\s|$)/.exec(whole);
  if (margin === null) return undefined;
  const indented = margin[1] ? item.replace(/^(?=.)/gm, margin[1]) : item;
  return `${whole}\n${indented}`;
}

const yamlItem = (file: CaseFile, record: object): string => safeYaml([...canonicalRecords(file, [record])]);

const jsonLine = (file: CaseFile, record: object): string =>
  `${JSON.stringify([...canonicalRecords(file, [record])][0])}\n`;

/** A record of a list as it is now: written anew, unless a person wrote remarks into it, which stay where they are. */
function changedItem(old: string, file: CaseFile, before: object, after: object): string {
  const margin = /^ */.exec(old)?.[0] ?? "";
  const canonical = yamlItem(file, after);
  if (margin === "" && (old === yamlItem(file, before) || !old.includes("#"))) return canonical;

  const document = parseDocument(old);
  const item = isSeq(document.contents) ? document.contents.items[0] : undefined;
  if (document.errors.length > 0 || !isMap(item)) return canonical;
  setChanged(item, file, before, after);
  return inStyle(document).replace(/^(?=.)/gm, margin);
}

/** A file that is one record, with that record changed and every remark in it kept. */
export function changeRecordFile(
  old: string | undefined,
  file: CaseFile,
  schema: string,
  { before, after }: { readonly before?: object | undefined; readonly after: object },
): string {
  const written = (record: object) => [...yaml(canonicalRecords(file, [record]), schema, false)].join("");
  if (old === undefined || before === undefined || old === written(before)) return written(after);

  const document = parseDocument(old);
  if (document.errors.length > 0 || !isMap(document.contents)) return written(after);
  setChanged(document.contents, file, before, after);
  return inStyle(document);
}

function setChanged(map: YAMLMap, file: CaseFile, before: object, after: object): void {
  const [was = {}, now = {}] = [...canonicalRecords(file, [before, after])] as Record<string, unknown>[];
  for (const key of Object.keys(was)) if (!(key in now)) map.delete(key);
  for (const [key, value] of Object.entries(now)) {
    if (JSON.stringify(value) !== JSON.stringify(was[key])) map.set(key, parseDocument(safeYaml(value)).contents);
  }
}

const inStyle = (document: ReturnType<typeof parseDocument>): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: true, minContentWidth: 0 });
