import type { MarkKind } from "../model/mark.ts";
import type { TextMark } from "./extraction.ts";
import { asOneLine, asSearchable } from "./searchable-words.ts";

/** Words that go on without a break, and what begins with them: a page in the middle of a sentence, say. */
export interface Run {
  readonly words: string;
  readonly begins: readonly { readonly kind: MarkKind; readonly label: string }[];
}

/** What stands between two blank lines: a paragraph, a headline, a row of a table. */
export type Passage = readonly Run[];

const LONGEST_LABEL = 120;

/** Lays passages out one below the other with a blank line between, and counts where each mark comes to stand. */
export function layOutText(passages: Iterable<Passage>): {
  readonly text: string;
  readonly marks: readonly TextMark[];
} {
  const laid: string[] = [];
  const marks: TextMark[] = [];
  let at = 0;
  let waiting: TextMark[] = [];

  for (const passage of passages) {
    // Pieces, since looking at the end of a string that grows costs all of it.
    const pieces: string[] = [];
    let [length, last] = [0, ""];
    const here: TextMark[] = [];
    for (const { words, begins } of passage) {
      const next = withoutStraySpace(asSearchable(words), last);
      const lead = last === "" ? 0 : next.length - next.trimStart().length;
      for (const { kind, label } of begins) {
        here.push({ kind, at: at + length + lead, label: labelOf(label) });
      }
      pieces.push(next);
      length += next.length;
      last = next.slice(-1) || last;
    }
    const said = pieces.join("");
    if (said.trim() === "") {
      // An empty page is a page all the same; it begins where the next words do.
      waiting.push(...here);
      continue;
    }

    marks.push(...waiting.map((mark) => ({ ...mark, at })), ...here);
    waiting = [];
    const trimmed = said.trimEnd();
    laid.push(trimmed);
    at += trimmed.length + BETWEEN.length;
  }
  const text = laid.length === 0 ? "" : `${laid.join(BETWEEN)}\n`;
  return { text, marks: [...marks, ...waiting].map((mark) => ({ ...mark, at: Math.min(mark.at, text.length) })) };
}

const BETWEEN = "\n\n";

/** At the beginning of a passage nothing stands before its first word. */
const withoutStraySpace = (words: string, last: string): string =>
  last === "" ? words.trimStart() : /\s/.test(last) ? words.replace(/^ +/, "") : words;

function labelOf(words: string): string {
  const line = asOneLine(words);
  return line.length <= LONGEST_LABEL
    ? line
    : `${line
        .slice(0, LONGEST_LABEL - 1)
        .toWellFormed()
        .replace(/[\s\ufffd]+$/, "")}…`;
}
