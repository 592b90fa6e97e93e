// Our own, beside jsonc-parser: that makes a tree of all of a file, which takes many times the memory of its values, to tell
// where a few of them begin.

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Deeper than any format of ours goes; beyond it readers that descend would run out of room. */
export const MOST_DEPTH = 64;

/** Whether brackets lie too deep inside each other, found without descending into them; those within quotes count for nothing. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** Finds in well-formed JSON the offset at which a value begins; undefined where there is none. What lies in a list or an object is looked up once. */
export function jsonOffsets(json: string): (path: readonly (string | number)[]) => number | undefined {
  const known = new Map<number, ReadonlyMap<string | number, number>>();
  const within = (start: number): ReadonlyMap<string | number, number> => {
    const found = known.get(start) ?? offsetsWithin(json, start);
    known.set(start, found);
    return found;
  };
  return (path) => {
    let at: number | undefined = nextWord(json, 0);
    for (const name of path) at = at === undefined ? undefined : within(at).get(name);
    return at;
  };
}

/** Where the values in a list begin, by their number, or those in an object by their keys; of a key that stands twice the last counts. */
function offsetsWithin(json: string, start: number): ReadonlyMap<string | number, number> {
  const offsets = new Map<string | number, number>();
  const isList = json.charCodeAt(start) === OPEN_LIST;
  if (!isList && json.charCodeAt(start) !== OPEN_OBJECT) return offsets;

  let at = nextWord(json, start + 1);
  while (at < json.length && json.charCodeAt(at) !== CLOSE_LIST && json.charCodeAt(at) !== CLOSE_OBJECT) {
    let name: string | number = offsets.size;
    if (!isList) {
      const end = endOfString(json, at);
      name = String(JSON.parse(json.slice(at, end)));
      at = nextWord(json, nextWord(json, end) + 1);
    }
    offsets.set(name, at);
    at = nextWord(json, endOf(json, at));
    if (json.charCodeAt(at) === COMMA) at = nextWord(json, at + 1);
  }
  return offsets;
}

function endOf(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(json, at) - 1;
      if (depth === 0) return at + 1;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      depth -= 1;
      if (depth <= 0) return depth < 0 ? at : at + 1;
    } else if (depth === 0 && (code === COMMA || isBlank(code))) return at;
  }
  return json.length;
}

/** Behind the quote that closes a string; behind all where none does. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before > start && json.charCodeAt(before) === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return json.length;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function nextWord(json: string, from: number): number {
  let at = from;
  while (isBlank(json.charCodeAt(at))) at++;
  return at;
}
