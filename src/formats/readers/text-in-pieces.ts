/** A text that is walked piece by piece, from its beginning whenever it is asked for: a large file is never one string. */
export interface TextInPieces {
  /** How long the file is, in bytes. */
  readonly bytes: number;
  /** Its pieces in their order, which may end anywhere. */
  pieces(): Iterable<string>;
}

/** The pieces of a text; one that is a string is a single piece. */
export const piecesOf = (text: string | TextInPieces): Iterable<string> =>
  typeof text === "string" ? [text] : text.pieces();

/** A text as one string, for a reader that needs all of it at once. */
export const wholeText = (text: string | TextInPieces): string =>
  typeof text === "string" ? text : [...text.pieces()].join("");

/** The first characters of a text, at most so many. */
export function beginningOf(text: string | TextInPieces, most: number): string {
  let beginning = "";
  for (const piece of piecesOf(text)) {
    beginning += piece.slice(0, most - beginning.length);
    if (beginning.length >= most) break;
  }
  return beginning;
}

/** Whether a text has more characters than so many, in UTF-16 code units; a letter may be several bytes of a file. */
export function isLongerThan(text: string | TextInPieces, most: number): boolean {
  let length = 0;
  for (const piece of piecesOf(text)) {
    length += piece.length;
    if (length > most) return true;
  }
  return false;
}

/** A text without so many of its first characters. */
export function withoutFirst(text: string | TextInPieces, count: number): string | TextInPieces {
  if (typeof text === "string") return text.slice(count);
  return {
    bytes: text.bytes,
    *pieces() {
      let left = count;
      for (const piece of text.pieces()) {
        yield piece.slice(left);
        left = Math.max(0, left - piece.length);
      }
    },
  };
}
