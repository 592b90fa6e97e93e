import {
  Composer,
  type CST,
  type Document,
  Lexer,
  type LineCounter,
  Parser,
  type YAMLError,
  YAMLParseError,
} from "yaml";
import { type Beyond, MAX_DEPTH, MAX_KEYS } from "../record-bounds.ts";

/** The parser's pieces, of which a word with a colon behind it makes some; so many take about a gigabyte. */
const MAX_PIECES = 4_000_000;

// A document and a scalar are on the parser's stack as well.
const DEEPEST_STACK = MAX_DEPTH + 2;

/** Each error is an object of its own with a stack, and nobody reads a thousand. */
const MOST_ERRORS = 1_000;
const ASTRAY: ReadonlySet<string> = new Set(["error", "directive", "doc-end", "document"]);

/** Why a document was not read to its end. */
export type Stopped = Beyond | "too-many-pieces" | "no-yaml";

/** A document; or why it was not read to its end, and where that was. */
export type ComposedYaml = {
  /** Where a quote begins that does not end, as far as they are kept: the parser names but the end. */
  readonly openQuotes: readonly number[];
} & (
  | { readonly ok: true; readonly document: Document.Parsed }
  | {
      readonly ok: false;
      readonly beyond: Stopped;
      readonly at: number;
      /** What was wrong before that place, as far as it is kept. */
      readonly errors: readonly YAMLError[];
    }
);

/**
 * Composes a YAML document, and stops where it becomes more than a case's file can be: a few megabytes of brackets would
 * take minutes and gigabytes, and end in a stack.
 */
export function composeYaml(text: string, lines: LineCounter): ComposedYaml {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const errors = stopAtManyErrors(composer);
  const openQuotes: number[] = [];
  let beyond: { readonly beyond: Stopped; readonly at: number } | undefined;

  const tokens = function* (): Generator<CST.Token, void> {
    lines.addNewLine(0);
    let pieces = 0;
    let astray = 0;
    for (const piece of new Lexer().lex(text)) {
      if (isOpenQuote(piece) && openQuotes.length < MOST_ERRORS) openQuotes.push(parser.offset);
      for (const token of parser.next(piece)) {
        yield token;
        if (ASTRAY.has(token.type)) astray += 1;
        if (token.type === "error") errors.push(unexpected(token));
      }
      pieces += 1;
      const what =
        astray > MOST_ERRORS ? "no-yaml" : pieces > MAX_PIECES ? "too-many-pieces" : whatIsBeyond(parser.stack);
      if (what === undefined) continue;
      beyond = { beyond: what, at: parser.offset };
      return;
    }
    yield* parser.end();
  };

  try {
    // Of several documents the first is read, and the second is told.
    const documents: Document.Parsed[] = [];
    for (const document of composer.compose(tokens(), true, text.length)) {
      if (documents.push(document as Document.Parsed) === 2) break;
    }
    if (beyond !== undefined) return { ok: false, ...beyond, errors, openQuotes };
    const [document, second] = documents;
    if (document === undefined) return { ok: false, beyond: "no-yaml", at: 0, errors, openQuotes };
    if (second !== undefined) document.errors.push(severalDocuments(second));
    return { ok: true, document, openQuotes };
  } catch (error) {
    // The library's own recursion and its calls of many arguments have bounds that only it knows.
    if (!(error instanceof RangeError) && error !== TOO_MANY_ERRORS) throw error;
    return { ok: false, beyond: "no-yaml", at: parser.offset, errors, openQuotes };
  }
}

const TOO_MANY_ERRORS = Symbol("too many errors");

/**
 * The library has no bound of its own: it is told of each error by a function that belongs to the composer.
 * @returns the errors as they come
 */
function stopAtManyErrors(composer: Composer): YAMLError[] {
  const kept: YAMLError[] = [];
  const told: unknown = Reflect.get(composer, "onError");
  if (typeof told !== "function") return kept;

  Reflect.set(composer, "onError", (...of: readonly unknown[]) => {
    Reflect.apply(told, composer, of);
    const [, , , isWarning] = of;
    const last = (Reflect.get(composer, isWarning ? "warnings" : "errors") as readonly YAMLError[]).at(-1);
    if (last !== undefined && last !== kept.at(-1)) kept.push(last);
    if (kept.length > MOST_ERRORS) throw TOO_MANY_ERRORS;
  });
  return kept;
}

/** Whether a piece begins with a quote that does not end: the last one may be escaped, by a backslash or by its twin. */
function isOpenQuote(piece: string): boolean {
  if (piece.startsWith("'")) return countAtEnd(piece, "'", piece.length) % 2 === 0;
  if (!piece.startsWith('"')) return false;
  return piece.length === 1 || !piece.endsWith('"') || countAtEnd(piece, "\\", piece.length - 1) % 2 === 1;
}

/** How many of a character stand in a row before `end`; the first of the piece does not count. */
function countAtEnd(piece: string, character: string, end: number): number {
  let from = end;
  while (from > 1 && piece.charAt(from - 1) === character) from -= 1;
  return end - from;
}

const unexpected = ({ offset, message }: CST.ErrorToken): YAMLError =>
  new YAMLParseError([offset, offset + 1], "UNEXPECTED_TOKEN", message);

function whatIsBeyond(stack: readonly CST.Token[]): Beyond | undefined {
  if (stack.length > DEEPEST_STACK) return "too-deep";
  const top = stack[stack.length - 1];
  if (top === undefined) return undefined;
  const isMap = top.type === "block-map" || (top.type === "flow-collection" && top.start.source === "{");
  return isMap && top.items.length > MAX_KEYS ? "too-many-keys" : undefined;
}

const severalDocuments = ({ range: [from, to] }: Document.Parsed): YAMLParseError =>
  new YAMLParseError(
    [from, to],
    "MULTIPLE_DOCS",
    "Source contains multiple documents; please use YAML.parseAllDocuments()",
  );
