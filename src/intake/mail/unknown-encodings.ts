import { isKnownEncoding } from "../is-known-encoding.ts";

const CONTENT_TYPE = /^content-type:[^\r\n]{0,2000}(?:\r?\n[ \t][^\r\n]{0,2000}){0,20}/gim;
const LOOKED_AT = 4 * 1024 * 1024;
const MOST = 3;

/** The encodings that parts of a mail are said to be in and that nobody here can read, so that their letters were guessed. */
export function unknownEncodings(bytes: Uint8Array): readonly string[] {
  const mail = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT));
  const unknown = new Set<string>();
  for (const [header] of mail.matchAll(CONTENT_TYPE)) {
    const [, label] = /;\s*charset\s*=\s*"?([\w.:+-]{1,40})/i.exec(header) ?? [];
    if (label !== undefined && /^content-type:\s*text\//i.test(header) && !isKnownEncoding(label)) unknown.add(label);
    if (unknown.size === MOST) break;
  }
  return [...unknown];
}
