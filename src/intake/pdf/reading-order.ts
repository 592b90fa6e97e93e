import { type Line, median } from "./piece.ts";

/** Lines that follow each other down one column. */
export type Column = readonly Line[];

/** A column has this many lines at least, and lines of at least this many characters: else it is a table, or a list of names and numbers. */
const FEWEST_LINES = 3;
const FEWEST_CHARACTERS = 18;
/** A gutter is at least this wide, in heights of a letter. */
const NARROWEST = 0.7;
const DEEPEST = 6;

/**
 * The lines of a page in the order in which they are read, column after column. What goes across columns, such as a
 * headline, parts what is above it from what is below.
 */
export function readingOrder(lines: readonly Line[], rightToLeft: boolean): readonly Column[] {
  return orderOf(lines, rightToLeft, DEEPEST).filter((column) => column.length > 0);
}

function orderOf(lines: readonly Line[], rightToLeft: boolean, depth: number): readonly Column[] {
  const gutter = depth === 0 ? undefined : gutterOf(lines);
  if (gutter === undefined) return [joinedRows(lines, rightToLeft)];

  const columns: Column[] = [];
  let band: Line[] = [];
  let across: Line[] = [];
  const flushBand = () => {
    const left = band.filter(({ right }) => right <= gutter);
    const right = band.filter(({ right }) => right > gutter);
    const sides = rightToLeft ? [right, left] : [left, right];
    columns.push(...sides.flatMap((side) => orderOf(side, rightToLeft, depth - 1)));
    band = [];
  };
  const flushAcross = () => {
    columns.push(joinedRows(across, rightToLeft));
    across = [];
  };
  for (const line of [...lines].sort(downwards)) {
    if (line.left < gutter && line.right > gutter) {
      if (band.length > 0) flushBand();
      across.push(line);
    } else {
      if (across.length > 0) flushAcross();
      band.push(line);
    }
  }
  if (band.length > 0) flushBand();
  if (across.length > 0) flushAcross();
  return columns;
}

const downwards = (a: Line, b: Line): number => a.baseline - b.baseline || a.left - b.left;

/** The middle of the gap between two columns of running text, if there are two. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < 2 * FEWEST_LINES) return undefined;

  const narrowest = NARROWEST * median(lines.map(({ size }) => size));
  const candidates = gapsBetween(lines, narrowest)
    .map((gap) => ({ ...gap, crossed: lines.filter(({ left, right }) => left < gap.at && right > gap.at).length }))
    .filter(({ at, crossed }) => crossed <= lines.length / 2 && areColumns(lines, at))
    .sort((a, b) => a.crossed - b.crossed || b.width - a.width);
  return candidates[0]?.at;
}

/** Gaps beside which lines begin and end: the places where a line ends left of most that begin to the right of it. */
function gapsBetween(lines: readonly Line[], narrowest: number): readonly { at: number; width: number }[] {
  const starts = [...new Set(lines.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  const often = starts.filter(
    (start) => lines.filter(({ left }) => Math.abs(left - start) <= 2).length >= FEWEST_LINES,
  );
  return often.slice(0, MOST_GAPS).flatMap((start) => {
    const ends = lines.map(({ right }) => right).filter((right) => right <= start - narrowest);
    if (ends.length < FEWEST_LINES) return [];
    const nearest = Math.max(...ends);
    return [{ at: (nearest + start) / 2, width: start - nearest }];
  });
}

const MOST_GAPS = 60;

/** Running text stands on both sides, beside each other, and fills them. */
function areColumns(lines: readonly Line[], at: number): boolean {
  const sides = [lines.filter(({ right }) => right <= at), lines.filter(({ left }) => left >= at)];
  if (sides.some((side) => side.length < FEWEST_LINES)) return false;
  if (sides.some((side) => median(side.map(({ words }) => words.length)) < FEWEST_CHARACTERS)) return false;

  const [first, second] = sides.map((side) => side.map(({ baseline }) => baseline));
  if (first === undefined || second === undefined) return false;
  const [top, bottom] = [
    Math.max(Math.min(...first), Math.min(...second)),
    Math.min(Math.max(...first), Math.max(...second)),
  ];
  const shorter = Math.min(Math.max(...first) - Math.min(...first), Math.max(...second) - Math.min(...second));
  return bottom - top >= shorter / 2;
}

/** What stands on one height in one column is one line: a row of a table, or a line whose words were set far apart. */
function joinedRows(lines: readonly Line[], rightToLeft: boolean): Column {
  const rows: Line[][] = [];
  for (const line of [...lines].sort(downwards)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(line.baseline - first.baseline) < 0.3 * Math.min(line.size, first.size)
    )
      row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => (rightToLeft ? b.left - a.left : a.left - b.left));
    const longest = sorted.reduce((most, line) => (line.words.length > most.words.length ? line : most));
    return {
      words: sorted.map(({ words }) => words).join(" "),
      left: Math.min(...row.map(({ left }) => left)),
      right: Math.max(...row.map(({ right }) => right)),
      baseline: longest.baseline,
      size: longest.size,
    };
  });
}
