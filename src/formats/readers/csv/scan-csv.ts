// Our own, beside a library: csv-parse goes through a large table byte by byte, takes several times as long as all else, and
// keeps every cell of it. What is not plainly well formed is left to it, and so it alone says what is wrong with a file.

/** A row that was found: where it stands in the text, and on which line it begins. */
export interface ScannedRow {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** How many cells it has. */
  readonly cells: number;
}

const QUOTE = 0x22;
const RETURN = 0x0d;
const NEWLINE = 0x0a;

/**
 * Finds the rows of a CSV text (RFC 4180) that have anything in them. Undefined where the text is not plainly well formed:
 * a quote within a cell or behind one, one that is never closed, line breaks of several kinds, a row that is too long.
 * @param delimiter one character
 * @param most the longest row, in characters
 */
export function scanCsv(text: string, delimiter: string, most: number): readonly ScannedRow[] | undefined {
  const mark = delimiter.charCodeAt(0);
  const isPlain = delimiter.length === 1 && mark !== QUOTE && mark !== RETURN && mark !== NEWLINE;
  // The library would write U+FFFD for half a character.
  if (!isPlain || !text.isWellFormed()) return undefined;

  const rows: ScannedRow[] = [];
  let withReturn: boolean | undefined;
  let line = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const [start, began] = [at, line];
    let isBlank = true;
    let isAtCell = true;
    let cells = 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === mark) {
        isAtCell = true;
        cells++;
      } else if (code === NEWLINE || code === RETURN) break;
      else if (code !== QUOTE) {
        isAtCell = false;
        isBlank &&= isSpace(code);
      } else {
        if (!isAtCell) return undefined;
        isAtCell = false;
        const close = closingQuote(text, at + 1);
        if (close === undefined) return undefined;
        const next = text.charCodeAt(close + 1);
        const isClosed = close + 1 === text.length || next === mark || next === NEWLINE || next === RETURN;
        if (!isClosed) return undefined;
        for (let i = at + 1; i < close; i++) {
          const inside = text.charCodeAt(i);
          isBlank &&= isSpace(inside);
          if (inside === NEWLINE || (inside === RETURN && text.charCodeAt(i + 1) !== NEWLINE)) line++;
        }
        at = close;
      }
    }
    if (at - start > most) return undefined;
    if (!isBlank) rows.push({ start, end: at, line: began, cells });

    if (at === text.length) break;
    const hasReturn = text.charCodeAt(at) === RETURN;
    if (hasReturn && text.charCodeAt(at + 1) !== NEWLINE) return undefined;
    withReturn ??= hasReturn;
    if (withReturn !== hasReturn) return undefined;
    at += hasReturn ? 2 : 1;
    line++;
  }
  return rows;
}

/** Blanks as `trim` has them. */
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && String.fromCharCode(code).trim() === "");

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return undefined;
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
