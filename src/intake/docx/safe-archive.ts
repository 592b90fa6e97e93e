import { unzipSync, zipSync } from "fflate";

/** What a text document is made of, as far as its words go; pictures, fonts and what is embedded stay packed. */
const WANTED = /^(\[Content_Types\]\.xml|(_rels|word|docProps)\/([\w.-]+\/)*[\w.-]+\.(xml|rels))$/;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 500;

/** A document's files of words, and the same put together as an archive of their own. */
export type SafeArchive =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array>; readonly archive: Uint8Array }
  | { readonly ok: false; readonly code: "broken" | "too-large" };

/**
 * Unpacks what is wanted of an archive, within bounds: a small file can say that it holds gigabytes, or hold them
 * without saying so.
 * @param wanted the names of the files that are unpacked; those of a text document where none are named
 */
export function safeArchive(bytes: Uint8Array, wanted: RegExp = WANTED): SafeArchive {
  let [size, count] = [0, 0];
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize }) => {
        if (!wanted.test(name) || tooLarge) return false;
        size += Math.max(packed, originalSize);
        count += 1;
        // What is said here is also what is allotted: words beyond it are cut off, and the XML is then found broken.
        tooLarge = size > MOST_BYTES || count > MOST_FILES;
        return !tooLarge;
      },
    });
    if (tooLarge) return { ok: false, code: "too-large" };
    return { ok: true, files: new Map(Object.entries(files)), archive: zipSync(files, { level: 0 }) };
  } catch {
    return { ok: false, code: "broken" };
  }
}
