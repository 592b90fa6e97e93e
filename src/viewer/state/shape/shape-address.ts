import { CLOCKS, OVERLAPS } from "../../../graph/selection.ts";
import { asEntityId } from "../../../model/id.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { type Arrangement, COLOURS, FIRST_SHAPE, OPEN_SIEVE, type Shape, SIZES } from "./shape.ts";

/** What nobody has more of; it keeps an address from asking for anything that is no count. */
const MOST = 9_999;
const PLAIN = ["forces", "community", "circle", "map"] as const;

/** The words of an address that bring a shape back, such as "layout=time:event:possible"; none for the first. */
export function shapeWords(shape: Shape, table: ClaimTable): readonly (readonly [string, string])[] {
  const { size, colour, isWideByLines, sieve } = shape;
  const layout = arrangementWord(shape.arrangement, table);
  return [
    ...(layout === FIRST_SHAPE.arrangement.kind ? [] : [["layout", layout] as const]),
    ...(size === FIRST_SHAPE.size ? [] : [["size", size] as const]),
    ...(colour === FIRST_SHAPE.colour ? [] : [["colour", colour] as const]),
    ...(isWideByLines ? [["width", "lines"] as const] : []),
    ...(sieve.neighbours > 0 ? [["neighbours", String(sieve.neighbours)] as const] : []),
    ...(sieve.lines > 0 ? [["lines", String(sieve.lines)] as const] : []),
    ...(sieve.isLoneHidden ? [["lone", "hidden"] as const] : []),
  ];
}

/** An arrangement in one word, which is the same for the same arrangement and no other. */
export function arrangementWord(arrangement: Arrangement, table: ClaimTable): string {
  switch (arrangement.kind) {
    case "time":
      return `time:${arrangement.clock}:${arrangement.overlap}`;
    case "tree":
      return `tree:${table.entities[arrangement.root]?.id}`;
    case "forces":
    case "community":
    case "circle":
    case "map":
      return arrangement.kind;
    default:
      return arrangement satisfies never;
  }
}

/** The shape that an address asks for; what it names that there is not is left out. */
export function shapeIn(words: URLSearchParams, table: ClaimTable): Shape {
  return {
    arrangement: arrangementIn(words.get("layout") ?? "", table),
    size: SIZES.find((size) => size === words.get("size")) ?? FIRST_SHAPE.size,
    colour: COLOURS.find((colour) => colour === words.get("colour")) ?? FIRST_SHAPE.colour,
    isWideByLines: words.get("width") === "lines",
    sieve: {
      neighbours: countIn(words.get("neighbours")),
      lines: countIn(words.get("lines")),
      isLoneHidden: words.get("lone") === "hidden",
    },
  };
}

/** A count as somebody wrote it, within what there can be; none where it is no number. */
export function countIn(word: string | null): number {
  const count = Math.floor(Number(word));
  return count >= 1 ? Math.min(count, MOST) : OPEN_SIEVE.lines;
}

/** The arrangement that a word of an address names; the first where it names none that there is. */
export function arrangementIn(word: string, table: ClaimTable): Arrangement {
  const [kind, one = "", other = ""] = word.split(":");
  const plain = PLAIN.find((known) => known === kind);
  if (plain !== undefined) return { kind: plain };

  const [clock, overlap] = [CLOCKS.find((known) => known === one), OVERLAPS.find((known) => known === other)];
  if (kind === "time" && clock !== undefined && overlap !== undefined) return { kind, clock, overlap };
  const root = table.entityIndex(asEntityId(one));
  return kind === "tree" && root !== undefined ? { kind, root } : FIRST_SHAPE.arrangement;
}
