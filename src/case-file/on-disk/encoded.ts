const PIECE_LENGTH = 256 * 1024;

/** A piece that nobody writes into: to make one takes longer than to fill it with a small file. */
let spare: Uint8Array | undefined;

/**
 * Puts the chunks of a file into UTF-8, many to a piece: a million short ones joined as texts first would be laid out
 * anew several times. Each piece is used again once the next is asked for, the last one too, and no chunk ends within a character.
 */
export function* encoded(chunks: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  const piece = spare ?? new Uint8Array(PIECE_LENGTH);
  spare = undefined;
  let end = 0;
  for (const chunk of chunks) {
    const isText = typeof chunk === "string";
    // UTF-8 takes at most three bytes for a UTF-16 code unit.
    const most = chunk.length * (isText ? 3 : 1);
    if (end + most > PIECE_LENGTH && end > 0) {
      yield piece.subarray(0, end);
      end = 0;
    }
    if (most > PIECE_LENGTH) yield isText ? encoder.encode(chunk) : chunk;
    else if (isText) end += encoder.encodeInto(chunk, piece.subarray(end)).written;
    else {
      piece.set(chunk, end);
      end += chunk.length;
    }
  }
  if (end > 0) yield piece.subarray(0, end);
  spare = piece;
}
