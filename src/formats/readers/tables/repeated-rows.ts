import type { NoteIssue } from "../tellings/import-issue.ts";
import type { OpenRecord } from "./open-record.ts";

/**
 * Notes a row that is the same in every cell as one before: somebody may have pasted it twice, or two have said the same.
 * One with an id of its own is told by that. Of each row a hash is kept and not its words, which are the whole file.
 */
export function repeatedRows(note: NoteIssue) {
  const lineOf = new Map<number, number>();
  return ({ at, cell, record }: OpenRecord, claimId: string | undefined): void => {
    const values = record.cells.inOrder?.();
    if (values === undefined || cell(claimId) !== undefined) return;
    const hash = hashOf(values);
    const first = lineOf.get(hash);
    if (first === undefined) {
      lineOf.set(hash, at.line);
      return;
    }
    const message = `the row is the same as that on line ${first}, cell by cell`;
    note("warning", "row-twice", at, message, "delete one of the two, if it is not meant to count twice");
  };
}

/** No letter of any text. */
const END_OF_CELL = 0x110000;

/** The 53 bits that a number has of two hashes (FNV-1a, and one with MurmurHash2's factor): of a million rows two that differ are hardly ever taken for one. */
function hashOf(values: readonly string[]): number {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  const take = (code: number): void => {
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  };
  for (const words of values) {
    for (let i = 0; i < words.length; i++) take(words.charCodeAt(i));
    take(END_OF_CELL);
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}
