import { type Beyond, MAX_DEPTH, MAX_RECORD_LENGTH, MAX_VALUES } from "./record-bounds.ts";

const [QUOTE, BACKSLASH, COMMA] = ['"', "\\", ","].map((character) => character.charCodeAt(0));
const OPENING = new Set(["[", "{"].map((character) => character.charCodeAt(0)));
const CLOSING = new Set(["]", "}"].map((character) => character.charCodeAt(0)));

/**
 * Measures a line of JSON before anything takes it apart, since what does goes as deep as the line does. Where the line
 * is well-formed the measure is exact.
 * @returns in which way it is more than a record can be, and at which position
 */
export function measureJson(line: string): { readonly beyond: Beyond; readonly at: number } | undefined {
  if (line.length > MAX_RECORD_LENGTH) return { beyond: "too-long", at: 0 };

  let depth = 0;
  let values = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(line, at + 1);
    } else if (code === COMMA) values += 1;
    else if (OPENING.has(code)) {
      depth += 1;
      values += 1;
      if (depth > MAX_DEPTH) return { beyond: "too-deep", at };
    } else if (CLOSING.has(code)) depth -= 1;
    if (values > MAX_VALUES) return { beyond: "too-many-values", at };
  }
  return undefined;
}

function endOfString(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return line.length;
}
