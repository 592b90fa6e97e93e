import type { Piece } from "./piece.ts";

/** A run of text as pdf.js gives it: where it stands, in the page's own coordinates. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  /** The matrix [a, b, c, d, e, f] that places it. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

type Turn = 0 | 1 | 2 | 3;
const TURNS: readonly Turn[] = [0, 1, 2, 3];

/**
 * The words of a page, once for each way they are turned: most of them first, then what runs up the margin. Each group is
 * turned so that its lines run from left to right, whichever way the page was put into the machine.
 * @param viewport the matrix by which the page is shown, which knows of its rotation
 */
export function piecesOfPage(items: readonly TextItem[], viewport: readonly number[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = TURNS.map(() => []);
  for (const item of items) {
    if (item.str === "") continue;
    const [a, b, c, d, x, y] = multiplied(viewport, item.transform);
    const turn = TURNS[(Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4] ?? 0;
    const size = Math.hypot(c, d);
    if (![x, y, size, item.width].every(Number.isFinite) || size === 0) continue;

    const [along, down] = turnedBack(turn, x, y);
    groups[turn]?.push({
      words: item.str,
      left: along,
      right: along + item.width,
      baseline: down,
      size,
      rightToLeft: item.dir === "rtl",
    });
  }
  const amount = (pieces: readonly Piece[]) => pieces.reduce((sum, { words }) => sum + words.length, 0);
  return groups
    .filter((pieces) => pieces.length > 0)
    .sort((a, b) => amount(b) - amount(a))
    .map(withoutShadows);
}

function multiplied(m: readonly number[], n: readonly number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function turnedBack(turn: Turn, x: number, y: number): [along: number, down: number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
    default:
      return turn satisfies never;
  }
}

/** Some programs write a word twice, a hair apart, to make it bold; readers see one. */
function withoutShadows(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    if (piece.words.trim() === "") return true;
    const alike = seen.get(piece.words) ?? [];
    const near = piece.size * 0.15;
    if (
      alike
        .slice(-MOST_COMPARED)
        .some((other) => Math.abs(other.left - piece.left) < near && Math.abs(other.baseline - piece.baseline) < near)
    )
      return false;
    seen.set(piece.words, [...alike.slice(-MOST_COMPARED), piece]);
    return true;
  });
}

const MOST_COMPARED = 20;
