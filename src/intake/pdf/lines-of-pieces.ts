import { composeAccents } from "./compose-accents.ts";
import { lowerDropCaps } from "./lower-drop-caps.ts";
import type { Line, Piece } from "./piece.ts";

/** In heights of a letter: from where on a gap is a space between words, and from where on it parts columns. */
const WORD_GAP = 0.12;
const COLUMN_GAP = 1.1;

/** Puts the pieces of a page together to lines; what stands on one height with a wide gap between is two of them. */
export function linesOfPieces(pieces: readonly Piece[]): readonly Line[] {
  return rowsOf(lowerDropCaps(pieces))
    .flatMap((row) => partedAtGaps(row).map(lineOf))
    .filter(({ words }) => words.trim() !== "");
}

/** What stands on one height: a raised number of a note belongs to the line that it is raised from. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: { pieces: Piece[]; top: number; bottom: number }[] = [];
  // The largest first, so that what is raised or lowered finds its line.
  const bySize = [...sorted].sort((a, b) => b.size - a.size);
  const open: typeof rows = [];
  for (const piece of bySize) {
    const [top, bottom] = [piece.baseline - piece.size * 0.75, piece.baseline + piece.size * 0.2];
    const row = rowAt(open, (top + bottom) / 2, piece);
    if (row === undefined) {
      const made = { pieces: [piece], top, bottom };
      open.splice(placeFor(open, top), 0, made);
      rows.push(made);
    } else row.pieces.push(piece);
  }
  return rows.sort((a, b) => a.top - b.top).map((row) => row.pieces);
}

interface Row {
  readonly pieces: Piece[];
  readonly top: number;
  readonly bottom: number;
}

/** The place in a list sorted by top. */
function placeFor(rows: readonly Row[], top: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.top ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row whose height holds the middle of a piece; of two, the one whose letters stand nearest. */
function rowAt(rows: readonly Row[], middle: number, piece: Piece): Row | undefined {
  const from = placeFor(rows, middle);
  let best: Row | undefined;
  for (const row of rows.slice(Math.max(0, from - MOST_BESIDE), from)) {
    if (row.bottom < middle) continue;
    const apart = (other: Row) => Math.abs((other.pieces[0]?.baseline ?? 0) - piece.baseline);
    const size = row.pieces[0]?.size ?? 0;
    // The number of a note is raised; small print beside a large letter is no part of its line.
    const isRaised = piece.words.trim().length <= LONGEST_RAISED && size < 2.2 * piece.size;
    const isOfRow = apart(row) <= (isRaised ? 0.5 * size : 0.35 * piece.size);
    if (isOfRow && (best === undefined || apart(row) < apart(best))) best = row;
  }
  return best;
}

const MOST_BESIDE = 8;
const LONGEST_RAISED = 4;

function partedAtGaps(row: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  const parts: Piece[][] = [];
  let right = -Infinity;
  for (const piece of sorted) {
    // A blank that is drawn is a gap like any other.
    if (piece.words.trim() === "") continue;
    const last = parts.at(-1);
    if (last === undefined || piece.left - right > COLUMN_GAP * piece.size) parts.push([piece]);
    else last.push(piece);
    right = Math.max(right, piece.right);
  }
  return parts;
}

function lineOf(pieces: readonly Piece[]): Line {
  const ordered = inReadingOrder(pieces);
  const main = pieces.reduce((longest, piece) => (piece.words.length > longest.words.length ? piece : longest));
  const size = main.words.trim().length > 2 ? main.size : Math.max(...pieces.map((piece) => piece.size));
  let words = "";
  for (const [i, piece] of ordered.entries()) {
    const before = ordered[i - 1];
    const gap = before === undefined ? 0 : Math.max(piece.left - before.right, before.left - piece.right);
    const afterNote = before !== undefined && isRaisedNumber(before, main.baseline, size) && i === 1;
    const spaced = before !== undefined && (afterNote || gap > WORD_GAP * Math.min(piece.size, before.size));
    const said = isRaisedNumber(piece, main.baseline, size) ? asRaised(piece.words.trim(), words) : piece.words;
    words += spaced && !/\s$/.test(words) && !/^\s/.test(said) ? ` ${said}` : said;
  }
  return {
    words: composeAccents(words.replace(/ {2,}/g, " ").trim()),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: main.baseline,
    size,
  };
}

const isRaisedNumber = (piece: Piece, baseline: number, size: number): boolean =>
  /^\s*\d{1,3}\s*$/.test(piece.words) && piece.size < 0.85 * size && piece.baseline < baseline - 0.15 * size;

/** The number of a note beside a number would make another number of it; square and cubic metres have a letter of their own. */
function asRaised(number: string, before: string): string {
  if (/(^|[^\p{L}])[cdkm]?m$/u.test(before) && (number === "2" || number === "3")) return number === "2" ? "²" : "³";
  return `[${number}]`;
}

/** From right to left where most of it runs that way; names and numbers in it keep their own way. */
function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  if (!runsRightToLeft(pieces)) return pieces;

  const ordered: Piece[] = [];
  let stretch: Piece[] = [];
  for (const piece of [...pieces].reverse()) {
    if (!piece.rightToLeft && /[\p{L}\p{N}]/u.test(piece.words)) {
      stretch.unshift(piece);
      continue;
    }
    ordered.push(...stretch, piece);
    stretch = [];
  }
  return [...ordered, ...stretch];
}

/** Whether most of some words run from right to left. */
export function runsRightToLeft(pieces: readonly Piece[]): boolean {
  let balance = 0;
  for (const { rightToLeft, words } of pieces) balance += rightToLeft ? words.length : -words.length;
  return balance > 0;
}
