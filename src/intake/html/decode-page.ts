import { isKnownEncoding } from "../is-known-encoding.ts";

/** A page as text, or why its letters cannot be told. */
export type DecodedPage =
  | { readonly ok: true; readonly page: string; readonly unreadable: number }
  | { readonly ok: false; readonly code: "encoding-unsaid" };

const LOOKED_AT = 4096;

/** Reads a page in the encoding that it says it has; without a word it has to be UTF-8, since a name read in the wrong one would be somebody else's. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const said = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(said ?? "utf-8", { fatal: said === undefined });
    const page = decoder.decode(bytes);
    return { ok: true, page, unreadable: page.match(/\ufffd/g)?.length ?? 0 };
  } catch {
    return { ok: false, code: "encoding-unsaid" };
  }
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";

  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT));
  const [, declared] =
    /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(head) ??
    /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w:-]{1,40})/i.exec(head) ??
    [];
  return declared !== undefined && isKnownEncoding(declared) ? declared : undefined;
}
