import { canonicalRecords, yaml } from "../canonical-records.ts";
import { parseJsonlFile } from "../jsonl/parse-jsonl-file.ts";
import { safeYaml } from "../safe-yaml.ts";
import type { CaseFile } from "../schema.ts";
import { shapeRecord } from "../shape-record.ts";
import { parseYamlFile } from "../yaml/parse-yaml-file.ts";
import { changeKeys } from "./change-keys.ts";
import { findRecord } from "./find-record.ts";
import { itemStart, marginOf } from "./list-items.ts";

/** A file's text with one record changed in it; undefined where the record cannot be found, or the list not be added to. */
export type Spliced = string | undefined;

/** A record as it was and as it is to be; without the one it is new, without the other it goes. */
export interface RecordSplice {
  readonly id: string;
  readonly before?: object | undefined;
  readonly after?: object | undefined;
}

/**
 * Changes one record of a file that is a list, and nothing else in it: every other byte stays, and so do remarks that a
 * person wrote into the record.
 */
export function spliceRecord(name: string, text: string, file: CaseFile, { id, before, after }: RecordSplice): Spliced {
  const inBreaks = breaksOf(text);
  if (before === undefined) return after === undefined ? text : appendRecords(name, text, file, [after]);

  const range = findRecord(name, text, id);
  if (range === undefined) return undefined;

  const old = text.slice(range.start, range.end);
  if (after === undefined) return withoutRecord(name, text, range.start, range.end, inBreaks);

  const written = name.endsWith(".jsonl")
    ? withEnd(`${lineOf(file, after)}\n`, old, inBreaks)
    : changedItem(name, old, file, before, after, inBreaks);
  return written === undefined ? undefined : text.slice(0, range.start) + written + text.slice(range.end);
}

/** The empty line that stood between a record and the one before goes with it, unless it is part of what that one says. */
function withoutRecord(name: string, text: string, start: number, end: number, inBreaks: Breaks): string {
  const above = text.slice(0, start);
  const rest = (keepsBreaks(above) ? above : above.replace(/\n\r?\n$/, "\n")) + text.slice(end);
  return name.endsWith(".jsonl") || marginOf(rest) !== undefined ? rest : `${rest}${inBreaks("\n[]\n")}`;
}

/** Puts new records at the end of a file, one after the other: the same as each by itself, without reading all again for each. */
export function appendRecords(name: string, text: string, file: CaseFile, records: readonly object[]): Spliced {
  const inBreaks = breaksOf(text);
  const whole = text === "" || text.endsWith("\n") ? text : `${text}${inBreaks("\n")}`;
  if (name.endsWith(".jsonl"))
    return `${whole}${records.map((record) => `${lineOf(file, record)}${inBreaks("\n")}`).join("")}`;
  // What comes after the end of a document would be another one.
  if (/^\.\.\.\s*$/m.test(whole)) return undefined;

  const items = records.map((record) => itemOf(file, record));
  const item = inBreaks(
    items.map((each, i) => (i === 0 || keepsBreaks(items[i - 1] ?? "") ? each : `\n${each}`)).join(""),
  );
  const empty = /^(\uFEFF?(?:(?:[ \t]*(?:#.*)?|---[ \t]*)\r?\n)*)\[\s*\][ \t]*\r?\n?((?:[ \t]*(?:#.*)?\r?\n)*)$/.exec(
    whole,
  );
  if (empty !== null) {
    const [, head = "", remarks = ""] = empty;
    return `${head.trim() === "" ? head : head.replace(/(?:\r?\n)*$/, inBreaks("\n"))}${remarks}${inBreaks("\n")}${item}`;
  }
  const margin = MARGIN.exec(whole);
  if (margin === null) return undefined;
  const indented = margin[1] ? item.replace(/^(?=.)/gm, margin[1]) : item;
  return `${whole}${keepsBreaks(whole) ? "" : inBreaks("\n")}${indented}`;
}

/** The blanks before the hyphen of a file's first item, or the end of a file without one. */
const MARGIN = /^\uFEFF?(?:(?:[ \t]*(?:#.*)?|%.*|---[ \t]*(?:#.*)?)\r?\n)*( *)(?:-(?=\s)|$)/;

/** Whether the last item above has a text to which the empty lines below it belong. */
function keepsBreaks(above: string): boolean {
  const start = itemStart(above, marginOf(above) ?? "", above.length) ?? above.length;
  return /[|>]\d?\+\d?[ \t]*(?:#.*)?\r?$/m.test(above.slice(start));
}

const itemOf = (file: CaseFile, record: object): string => safeYaml([...canonicalRecords(file, [record])]);

const lineOf = (file: CaseFile, record: object): string => JSON.stringify([...canonicalRecords(file, [record])][0]);

/** A record of a list as it is now: where it stands as this program writes it, written so again; else each value is changed in its place. */
function changedItem(
  name: string,
  old: string,
  file: CaseFile,
  before: object,
  after: object,
  inBreaks: Breaks,
): Spliced {
  const margin = /^ */.exec(old)?.[0] ?? "";
  const written = (record: object) => withEnd(itemOf(file, record).replace(/^(?=.)/gm, margin), old, inBreaks);
  if (old === written(before)) return written(after);

  const changed = changedValues(old, file, before, after);
  if (changed !== undefined && saysSame(name, changed, file, after)) return inBreaks(changed);
  return old.includes("#") ? undefined : written(after);
}

/** A file that is one record, with that record changed and every remark in it kept. Undefined where that cannot be done. */
export function changeRecordFile(
  name: string,
  old: string | undefined,
  file: CaseFile,
  schema: string,
  { before, after }: { readonly before?: object | undefined; readonly after: object },
): Spliced {
  const inBreaks = breaksOf(old ?? "");
  const written = (record: object) => inBreaks([...yaml(canonicalRecords(file, [record]), schema, false)].join(""));
  if (old === undefined || before === undefined || old === written(before)) return written(after);

  const changed = changedValues(old, file, before, after);
  if (changed !== undefined && saysSame(name, changed, file, after)) return inBreaks(changed);
  return old.replace(/^.*\$schema=.*$/m, "").includes("#") ? undefined : written(after);
}

function changedValues(old: string, file: CaseFile, before: object, after: object): string | undefined {
  const [was = {}, now = {}] = [...canonicalRecords(file, [before, after])] as Record<string, unknown>[];
  return changeKeys(old.replaceAll("\r\n", "\n"), was, now);
}

/** Reads a record again as its file's reader will: what was written says what was meant, or it does not count. */
function saysSame(name: string, written: string, file: CaseFile, record: object): boolean {
  const isList = file.list && file.lies !== "record-a-file";
  const located = name.endsWith(".jsonl") ? parseJsonlFile(name, written) : parseYamlFile(name, written, isList);
  if (located.issues.length > 0 || located.values.length !== 1) return false;

  const shaped = shapeRecord(file, located, 0);
  if (!("record" in shaped)) return false;
  const [read, meant] = [...canonicalRecords(file, [shaped.record as object, record])];
  return JSON.stringify(read) === JSON.stringify(meant);
}

/** Puts the line breaks of a file into what is written by `\n`. */
type Breaks = (written: string) => string;

function breaksOf(text: string): Breaks {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? (written) => written.replace(/\r?\n/g, "\r\n") : (written) => written;
}

/** A last line without a break at its end stays one. */
const withEnd = (written: string, old: string, inBreaks: Breaks): string =>
  inBreaks(old.endsWith("\n") ? written : written.replace(/\n$/, ""));
