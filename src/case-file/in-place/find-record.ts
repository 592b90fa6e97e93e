// Our own: a YAML library that keeps what it did not change byte for byte would have to read the whole file for each save.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { itemStart, marginOf, nextItemStart } from "./list-items.ts";

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
    if (isLines) return wordsOf((JSON.parse(written) as { id?: unknown } | null)?.id);

    const { contents, errors } = parseDocument(written, { prettyErrors: false });
    const item = isSeq(contents) && contents.items.length === 1 ? contents.items[0] : undefined;
    const id = isMap(item) && errors.length === 0 ? item.get("id", true) : undefined;
    // An id that looks like a number is the words as they were typed.
    return isScalar(id) ? (id.type === "PLAIN" && id.value !== null ? id.source : wordsOf(id.value)) : undefined;
  } catch {
    return undefined;
  }
}

const wordsOf = (id: unknown): string | undefined =>
  typeof id === "string" || typeof id === "number" ? String(id) : undefined;

function lineAround(text: string, at: number): RecordRange {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  return {
    start: start === 0 && text.startsWith("\uFEFF") ? 1 : start,
    end: end === -1 ? text.length : end + 1,
  };
}

/** The item of the outermost list: from its hyphen at the margin to the last of its lines that says something. */
function itemAround(text: string, at: number): RecordRange | undefined {
  const margin = marginOf(text);
  const start = margin === undefined ? undefined : itemStart(text, margin, at);
  if (margin === undefined || start === undefined) return undefined;
  return { start, end: endOfItem(text, start, nextItemStart(text, margin, start)) };
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
