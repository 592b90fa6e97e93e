import type { CaseFolder } from "../../../src/case-file/case-folder.ts";
import { ROOM_FOR_LINE } from "../../../src/case-file/jsonl/read-usual-claims.ts";
import type { PiecemealFolder } from "../../../src/case-file/one-pass/check-in-one-pass.ts";
import { isOfClaimLines } from "../../../src/case-file/one-pass/files-of-lines.ts";

const encoder = new TextEncoder();

/** A folder whose claims are handed on so many lines at a time, as a disk would give them. */
export function piecemeal(folder: CaseFolder, linesAtATime = 3): PiecemealFolder {
  const files = new Map([...folder.files].map(([name, text]) => [name, isOfClaimLines(name) ? "" : text]));
  return {
    folder: { ...folder, files },
    async readLines(file, take) {
      const lines = (folder.files.get(file) ?? "").split("\n");
      let fromByte = 0;
      for (let first = 0; first < lines.length; first += linesAtATime) {
        const piece = encoder.encode(`${lines.slice(first, first + linesAtATime).join("\n")}\n`);
        // What was there before is not what is there now.
        const bytes = new Uint8Array(piece.length + 7 + ROOM_FOR_LINE).fill(0x22);
        bytes.set(piece, 7);
        if (!take(bytes, 7, 7 + piece.length, 7 + piece.length, fromByte)) return false;
        fromByte += piece.length;
      }
      return true;
    },
    *linesAgain(file, fromByte) {
      const bytes = encoder.encode(folder.files.get(file)).subarray(fromByte);
      for (const line of new TextDecoder("utf-8", { ignoreBOM: fromByte > 0 }).decode(bytes).split("\n"))
        yield line.replace(/\r$/, "");
    },
  };
}
