import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { COLUMN_LAYOUT, type ColumnLayout, type Per } from "./column-layout.ts";
import { NONE, type Row } from "./row.ts";
import { type TextColumn, textCount } from "./text-column.ts";

type Column = TextColumn | Uint8Array | Uint32Array | Float64Array;

/** A column of both tables, and how it is laid out. */
interface Pair {
  readonly old: Column;
  readonly now: Column;
  readonly layout: ColumnLayout;
}

/**
 * Tells whether two rows of two tables surely hold the same claim, by their columns and without making either. False says
 * nothing: who numbers people, works or words otherwise is not followed.
 */
export function surelySame(before: ClaimTable, after: ClaimTable): (old: Row, now: Row) => boolean {
  const pairs = new Map<Per, Pair[]>();
  for (const [name, layout] of Object.entries(COLUMN_LAYOUT) as [keyof ClaimColumns, ColumnLayout][]) {
    const pair = { old: before.columns[name], now: after.columns[name], layout };
    const known = pairs.get(layout.per);
    if (known === undefined) pairs.set(layout.per, [pair]);
    else known.push(pair);
  }
  // So many of each list are numbered alike in both.
  const alike = {
    entities: alikeFirst(before.entities, after.entities),
    sources: alikeFirst(before.sources, after.sources),
    words: wordsAlike(before.columns.words, after.columns.words),
  };

  const isSame = (per: Per, old: number, now: number): boolean =>
    pairs.get(per)?.every((pair) => isSameIn(pair, old, now)) ?? true;

  function isSameIn({ old: one, now: other, layout }: Pair, i: number, j: number): boolean {
    if ("bytes" in one || "bytes" in other) return "bytes" in one && "bytes" in other && isSameText(one, i, other, j);
    switch (layout.type) {
      case "text":
        return false;
      case "index":
        return one[i] === other[j] && (one[i] === NONE || (one[i] ?? NONE) < alike[layout.into]);
      case "bytes":
        for (let at = 0; at < layout.wide; at++)
          if (one[i * layout.wide + at] !== other[j * layout.wide + at]) return false;
        return true;
      case "offsets": {
        const [start, from] = [one[i] ?? 0, other[j] ?? 0];
        const length = (one[i + 1] ?? 0) - start;
        if (length !== (other[j + 1] ?? 0) - from) return false;
        for (let at = 0; at < length; at++) if (!isSame(layout.into, start + at, from + at)) return false;
        return true;
      }
      case "choice":
      case "position":
      case "time":
        return Object.is(one[i], other[j]);
      default:
        return layout satisfies never;
    }
  }

  return (old, now) => isSame("claim", old, now);
}

function isSameText(one: TextColumn, i: number, other: TextColumn, j: number): boolean {
  const [start, from] = [one.offsets[i] ?? 0, other.offsets[j] ?? 0];
  const length = (one.offsets[i + 1] ?? 0) - start;
  if (length !== (other.offsets[j + 1] ?? 0) - from) return false;
  for (let at = 0; at < length; at++) if (one.bytes[start + at] !== other.bytes[from + at]) return false;
  return true;
}

function alikeFirst(one: readonly { readonly id: string }[], other: readonly { readonly id: string }[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count]?.id === other[count]?.id) count++;
  return count;
}

function wordsAlike(one: TextColumn, other: TextColumn): number {
  let count = 0;
  while (count < Math.min(textCount(one), textCount(other)) && isSameText(one, count, other, count)) count++;
  return count;
}
