import type { ClaimColumns } from "./claim-columns.ts";
import { COLUMN_LAYOUT, type ColumnLayout } from "./column-layout.ts";
import { type GrowingNumbers, growFloat64, growUint8, growUint32 } from "./grow-numbers.ts";
import { type GrowingTexts, growTexts } from "./text-column.ts";

type Growing<Column> = Column extends Uint8Array
  ? GrowingNumbers<Uint8Array<ArrayBuffer>>
  : Column extends Uint32Array
    ? GrowingNumbers<Uint32Array<ArrayBuffer>>
    : Column extends Float64Array
      ? GrowingNumbers<Float64Array<ArrayBuffer>>
      : GrowingTexts;

/** The columns of claims while they grow, one claim after the other; ids and words are kept elsewhere, since they are looked up. */
export type GrowingColumns = {
  readonly [Name in Exclude<keyof ClaimColumns, "id" | "words">]: Growing<ClaimColumns[Name]>;
};

/** Begins all of them, empty, for about so many claims. */
export function growColumns(expected: number): GrowingColumns {
  const { id, words, ...layouts } = COLUMN_LAYOUT;
  const columns = Object.fromEntries(
    Object.entries(layouts).map(([name, layout]) => [name, grow(layout, layout.per === "claim" ? expected : 0)]),
  );
  // COLUMN_LAYOUT says of each column of ClaimColumns what it holds.
  return columns as unknown as GrowingColumns;
}

function grow(layout: ColumnLayout, expected: number): Growing<ClaimColumns[keyof ClaimColumns]> {
  switch (layout.type) {
    case "text":
      return growTexts(expected);
    case "choice":
      return growUint8(expected);
    case "bytes":
      return growUint8(expected * layout.wide);
    case "time":
      return growFloat64(expected);
    case "index":
    case "position":
      return growUint32(expected);
    case "offsets": {
      const offsets = growUint32(expected + 1);
      offsets.add(0);
      return offsets;
    }
    default:
      return layout satisfies never;
  }
}
