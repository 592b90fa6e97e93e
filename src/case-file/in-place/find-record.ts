// Our own: a YAML library that keeps what it did not change byte for byte would have to read the whole file for each save.
import { parse } from "yaml";

/** Where a record stands in its file: from its first character to the end of its last line, break and all. */
export interface RecordRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the record of an id in a list of records, without reading the rest of the file. Undefined where none has the id,
 * or where the file is not written as a list with each record at the margin, or on a line of its own.
 * @param file its name, which says in which form it is
 */
export function findRecord(file: string, text: string, id: string): RecordRange | undefined {
  const isLines = file.endsWith(".jsonl");
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    if (!isNamedHere(text, at, id, isLines)) continue;
    const range = isLines ? lineAround(text, at) : itemAround(text, at);
    if (range !== undefined && idIn(text.slice(range.start, range.end), isLines) === id) return range;
  }
  return undefined;
}

/** A look before anything is parsed: is this the word of a key `id`, at all? */
function isNamedHere(text: string, at: number, id: string, isLines: boolean): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (isLines) return /"id"\s*:\s*"$/.test(before) && text[at + id.length] === '"';
  return /\bid["']?\s*:\s*["']?$/.test(before) && !/[\w.-]/.test(text[at + id.length] ?? "");
}

function idIn(written: string, isLines: boolean): string | undefined {
  try {
    const value: unknown = isLines ? JSON.parse(written) : parse(written, { maxAliasCount: 0 })?.[0];
    const id = (value as { id?: unknown } | null)?.id;
    return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
  } catch {
    return undefined;
  }
}

function lineAround(text: string, at: number): RecordRange {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at) + 1, end: end === -1 ? text.length : end + 1 };
}

/** The item of the outermost list: from its hyphen at the margin to the last of its lines that says something. */
function itemAround(text: string, at: number): RecordRange | undefined {
  const margin = marginOf(text);
  if (margin === undefined) return undefined;

  const opening = `\n${margin}-`;
  let start = at + 1;
  do {
    start = start === 0 ? -1 : text.lastIndexOf(opening, start - 1);
    if (start === -1) break;
  } while (!/[\s]/.test(text[start + opening.length] ?? "\n"));
  const from = start === -1 ? 0 : start + 1;
  if (start === -1 && !text.startsWith(`${margin}-`)) return undefined;

  let next = from;
  do next = text.indexOf(opening, next + 1);
  while (next !== -1 && !/[\s]/.test(text[next + opening.length] ?? "\n"));
  return { start: from, end: endOfItem(text, from, next === -1 ? text.length : next + 1) };
}

/** Empty lines and remarks at the margin after an item belong to what comes next. */
function endOfItem(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start) {
    const line = text.lastIndexOf("\n", end - 2) + 1;
    if (line <= start || !/^(\s*|#.*|\.\.\.\s*)$/.test(text.slice(line, end).replace(/\r?\n$/, ""))) break;
    end = line;
  }
  return end;
}

/** The blanks before the hyphen of the first item; undefined where no list stands at a margin. */
function marginOf(text: string): string | undefined {
  const first = /^(?:\uFEFF?(?:[ \t]*(?:#.*)?|%.*|---)\r?\n)*( *)-(?=\s)/.exec(text);
  return first?.[1];
}
