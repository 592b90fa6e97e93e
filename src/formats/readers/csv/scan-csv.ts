// Our own, beside a library: csv-parse goes through a large table byte by byte, takes several times as long as all else, and
// keeps every cell of it. What is not plainly well formed is left to it, and so it alone says what is wrong with a file that
// it can hold.
import { growUint32 } from "../../../table/grow-numbers.ts";
import type { Spot } from "../tellings/telling.ts";
import { piecesOf, type TextInPieces } from "../text-in-pieces.ts";
import { spotIn } from "./spot-in.ts";

/** The rows of a text that have anything in them, in its order; where they stand is counted in UTF-16 code units. */
export interface ScannedRows {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** On which line each of them begins. */
  readonly lines: Uint32Array;
  /** How many cells each of them has. */
  readonly cells: Uint32Array;
}

/** Why a text is not plainly well formed, by the library's codes and three of our own, and where that was seen. */
export interface NotPlain {
  readonly code:
    | "INVALID_OPENING_QUOTE"
    | "CSV_INVALID_CLOSING_QUOTE"
    | "CSV_QUOTE_NOT_CLOSED"
    | "CSV_MAX_RECORD_SIZE"
    | "LINE_BREAKS"
    | "HALF_CHARACTER"
    | "NO_TABLE";
  readonly at: Spot;
}

const QUOTE = 0x22;
const RETURN = 0x0d;
const NEWLINE = 0x0a;
/** The first half of a character, of which a text that was cut may have the other in its next piece. */
const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/**
 * Finds the rows of a CSV text (RFC 4180), of which no more is held than a piece and the row that goes on in the next one.
 * A quote within a cell or behind one, one that is never closed, line breaks of several kinds and a row that is too long
 * are not plain.
 * @param delimiter one character
 * @param most the longest row, in characters
 */
export function scanCsv(text: string | TextInPieces, delimiter: string, most: number): ScannedRows | NotPlain {
  const mark = delimiter.charCodeAt(0);
  const isMark = delimiter.length === 1 && mark !== QUOTE && mark !== RETURN && mark !== NEWLINE;
  if (!isMark) return { code: "NO_TABLE", at: { line: 1, column: 1 } };

  const [starts, ends, lines, cells] = [growUint32(0), growUint32(0), growUint32(0), growUint32(0)];
  const rowAt = rowFinder(delimiter);
  let [held, before, line] = ["", 0, 1];
  let withReturn: boolean | undefined;

  /** Takes the rows that end in what is held; of the last piece the last row ends with it. */
  const take = (isLast: boolean): NotPlain | undefined => {
    let at = before === 0 && held.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < held.length) {
      const row = rowAt(held, at, isLast);
      if (row === undefined) break;
      if ("code" in row) return { code: row.code, at: spotIn(held.slice(at, row.seen), line) };
      if (row.end - at > most) return tooLong(line);
      if (!row.isBlank) {
        starts.add(before + at);
        ends.add(before + row.end);
        lines.add(line);
        cells.add(row.cells);
      }
      if (row.next > row.end) {
        const hasReturn = held.charCodeAt(row.end) === RETURN;
        withReturn ??= hasReturn;
        if (withReturn !== hasReturn) return { code: "LINE_BREAKS", at: spotIn(held.slice(at, row.end), line) };
        line += row.breaks + 1;
      }
      at = row.next;
    }
    before += at;
    held = held.slice(at);
    return held.length > most ? tooLong(line) : undefined;
  };

  let half = "";
  for (const piece of piecesOf(text)) {
    const words = half + piece;
    half = HIGH_SURROGATE.test(words) ? words.slice(-1) : "";
    const whole = words.slice(0, words.length - half.length);
    // The library would write U+FFFD for half a character.
    if (!whole.isWellFormed()) return { code: "HALF_CHARACTER", at: { line, column: 1 } };
    held += whole;
    const wrong = take(false);
    if (wrong !== undefined) return wrong;
  }
  if (half !== "") return { code: "HALF_CHARACTER", at: { line, column: 1 } };
  const wrong = take(true);
  return (
    wrong ?? { starts: starts.toColumn(), ends: ends.toColumn(), lines: lines.toColumn(), cells: cells.toColumn() }
  );
}

const tooLong = (line: number): NotPlain => ({ code: "CSV_MAX_RECORD_SIZE", at: { line, column: 1 } });

/** A row: where it ends and the next one begins, its cells and line breaks, and whether there is nothing in it but blanks. */
interface FoundRow {
  readonly end: number;
  readonly next: number;
  readonly cells: number;
  readonly breaks: number;
  readonly isBlank: boolean;
}

type RowAt = (
  text: string,
  start: number,
  isLast: boolean,
) => FoundRow | { readonly code: NotPlain["code"]; readonly seen: number } | undefined;

/** Makes what finds the row at a place, by its cells; undefined where more of the text must be seen to tell. */
function rowFinder(delimiter: string): RowAt {
  const mark = delimiter.charCodeAt(0);
  const bare = new RegExp(`[^"\\r\\n${/[\w\s]/.test(delimiter) ? delimiter : `\\${delimiter}`}]*`, "y");

  return (text, start, isLast) => {
    let [at, cells, breaks, isBlank] = [start, 0, 0, true];
    for (;;) {
      cells += 1;
      const isQuoted = text.charCodeAt(at) === QUOTE;
      const from = at;
      if (isQuoted) {
        const close = closingQuote(text, at + 1);
        if (!isLast && (close === undefined || close + 1 === text.length)) return undefined;
        if (close === undefined) return { code: "CSV_QUOTE_NOT_CLOSED", seen: start };
        breaks += breaksIn(text, at + 1, close);
        isBlank &&= text.slice(at + 1, close).trim() === "";
        at = close + 1;
      } else {
        bare.lastIndex = at;
        bare.test(text);
        at = bare.lastIndex;
        isBlank &&= at === from || text.slice(from, at).trim() === "";
      }
      if (at === text.length) return isLast ? { end: at, next: at, cells, breaks, isBlank } : undefined;
      const code = text.charCodeAt(at);
      if (code === mark) at += 1;
      else if (code === NEWLINE) return { end: at, next: at + 1, cells, breaks, isBlank };
      else if (code !== RETURN)
        return { code: isQuoted ? "CSV_INVALID_CLOSING_QUOTE" : "INVALID_OPENING_QUOTE", seen: at };
      else if (text.charCodeAt(at + 1) === NEWLINE) return { end: at, next: at + 2, cells, breaks, isBlank };
      else return at + 1 === text.length && !isLast ? undefined : { code: "LINE_BREAKS", seen: at };
    }
  };
}

/** How many lines end between two places, by a line feed, a carriage return or both. */
function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(i + 1) !== NEWLINE)) breaks += 1;
  }
  return breaks;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return undefined;
}

/** The rows that were found in a text, each as it was typed. */
export function* typedRows(text: string | TextInPieces, { starts, ends }: ScannedRows): Iterable<string> {
  let [held, before, row] = ["", 0, 0];
  for (const piece of piecesOf(text)) {
    held += piece;
    for (; row < ends.length && (ends[row] as number) <= before + held.length; row++)
      yield held.slice((starts[row] as number) - before, (ends[row] as number) - before);
    const kept = Math.min(held.length, (starts[row] ?? Number.POSITIVE_INFINITY) - before);
    held = held.slice(kept);
    before += kept;
  }
}

/**
 * The cells of a row that `scanCsv` has found.
 * @param typed the row as it stands in the text
 * @param starts takes where in the row each of them begins
 */
export function cellsIn(typed: string, delimiter: string, starts: number[] = []): string[] {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    starts.push(at);
    if (typed.charCodeAt(at) === QUOTE) {
      const close = closingQuote(typed, at + 1) ?? typed.length;
      const words = typed.slice(at + 1, close);
      cells.push(words.includes('"') ? words.replaceAll('""', '"') : words);
      at = close + 1;
    } else {
      const next = typed.indexOf(delimiter, at);
      const stop = next < 0 ? typed.length : next;
      cells.push(typed.slice(at, stop));
      at = stop;
    }
    if (at >= typed.length) return cells;
  }
}
