// Our own, beside JSON.parse, which wants all of a text and gives all of its values at once: of a large file that is one
// list these take several times the memory of what is made of them. Each value of the list is still JSON.parse's to read.
import type { Spot } from "../tellings/telling.ts";
import { piecesOf, type TextInPieces } from "../text-in-pieces.ts";
import { MOST_DEPTH } from "./json-offsets.ts";

/** A value of a list as it stands in the file. */
export interface ListedValue {
  readonly text: string;
  readonly at: Spot;
}

/** Why a file was not gone through to its end; `words` is a value that is none, where it was that. */
export interface Stop {
  readonly ok: false;
  readonly why: "too-deep" | "too-long" | "twice" | "not-plain";
  readonly at: Spot;
  readonly words?: string | undefined;
}

/** How a file was gone through: what stands around the list, with the list empty; or where it stops to be plain. */
export type GoneThrough = { readonly ok: true; readonly frame: string } | Stop;

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The longest value that is looked for, and the longest frame, in UTF-16 code units. */
const MOST_LENGTH = 64_000_000;

class Stopped extends Error {
  readonly why: Stop["why"];
  readonly at: Spot | undefined;
  readonly words: string | undefined;

  constructor(why: Stop["why"], at?: Spot, words?: string) {
    super(why);
    this.why = why;
    this.at = at;
    this.words = words;
  }
}

/**
 * Goes through JSON (RFC 8259) that is an object, and hands on the values of the list that it has under a name one by one,
 * as they stand. Whether each is well formed is for the taker to see, who ends it all with `false`; the frame is. A file that
 * has the name twice, whatever stands under it, or is no such object, is not plain.
 */
export function goThroughList(
  text: string | TextInPieces,
  name: string,
  take: (value: ListedValue) => boolean,
  mostLength = MOST_LENGTH,
): GoneThrough {
  const coming = piecesOf(text)[Symbol.iterator]();
  const window = openWindow(coming, mostLength);
  let gone: GoneThrough;
  try {
    gone = { ok: true, frame: goThrough(window, name, take, mostLength) };
  } catch (error) {
    if (!(error instanceof Stopped)) {
      endQuietly(coming);
      throw error;
    }
    const { why, at = window.spot(), words } = error;
    gone = { ok: false, why, at, words };
  }
  coming.return?.();
  return gone;
}

/** Nothing that goes wrong here may hide what went wrong before. */
function endQuietly(coming: Iterator<string>): void {
  try {
    coming.return?.();
  } catch {}
}

function goThrough(window: Window, name: string, take: (value: ListedValue) => boolean, mostLength: number): string {
  let frame = "";
  let isMet = false;
  const keep = (words: string): void => {
    frame += words;
    if (frame.length > mostLength) throw new Stopped("too-long");
  };
  /** A key or a value of the frame, and what JSON makes of it. */
  const parsed = (): unknown => {
    const at = window.spot();
    const text = window.value(1);
    keep(text);
    try {
      return JSON.parse(text);
    } catch {
      throw new Stopped("not-plain", at, text);
    }
  };
  pass(window, OPEN_OBJECT);
  keep("{");
  for (let isFirst = true; window.next() !== CLOSE_OBJECT; isFirst = false) {
    if (!isFirst) {
      pass(window, COMMA);
      keep(",");
    }
    if (window.next() !== QUOTE) throw new Stopped("not-plain");
    const at = window.spot();
    const isList = parsed() === name;
    if (isList && isMet) throw new Stopped("twice", at);
    isMet ||= isList;
    pass(window, COLON);
    keep(":");
    if (window.next() === OPEN_LIST && isList) {
      keep("[]");
      goThroughValues(window, take);
    } else parsed();
  }
  pass(window, CLOSE_OBJECT);
  if (window.next() !== undefined) throw new Stopped("not-plain");
  return `${frame}}`;
}

function goThroughValues(window: Window, take: (value: ListedValue) => boolean): void {
  pass(window, OPEN_LIST);
  for (let isFirst = true; window.next() !== CLOSE_LIST; isFirst = false) {
    if (!isFirst) pass(window, COMMA);
    window.next();
    const at = window.spot();
    const text = window.value(2);
    if (!take({ text, at })) throw new Stopped("not-plain", at, text);
  }
  pass(window, CLOSE_LIST);
}

function pass(window: Window, code: number): void {
  if (window.next() !== code) throw new Stopped("not-plain");
  window.skip();
}

/** A text of which only so much is at hand as is looked at. */
interface Window {
  /** The character that comes next behind blanks; undefined at the end. */
  next(): number | undefined;
  skip(): void;
  /** The value that begins here, as it stands, which is then behind. @param depth in how many brackets it lies */
  value(depth: number): string;
  spot(): Spot;
}

function openWindow(coming: Iterator<string>, mostLength: number): Window {
  let text = "";
  let at = 0;
  let line = 1;
  /** Where in the text the line begins; below zero where that was before. */
  let lineStart = 0;
  /** Where the first line ends that was not counted: in one that is very long it is not looked for at every value. */
  let lineEnd = Number.POSITIVE_INFINITY;
  let isAtStart = true;

  function lineEndFrom(from: number): number {
    const end = text.indexOf("\n", from);
    return end < 0 ? Number.POSITIVE_INFINITY : end;
  }

  function countLines(): void {
    for (; lineEnd < at; lineEnd = lineEndFrom(lineStart)) {
      line += 1;
      lineStart = lineEnd + 1;
    }
  }

  /** Brings at least as much as is still at hand, so that a long value is not put together again for each piece. */
  function bring(): boolean {
    countLines();
    const rest = text.slice(at);
    const brought: string[] = [rest];
    let length = 0;
    while (length === 0 || length < rest.length) {
      const { value, done } = coming.next();
      if (done) break;
      const piece = isAtStart ? value.replace(/^\ufeff/, "") : value;
      isAtStart &&= value === "";
      brought.push(piece);
      length += piece.length;
    }
    if (length === 0) return false;
    text = brought.join("");
    lineStart -= at;
    lineEnd = lineEnd === Number.POSITIVE_INFINITY ? lineEndFrom(rest.length) : lineEnd - at;
    at = 0;
    return true;
  }

  function next(): number | undefined {
    for (;;) {
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
      }
      if (!bring()) return undefined;
    }
  }

  function value(depth: number): string {
    const first = next();
    const isHeld = first === OPEN_LIST || first === OPEN_OBJECT;
    /** How far from `at` it was looked through, how many brackets are open there, and whether it is within quotes. */
    let [offset, open, isQuoted] = [0, 0, false];
    for (;;) {
      let i = at + offset;
      for (; i < text.length; i++) {
        if (isQuoted) {
          i = text.indexOf('"', i);
          if (i < 0) {
            i = text.length;
            break;
          }
          if (isEscaped(i)) continue;
          isQuoted = false;
          if (open === 0) return taken(i + 1);
          continue;
        }
        const code = text.charCodeAt(i);
        if (code === QUOTE) isQuoted = true;
        else if (code === OPEN_OBJECT || code === OPEN_LIST) {
          open += 1;
          if (depth + open > MOST_DEPTH) throw new Stopped("too-deep");
        } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
          if (open === 0) return taken(i);
          open -= 1;
          if (open === 0) return taken(i + 1);
        } else if (open === 0 && !isHeld && (code === COMMA || code <= 0x20)) return taken(i);
      }
      offset = i - at;
      if (offset > mostLength) throw new Stopped("too-long");
      if (!bring()) throw new Stopped("not-plain");
    }
  }

  /** Whether an odd number of backslashes stands before a quote; none stands before the value. */
  function isEscaped(quote: number): boolean {
    let before = quote - 1;
    while (before > at && text.charCodeAt(before) === BACKSLASH) before--;
    return (quote - before) % 2 === 0;
  }

  function taken(end: number): string {
    if (end - at > mostLength) throw new Stopped("too-long");
    const words = text.slice(at, end);
    if (words === "") throw new Stopped("not-plain");
    at = end;
    return words;
  }

  return {
    next,
    skip: () => void at++,
    value,
    spot() {
      countLines();
      return { line, column: at - lineStart + 1 };
    },
  };
}
