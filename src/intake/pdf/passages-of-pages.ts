import type { Passage } from "../lay-out-text.ts";
import { joinLines, type KnownWords, knownWords } from "./join-lines.ts";
import { type Line, median } from "./piece.ts";
import type { Column } from "./reading-order.ts";

/** A page as it is read. */
export interface ReadPage {
  /** How readers call it, such as "4" or "iv". */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rightToLeft: boolean;
}

/** A paragraph while it grows: the words of each page that it goes over. */
interface Paragraph {
  readonly stretches: { readonly page: number; readonly words: string[] }[];
  readonly size: number;
  lastLine: Line;
  /** Whether its last line went on to the edge of its column. */
  full: boolean;
}

const SIZES_APART = 0.12;
const USUAL_PITCH = 1.4;
const FEW = 8;
const SENTENCE_END = /[.!?…:؟۔।。！？][\p{Pe}\p{Pf}"']*\s?\d{0,3}$/u;
const BULLET = /^[•▪◦‣●■*]\s/;
/** Dots that lead to the number of a page. */
const CONTENTS_END = /(\.\s?){4,}\s?[\divxlc]{1,6}$/i;
const NUMBERED = /^(\(?\d{1,3}[.)]|\(?[a-z][.)])\s/i;

/** Puts the lines of all pages together to paragraphs; one that goes on over a column or a page stays one, notes at the foot aside. */
export function passagesOfPages(pages: readonly ReadPage[]): readonly Passage[] {
  const known = knownWords(linesOf(pages));
  const pitch = pitchOf(pages);
  const paragraphs: Paragraph[] = [];

  for (const [page, { columns, rightToLeft }] of pages.entries()) {
    for (const column of columns) {
      const edges = edgesOf(column);
      let current: Paragraph | undefined;
      for (const [i, line] of column.entries()) {
        const before = column[i - 1];
        const open =
          before === undefined
            ? brokenOff(paragraphs, line)
            : beginsAnew(before, line, edges, pitch, rightToLeft)
              ? undefined
              : current;
        const full = reachesEdge(line, edges, rightToLeft);
        if (open === undefined) {
          current = begun(line, page, full);
          paragraphs.push(current);
        } else {
          current = open;
          goOn(open, line, page, full, known);
        }
      }
    }
  }
  return withPages(paragraphs, pages);
}

function* linesOf(pages: readonly ReadPage[]): Iterable<string> {
  for (const { columns } of pages) for (const column of columns) for (const { words } of column) yield words;
}

/** How far apart the lines of a paragraph stand, in heights of their letters. */
function pitchOf(pages: readonly ReadPage[]): number {
  const ratios: number[] = [];
  for (const { columns } of pages) {
    for (const column of columns) {
      for (const [i, line] of column.entries()) {
        const before = column[i - 1];
        const ratio = before === undefined ? 0 : (line.baseline - before.baseline) / line.size;
        if (ratio > 0.8 && ratio < 3 && before !== undefined && sameSize(before, line)) ratios.push(ratio);
      }
    }
  }
  // The lower third: in a list every second gap may be one between paragraphs.
  const sorted = ratios.sort((a, b) => a - b);
  const lower = sorted[Math.floor(sorted.length / 3)] ?? USUAL_PITCH;
  return sorted.length < FEW ? Math.min(lower, USUAL_PITCH) : lower;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(column: Column): Edges {
  const usual = median(column.map(({ size }) => size));
  const body = column.filter(({ size }) => Math.abs(size - usual) <= SIZES_APART * usual);
  return { left: Math.min(...body.map(({ left }) => left)), right: Math.max(...body.map(({ right }) => right)) };
}

const sameSize = (a: { readonly size: number }, b: { readonly size: number }): boolean =>
  Math.abs(a.size - b.size) <= SIZES_APART * Math.max(a.size, b.size);

const shareOfWidth = ({ left, right }: Edges, share: number): number => share * (right - left);

function reachesEdge(line: Line, edges: Edges, rightToLeft: boolean): boolean {
  const missing = rightToLeft ? line.left - edges.left : edges.right - line.right;
  return missing <= shareOfWidth(edges, 0.3);
}

function beginsAnew(before: Line, line: Line, edges: Edges, pitch: number, rightToLeft: boolean): boolean {
  if (!sameSize(before, line)) return true;
  const down = line.baseline - before.baseline;
  if (down > 1.35 * pitch * line.size || down < 0) return true;
  if (BULLET.test(line.words) || CONTENTS_END.test(before.words)) return true;

  const ended = SENTENCE_END.test(before.words);
  const indent = (of: Line) => (rightToLeft ? edges.right - of.right : of.left - edges.left);
  const indented = indent(line) > 0.8 * line.size && indent(line) < 6 * line.size && indent(before) < 0.5 * line.size;
  if (indented && (ended || !reachesEdge(before, edges, rightToLeft))) return true;
  if (NUMBERED.test(line.words) && ended) return true;

  const missing = rightToLeft ? before.left - edges.left : edges.right - before.right;
  if (ended) return missing > shareOfWidth(edges, 0.25);
  return missing > shareOfWidth(edges, 0.45) && !/^\p{Ll}/u.test(line.words);
}

/**
 * The paragraph that goes on at the top of a column, if one does: the last, or the last before the notes at the foot of
 * its page.
 */
function brokenOff(paragraphs: readonly Paragraph[], line: Line): Paragraph | undefined {
  const last = paragraphs.at(-1);
  if (last === undefined || BULLET.test(line.words)) return undefined;

  const page = last.stretches.at(-1)?.page;
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || paragraph.stretches.at(-1)?.page !== page) return undefined;
    if (sameSize(paragraph.lastLine, line)) return goesOn(paragraph, line) ? paragraph : undefined;
    if (paragraph.size > line.size) return undefined;
  }
  return undefined;
}

function goesOn({ lastLine, full }: Paragraph, line: Line): boolean {
  if (SENTENCE_END.test(lastLine.words)) return false;
  return full || /^\p{Ll}/u.test(line.words);
}

const begun = (line: Line, page: number, full: boolean): Paragraph => ({
  stretches: [{ page, words: [line.words] }],
  size: line.size,
  lastLine: line,
  full,
});

function goOn(paragraph: Paragraph, line: Line, page: number, full: boolean, known: KnownWords): void {
  const stretch = paragraph.stretches.at(-1);
  if (stretch === undefined) return;
  const before = stretch.words.pop() ?? "";
  const joined = joinLines(before, line.words, known);
  const next = line.words.trimStart();
  stretch.words.push(joined.slice(0, joined.length - next.length));
  if (stretch.page === page) stretch.words.push(next);
  else paragraph.stretches.push({ page, words: [next] });
  paragraph.lastLine = line;
  paragraph.full = full;
}

/** Says where a page begins, and where one goes on after a sentence that ran over to the next. */
function withPages(paragraphs: readonly Paragraph[], pages: readonly ReadPage[]): readonly Passage[] {
  const passages: Passage[] = [];
  let shown = -1;
  let reached = -1;
  const beginning = (page: number) => {
    const from = page > reached ? reached + 1 : page;
    const begins =
      page === shown ? [] : pages.slice(from, page + 1).map(({ label }) => ({ kind: "page" as const, label }));
    shown = page;
    reached = Math.max(reached, page);
    return begins;
  };
  for (const { stretches } of paragraphs) {
    passages.push(stretches.map(({ page, words }) => ({ words: words.join(""), begins: beginning(page) })));
  }
  const rest = pages.slice(reached + 1).map(({ label }) => ({ kind: "page" as const, label }));
  return rest.length === 0 ? passages : [...passages, [{ words: "", begins: rest }]];
}
