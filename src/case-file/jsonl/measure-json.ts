import { type Beyond, MAX_DEPTH, MAX_RECORD_LENGTH, MAX_VALUES } from "../record-bounds.ts";

const [QUOTE, BACKSLASH, COMMA, COLON, LIST, END_OF_LIST, MAP, END_OF_MAP] = [...'"\\,:[]{}'].map((character) =>
  character.charCodeAt(0),
);

/** In which way a line is more than a record can be, and at which position; or how many colons stand outside of words, which is how many keys a well-formed line has, each as often as it stands there. */
export type Measured = { readonly beyond: Beyond; readonly at: number } | { readonly keys: number };

/**
 * Measures a line of JSON before anything takes it apart, since what does goes as deep as the line does. Where the line
 * is well-formed the measure is exact.
 */
export function measureJson(line: string): Measured {
  if (line.length > MAX_RECORD_LENGTH) return { beyond: "too-long", at: 0 };

  let depth = 0;
  let values = 0;
  let keys = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === QUOTE) at = endOfString(line, at + 1);
    else if (code === COLON) keys += 1;
    else if (code === COMMA) values += 1;
    else if (code === LIST || code === MAP) {
      depth += 1;
      values += 1;
      if (depth > MAX_DEPTH) return { beyond: "too-deep", at };
    } else if (code === END_OF_LIST || code === END_OF_MAP) depth -= 1;
    if (values > MAX_VALUES) return { beyond: "too-many-values", at };
  }
  return { keys };
}

/** Where a string ends: at the first quotation mark before which no odd number of backslashes stands. */
function endOfString(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 1)) {
    let before = at;
    while (before > from && line.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return line.length;
}
