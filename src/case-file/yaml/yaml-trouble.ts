import type { YAMLError } from "yaml";

/** What is wrong at a place of a YAML file, in words for who typed it, and what to do. */
export interface YamlTrouble {
  /** Where to look: an offset in the text. A quote that does not end is looked for at its beginning. */
  readonly at: number;
  readonly message: string;
  readonly mend: string;
}

/** The reason may quote a whole line. */
const LONGEST_REASON = 400;
const LONGEST_KEY = 80;

const IN_QUOTES = "put the whole text in double quotes";

/**
 * The parser's error in the words of who typed the file: the parser speaks of tokens and mappings, and points to where
 * it gave up, which may be the end of the file.
 * @param openQuotes the offsets at which a quote begins that does not end, in their order.
 */
export function yamlTrouble(error: YAMLError, text: string, openQuotes: readonly number[]): YamlTrouble {
  const [at] = error.pos;
  const tab = tabInIndentation(text, at);
  if (tab !== undefined) {
    return { at: tab, message: "a tab stands in the indentation", mend: "indent with spaces, and with nothing else" };
  }

  const bracket = /^Flow (sequence|map)/.exec(error.message)?.[1];
  if (bracket !== undefined) {
    const [open, close] = bracket === "map" ? ["{", "}"] : ["[", "]"];
    return { at, message: `a ${open} before this is not closed`, mend: `close it with ${close}` };
  }

  const rest = text.slice(at, endOfLine(text, at));
  switch (error.code) {
    case "DUPLICATE_KEY":
      return { at, message: `the key ${keyAt(rest)} stands twice in one record`, mend: "keep one of the two" };
    case "MISSING_CHAR": {
      if (error.message.startsWith("Implicit map keys")) {
        return { at, message: "words stand here where a key should", mend: "write a colon and a space behind the key" };
      }
      const from = /closing ["']quote/.test(error.message) ? openQuotes.findLast((open) => open < at) : undefined;
      if (from === undefined) break;
      const quote = text.charAt(from);
      const within = quote === '"' ? '\\" inside the text' : "'' for an apostrophe inside the text";
      return { at: from, message: `the ${quote} here is not closed`, mend: `close it with ${quote}; write ${within}` };
    }
    case "UNEXPECTED_TOKEN":
      if (/["'][ \t]*$/.test(text.slice(startOfLine(text, at), at))) {
        const mend = "write a quote inside quotes as \\\" (as '' where single ones are around it)";
        return { at, message: "the text in quotes ended before this, and goes on", mend };
      }
      if (at === startOfLine(text, at) && /^[^\s#-]/.test(rest)) {
        const mend = 'begin a record with "- ", and indent its other lines by two spaces';
        return { at, message: "a line of no record stands here, and at no record's indentation", mend };
      }
      break;
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/:(\s|$)/.test(rest))
        return { at, message: "a text without quotes holds a colon and a space", mend: IN_QUOTES };
      return {
        at,
        message: "this value goes on in the next line, which is indented further and has a key of its own",
        mend: "indent that line like the key before it",
      };
    case "BAD_SCALAR_START":
      return { at, message: `a text without quotes cannot begin with ${text.charAt(at)}`, mend: IN_QUOTES };
    case "BAD_DQ_ESCAPE":
      return {
        at,
        message: `${/\\.?/.exec(rest)?.[0] ?? "this"} means nothing inside double quotes`,
        mend: "write a backslash as \\\\, or put the text in single quotes",
      };
    default:
  }
  const mend = "mend the indentation, quotes or brackets here";
  return { at, message: error.message.slice(0, LONGEST_REASON), mend };
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** The tab before the first word of the line, where something of that line is wrong. */
function tabInIndentation(text: string, at: number): number | undefined {
  const start = startOfLine(text, at);
  const indentation = /^[ \t]*/.exec(text.slice(start, endOfLine(text, at)))?.[0] ?? "";
  const tab = indentation.indexOf("\t");
  return tab < 0 ? undefined : start + tab;
}

function keyAt(rest: string): string {
  const key = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^:]*)/.exec(rest)?.[0].trim() ?? "";
  return key.slice(0, LONGEST_KEY);
}
