// Our own, beside a library: nearly all of a large graph in XML is tags that are written in one way, and saxes goes through
// them character by character with all that XML may hold in mind. What is not plainly well formed is left to it, from the
// beginning, and so it alone says what is wrong with a file, and where.
import type { Spot } from "../tellings/telling.ts";
import { piecesOf, type TextInPieces } from "../text-in-pieces.ts";

/** What is told of a document as it is gone through. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, at: Spot): void;
  /** Words, outside of any element too. @param line on which they end */
  words(text: string, line: number): void;
  close(): void;
}

/** Thrown by a handler: more elements lie inside each other than it takes. */
export class TooDeep extends Error {}

/** Thrown by a handler: more would have to be held than it holds. */
export class TooMuch extends Error {}

class NotPlain extends Error {}

const [TAB, NEWLINE, SPACE, DOUBLE, AMPERSAND, SINGLE, SLASH] = [0x09, 0x0a, 0x20, 0x22, 0x26, 0x27, 0x2f];
const [LESS, EQUALS, GREATER, BRACKET] = [0x3c, 0x3d, 0x3e, 0x5d];
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?(?: standalone="(?:yes|no)")?\s*\?>/;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** A longer tag, or longer words, would be looked through again with each further piece. */
const MOST_LENGTH = 1 << 20;
const NO_NAME = -1;
/** As many names are remembered as a file has that a program writes. */
const MOST_NAMES = 64;

/** The characters of names, as far as nearly all names go. */
const OF_NAMES = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w:.-]/.test(String.fromCharCode(code))));
const BEGINS_NAMES = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z_]/.test(String.fromCharCode(code))));

/**
 * Tells the handler what is in a document that is plainly well formed XML (1.0): tags, attributes in quotes, words, and
 * references to XML's own entities and to characters. What the handler was told counts for nothing where it is not.
 * @returns false where it is not
 */
export function readPlainXml(text: string | TextInPieces, handler: XmlHandler): boolean {
  try {
    goThrough(piecesOf(text), handler);
    return true;
  } catch (error) {
    // Where it is too deep, or too much, the library tells too.
    if (error instanceof NotPlain || error instanceof TooDeep || error instanceof TooMuch) return false;
    throw error;
  }
}

const refuse = (): never => {
  throw new NotPlain();
};

function goThrough(pieces: Iterable<string>, handler: XmlHandler): void {
  const open: string[] = [];
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  /** Which name came after which, by their numbers. */
  const following: number[] = [];
  let last = 0;
  let isMet = false;
  let isFirst = true;
  let text = "";
  let at = 0;
  let line = 1;
  /** Where the line begins, less what its characters take beyond one each; below zero where that was in an earlier piece. */
  let lineStart = 0;
  let end = 0;

  /** Mostly the name that comes is the one that came after the last one before: it is compared, and not cut out again. */
  function nameAt(from: number): string {
    const guess = names[following[last] ?? NO_NAME];
    const code = guess === undefined ? NO_NAME : text.charCodeAt(from + guess.length);
    if (guess !== undefined && code < 128 && OF_NAMES[code] === 0 && text.startsWith(guess, from)) {
      last = following[last] as number;
      end = from + guess.length;
      return guess;
    }
    end = from;
    if (BEGINS_NAMES[text.charCodeAt(end)] !== 1) refuse();
    while (OF_NAMES[text.charCodeAt(end)] === 1) end++;
    const name = text.slice(from, end);
    if (name === "__proto__" || text.charCodeAt(end) >= 128) refuse();
    const number = numberOf.get(name);
    if (number === undefined && (end === text.length || names.length === MOST_NAMES)) return name;
    const known = number ?? names.push(name) - 1;
    numberOf.set(name, known);
    following[last] = known;
    last = known;
    return names[known] as string;
  }

  /** Words up to a mark, with what is referred to in them. @returns undefined where the text ends before */
  function wordsUpTo(mark: number, from: number): string | undefined {
    let words = "";
    let start = from;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === mark) {
        end = i;
        return words === "" ? text.slice(start, i) : words + text.slice(start, i);
      }
      if (code === AMPERSAND) {
        const stop = text.indexOf(";", i);
        if (stop < 0) return text.length - i > 12 ? refuse() : undefined;
        words += text.slice(start, i) + (characterOf(text.slice(i + 1, stop)) ?? refuse());
        start = stop + 1;
        i = stop;
      } else if (code === NEWLINE && mark === LESS) {
        line += 1;
        lineStart = i + 1;
      } else if ((code < SPACE && !(code === TAB && mark === LESS)) || code === LESS || code > 0xfffd) refuse();
      else if (code === BRACKET && mark === LESS && text.charCodeAt(i + 1) === BRACKET) refuse();
      else if (code >= 0xd800 && code < 0xe000) {
        if (i + 1 === text.length) return undefined;
        const low = text.charCodeAt(i + 1);
        if (code > 0xdbff || low < 0xdc00 || low > 0xdfff) refuse();
        lineStart += 1;
        i += 1;
      }
    }
    return undefined;
  }

  /** @returns false where the text ends within the tag */
  function openTag(): boolean {
    const spot = { line, column: at - lineStart + 1 };
    const name = nameAt(at + 1);
    const attributes: Record<string, string> = {};
    let here = end;
    for (;;) {
      const code = text.charCodeAt(here);
      if (code === SPACE) {
        here += 1;
        continue;
      }
      if (code === GREATER || code === SLASH) {
        const isClosed = code === SLASH;
        if (isClosed && here + 1 === text.length) return false;
        if (isClosed && text.charCodeAt(here + 1) !== GREATER) refuse();
        if (open.length === 0 && isMet) refuse();
        isMet = true;
        handler.open(name, attributes, spot);
        if (isClosed) handler.close();
        else open.push(name);
        at = here + (isClosed ? 2 : 1);
        return true;
      }
      if (here >= text.length) return false;
      if (text.charCodeAt(here - 1) !== SPACE) refuse();
      const key = nameAt(here);
      if (end + 1 >= text.length) return false;
      const quote = text.charCodeAt(end + 1);
      if (text.charCodeAt(end) !== EQUALS || (quote !== DOUBLE && quote !== SINGLE) || attributes[key] !== undefined)
        refuse();
      const value = wordsUpTo(quote, end + 2);
      if (value === undefined) return false;
      attributes[key] = value;
      here = end + 1;
    }
  }

  function closeTag(): boolean {
    const name = open.at(-1) ?? refuse();
    const stop = at + 2 + name.length;
    if (stop >= text.length) return false;
    if (!text.startsWith(name, at + 2) || text.charCodeAt(stop) !== GREATER) refuse();
    open.pop();
    handler.close();
    at = stop + 1;
    return true;
  }

  /** Goes on as far as the text is whole; what was begun and did not end is begun again with the next piece. */
  function goOn(): void {
    while (at < text.length) {
      const [lineBefore, startBefore] = [line, lineStart];
      const isWhole = step();
      if (isWhole) continue;
      [line, lineStart] = [lineBefore, startBefore];
      return;
    }
  }

  function step(): boolean {
    if (text.charCodeAt(at) !== LESS) {
      const words = wordsUpTo(LESS, at);
      if (words === undefined) return false;
      if (open.length === 0 && !/^[\t\n ]*$/.test(text.slice(at, end))) refuse();
      handler.words(words, line);
      at = end;
      return true;
    }
    if (at + 1 === text.length) return false;
    return text.charCodeAt(at + 1) === SLASH ? closeTag() : openTag();
  }

  for (const piece of pieces) {
    text = text.slice(at) + piece;
    lineStart -= at;
    at = 0;
    if (text.length > MOST_LENGTH + piece.length) refuse();
    if (isFirst && text.startsWith("<?")) {
      const found = DECLARATION.exec(text);
      // A declaration is short: where it is not whole now, it is none that is plain.
      if (found === null && text.length < 200) continue;
      if (found === null || found[0].includes("\n")) refuse();
      at = found?.[0].length ?? 0;
    }
    if (text === "") continue;
    isFirst = false;
    goOn();
  }
  if (open.length > 0 || !isMet || !/^[\t\n ]*$/.test(text.slice(at))) refuse();
  if (at < text.length) handler.words(text.slice(at), line);
}

/** What a reference stands for; undefined of what is none of XML's own. */
function characterOf(name: string): string | undefined {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  const isCharacter =
    code === TAB ||
    code === NEWLINE ||
    code === 0x0d ||
    (code >= SPACE && code < 0xd800) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
