import { SaxesParser } from "saxes";
import type { NoteIssue } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import { piecesOf, type TextInPieces } from "../text-in-pieces.ts";
import { TooDeep, TooMuch, type XmlHandler } from "./plain-xml.ts";

class NotRead extends Error {}

/** The longest tag, comment, or words between two of these, in UTF-16 code units: each is one string. */
const MOST_LENGTH = 64_000_000;

/**
 * Tells the handler what is in a document, or notes why it cannot be read. A document type is refused, since it could define
 * entities; none are ever expanded.
 * @returns false where it cannot
 */
export function readXml(
  text: string | TextInPieces,
  handler: XmlHandler,
  note: NoteIssue,
  mostLength = MOST_LENGTH,
): boolean {
  const parser = new SaxesParser();
  let at: Spot = { line: 1, column: 1 };
  /** Where the last of anything ended, and how much was gone through since. */
  let [line, column, length] = [1, 1, 0];
  const heard = (next = parser.column + 1): void => {
    line = parser.line;
    column = next;
    length = 0;
  };
  const refuse = (code: string, message: string, mend: string, place?: Spot): never => {
    note("error", code, place ?? { line: parser.line, column: parser.column + 1 }, message, mend);
    throw new NotRead(code);
  };
  const refuseFor = (error: unknown): never => {
    if (error instanceof TooDeep) return refuse("too-deep", error.message, "flatten it");
    if (error instanceof TooMuch) return refuse("too-large", error.message, "split it");
    throw error;
  };
  const addWords = (words: string): void => {
    try {
      handler.words(words, parser.line);
    } catch (error) {
      refuseFor(error);
    }
  };

  parser.on("error", ({ message }) => refuse("not-xml", `it is not well-formed XML: ${message}`, "mend it here"));
  parser.on("doctype", () =>
    refuse("doctype", "it has a document type, which may define entities", "take the <!DOCTYPE …> out"),
  );
  parser.on("opentagstart", ({ name }) => {
    at = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on("opentag", ({ name, attributes }) => {
    heard();
    try {
      handler.open(name, attributes as Readonly<Record<string, string>>, at);
    } catch (error) {
      refuseFor(error);
    }
  });
  parser.on("text", (words) => {
    // The mark that ends them begins what comes next.
    heard(parser.column);
    addWords(words);
  });
  parser.on("cdata", (words) => {
    heard();
    addWords(words);
  });
  parser.on("comment", () => heard());
  parser.on("processinginstruction", () => heard());
  parser.on("closetag", () => {
    heard();
    handler.close();
  });
  const isDone = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch (error) {
      if (error instanceof NotRead) return false;
      throw error;
    }
  };
  const goOn = (piece: string): void => {
    length += piece.length;
    parser.write(piece);
    if (length > mostLength) refuse("too-large", LONG, "split it", { line, column });
  };
  // Not out of the loop by an error, which would hide one of whoever gives the pieces.
  for (const piece of endingWithTags(piecesOf(text), mostLength)) if (!isDone(() => goOn(piece))) return false;
  return isDone(() => parser.close());
}

const LONG = "a tag, a comment or words from here on are longer than is read";

/**
 * The same pieces cut anew, so that each ends with the beginning of a tag: of words outside of the outermost element the parser
 * says that they are wrong where a piece ends.
 */
function* endingWithTags(pieces: Iterable<string>, mostLength: number): Iterable<string> {
  let rest = "";
  for (const piece of pieces) {
    const end = piece.lastIndexOf("<") + 1;
    if (end > 0) yield rest + piece.slice(0, end);
    rest = end > 0 ? piece.slice(end) : rest + piece;
    if (rest.length <= mostLength) continue;
    yield rest;
    rest = "";
  }
  if (rest !== "") yield rest;
}
