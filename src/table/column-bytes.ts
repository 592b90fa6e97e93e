import type { ClaimColumns } from "./claim-columns.ts";
import { COLUMN_LAYOUT, type ColumnLayout } from "./column-layout.ts";

type Column = ClaimColumns[keyof ClaimColumns];

/** A column's raw bytes as named sections: one, or two of a text, whose offsets lie apart from its heap. */
export function columnToBytes(name: keyof ClaimColumns, columns: ClaimColumns): [section: string, bytes: Uint8Array][] {
  const column = columns[name];
  if (!("offsets" in column)) return [[name, rawBytes(column)]];
  return [
    [name, column.bytes],
    [offsetsOf(name), rawBytes(column.offsets)],
  ];
}

/** A column over the bytes of its sections, without copying them; undefined where they cannot be numbers. */
export function columnFromBytes(name: keyof ClaimColumns, section: (name: string) => Uint8Array): Column | undefined {
  const layout: ColumnLayout = COLUMN_LAYOUT[name];
  const bytes = section(name);
  switch (layout.type) {
    case "text": {
      const offsets = uint32(section(offsetsOf(name)));
      return offsets && { bytes, offsets };
    }
    case "choice":
    case "bytes":
      return bytes;
    case "time":
      return holds(bytes, 8) ? new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8) : undefined;
    case "index":
    case "offsets":
    case "position":
      return uint32(bytes);
    default:
      return layout satisfies never;
  }
}

const offsetsOf = (name: string): string => `${name}.offsets`;

const rawBytes = ({ buffer, byteOffset, byteLength }: Exclude<Column, { bytes: unknown }>): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const uint32 = (bytes: Uint8Array): Uint32Array | undefined =>
  holds(bytes, 4) ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : undefined;

const holds = ({ length, byteOffset }: Uint8Array, wide: number): boolean =>
  length % wide === 0 && byteOffset % wide === 0;
