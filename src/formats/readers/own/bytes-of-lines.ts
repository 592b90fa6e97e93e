import { LINE_FEED } from "../../../case-file/jsonl/json-bytes.ts";
import { ROOM_FOR_LINE } from "../../../case-file/jsonl/read-usual-claims.ts";

const PIECE = 1 << 18;

/**
 * Lines in UTF-8, many at a time, each with its line feed, and behind them the room that whoever reads them needs. The bytes
 * are used again once the next are asked for.
 */
export function* bytesOfLines(
  lines: Iterable<string>,
): Iterable<{ readonly bytes: Uint8Array; readonly length: number }> {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(PIECE + ROOM_FOR_LINE);
  let length = 0;
  for (const line of lines) {
    // UTF-8 takes at most three bytes for a UTF-16 code unit.
    const most = line.length * 3 + 1;
    if (length > 0 && length + most > PIECE) {
      yield { bytes, length };
      length = 0;
    }
    if (most + ROOM_FOR_LINE > bytes.length) bytes = new Uint8Array(most + ROOM_FOR_LINE);
    length += encoder.encodeInto(line, bytes.subarray(length)).written;
    bytes[length++] = LINE_FEED;
  }
  if (length > 0) yield { bytes, length };
}
