/**
 * The pieces of JSON (RFC 8259) as UTF-8, read where they stand: no string is made of them, and no object. A line is closed
 * by its line feed, at which all of these stop. What they do not take they refuse, and `JSON.parse` is asked.
 */

/** Stands for a position where something else stands than what was asked for. */
export const REFUSED = -1;

/** The bytes that JSON is held together by. */
export const LINE_FEED = 0x0a;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const LIST = 0x5b;
export const END_OF_LIST = 0x5d;
export const MAP = 0x7b;
export const END_OF_MAP = 0x7d;
const BACKSLASH = 0x5c;

/** Where a text stands, without its quotation marks; and where there is room behind a line for texts that must be unescaped. */
export interface FoundText {
  from: number;
  to: number;
  room: number;
}

/** The first position from here where something other than a blank stands. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  // Most lines have none.
  if ((bytes[at] as number) > 0x20) return at;
  let here = at;
  for (let byte = bytes[here]; byte === 0x20 || byte === 0x09 || byte === 0x0d; byte = bytes[here]) here++;
  return here;
}

/** Behind this byte and the blanks around it. */
export function pass(bytes: Uint8Array, at: number, byte: number): number {
  if (bytes[at] === byte && (bytes[at + 1] as number) > 0x20) return at + 1;
  const here = skipBlanks(bytes, at);
  return bytes[here] === byte ? skipBlanks(bytes, here + 1) : REFUSED;
}

const ENDS_PLAIN = new Uint8Array(256).fill(1, 0, 0x20);
ENDS_PLAIN[QUOTE] = 1;
ENDS_PLAIN[BACKSLASH] = 1;

/** Behind a text in quotation marks, which is put into `found`. */
export function readText(bytes: Uint8Array, at: number, found: FoundText): number {
  if (bytes[at] !== QUOTE) return REFUSED;
  let here = at + 1;
  while (ENDS_PLAIN[bytes[here] as number] === 0) here++;
  if (bytes[here] !== QUOTE) return bytes[here] === BACKSLASH ? readEscaped(bytes, at + 1, here, found) : REFUSED;
  found.from = at + 1;
  found.to = here;
  return here + 1;
}

/** What stands for itself or for a character behind a backslash. */
const ESCAPED = new Uint8Array(256);
for (const [letter, byte] of Object.entries({ '"': 0x22, "\\": 0x5c, "/": 0x2f, b: 8, f: 12, n: 10, r: 13, t: 9 }))
  ESCAPED[letter.charCodeAt(0)] = byte;

function readEscaped(bytes: Uint8Array, from: number, firstEscape: number, found: FoundText): number {
  let to = found.room;
  for (let at = from; at < firstEscape; at++) bytes[to++] = bytes[at] as number;
  let here = firstEscape;
  for (let byte = bytes[here] as number; byte !== QUOTE; byte = bytes[here] as number) {
    if (byte < 0x20) return REFUSED;
    if (byte !== BACKSLASH) {
      bytes[to++] = byte;
      here += 1;
      continue;
    }
    const letter = bytes[here + 1] as number;
    if (ESCAPED[letter] !== 0) {
      bytes[to++] = ESCAPED[letter] as number;
      here += 2;
      continue;
    }
    if (letter !== 0x75) return REFUSED;
    const first = codeUnitAt(bytes, here + 2);
    here += 6;
    let character = first;
    if (first >= 0xd800 && first < 0xdc00 && bytes[here] === BACKSLASH && bytes[here + 1] === 0x75) {
      const second = codeUnitAt(bytes, here + 2);
      if (second < 0xdc00 || second > 0xdfff) return REFUSED;
      character = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
      here += 6;
    }
    // Half of a character can stand in no text.
    if (character === REFUSED || (character >= 0xd800 && character < 0xe000)) return REFUSED;
    to = putCharacter(bytes, to, character);
  }
  // What is written behind the end of the bytes is nowhere.
  if (to > bytes.length) return REFUSED;
  found.from = found.room;
  found.to = to;
  found.room = to;
  return here + 1;
}

function codeUnitAt(bytes: Uint8Array, at: number): number {
  let unit = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = digitOf(bytes[i] as number);
    if (digit === REFUSED) return REFUSED;
    unit = unit * 16 + digit;
  }
  return unit;
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : REFUSED;
}

/** Writes a character as UTF-8 (RFC 3629), which is never longer than its escape. */
function putCharacter(bytes: Uint8Array, at: number, character: number): number {
  let to = at;
  if (character < 0x80) bytes[to++] = character;
  else if (character < 0x800) bytes[to++] = 0xc0 | (character >> 6);
  else if (character < 0x10000) bytes[to++] = 0xe0 | (character >> 12);
  else bytes[to++] = 0xf0 | (character >> 18);
  for (let shift = character < 0x80 ? 0 : character < 0x800 ? 6 : character < 0x10000 ? 12 : 18; shift > 0; ) {
    shift -= 6;
    bytes[to++] = 0x80 | ((character >> shift) & 0x3f);
  }
  return to;
}

/** Behind a whole number without sign, point or exponent, of at most ten digits, which is put into `found.from`. */
export function readNumber(bytes: Uint8Array, at: number, found: FoundText): number {
  let here = at;
  let number = 0;
  for (let byte = bytes[here] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[here] as number) {
    number = number * 10 + byte - 0x30;
    here += 1;
  }
  const digits = here - at;
  if (digits === 0 || digits > 10 || (digits > 1 && bytes[at] === 0x30)) return REFUSED;
  found.from = number;
  return here;
}

/** Behind these very bytes. */
export function passBytes(bytes: Uint8Array, at: number, wanted: Uint8Array): number {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return REFUSED;
  return at + wanted.length;
}
