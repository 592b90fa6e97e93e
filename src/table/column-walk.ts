import { SaysWhoError } from "../errors.ts";
import type { Sha256 } from "../model/id.ts";
import { HASH_LENGTH, putHash } from "./hash-column.ts";
import { NONE } from "./row.ts";
import { growTexts, type TextColumn } from "./text-column.ts";

/** Columns over a list of things, one place a thing. They are asked for first, and filled all at once by `walk`. */
export interface ColumnWalk<T> {
  /** Small numbers, such as positions in a list of the model. */
  uint8(value: (item: T) => number): Uint8Array;
  /** Indexes or positions. */
  uint32(value: (item: T) => number): Uint32Array;
  /** Milliseconds since 1970. */
  time(value: (item: T) => number): Float64Array;
  text(value: (item: T) => string | undefined): TextColumn;
  /** Hashes as raw bytes, side by side; where there is none the bytes are zero. */
  hash(value: (item: T) => Sha256 | undefined): Uint8Array;
  /** Where each thing's part of a common list begins, and at last where the list ends. */
  offsets(length: (item: T) => number): Uint32Array;
  /** Fills them. Throws `record-out-of-table` for a number that has no room in 32 bits, and past 4 GiB of texts. */
  walk(): void;
}

/** So many things at a time, so that they are still at hand when the last column asks for them. */
const BLOCK = 256;

/**
 * Begins columns over a list. Each block of things is gone through by every column before the next one is: a thing is
 * fetched from memory once, and not once a column, of which there are fifty.
 */
export function walkOver<T>(items: readonly T[]): ColumnWalk<T> {
  const fillers: ((item: T, at: number) => void)[] = [];
  const endings: (() => void)[] = [];
  const numbers = <Column extends Uint8Array | Uint32Array | Float64Array>(
    column: Column,
    value: (item: T) => number,
  ): Column => {
    fillers.push((item, at) => {
      column[at] = value(item);
    });
    return column;
  };

  return {
    uint8: (value) => numbers(new Uint8Array(items.length), value),
    uint32: (value) =>
      numbers(new Uint32Array(items.length), (item) => {
        const number = value(item);
        if (number > NONE)
          throw new SaysWhoError("record-out-of-table", `${number} is more than a column has room for`);
        return number;
      }),
    time: (value) => numbers(new Float64Array(items.length), value),
    text(value) {
      const texts = growTexts(items.length);
      fillers.push((item) => texts.add(value(item)));
      const column = { bytes: new Uint8Array(), offsets: new Uint32Array() };
      endings.push(() => Object.assign(column, texts.toColumn()));
      return column;
    },
    hash(value) {
      const column = new Uint8Array(items.length * HASH_LENGTH);
      fillers.push((item, at) => putHash(column, at, value(item)));
      return column;
    },
    offsets(length) {
      const column = new Uint32Array(items.length + 1);
      let end = 0;
      fillers.push((item, at) => {
        end += length(item);
        column[at + 1] = end;
      });
      return column;
    },
    walk() {
      for (let start = 0; start < items.length; start += BLOCK) {
        const end = Math.min(start + BLOCK, items.length);
        for (const fill of fillers) for (let at = start; at < end; at++) fill(items[at] as T, at);
      }
      for (const finish of endings) finish();
    },
  };
}
