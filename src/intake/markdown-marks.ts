import type { TextMark } from "./extraction.ts";
import { asOneLine } from "./searchable-words.ts";

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LONGEST_LINE = 1_000;
const LONGEST_LABEL = 120;

/** The headings of a Markdown file, and the paragraphs between them. The file stays the text: what is counted is the file itself. */
export function markdownMarks(text: string): readonly TextMark[] {
  const marks: TextMark[] = [];
  let fence: string | undefined;
  let inParagraph = false;
  let paragraphs = 0;

  for (const { line, at } of linesOf(text)) {
    const [, opened] = FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      if (opened?.startsWith(fence)) fence = undefined;
      continue;
    }
    const [, words] = HEADING.exec(line) ?? [];
    if (words !== undefined && words !== "") {
      marks.push({ kind: "headline", at, label: asOneLine(words).slice(0, LONGEST_LABEL).toWellFormed() });
      inParagraph = false;
    } else if (UNDERLINE.test(line)) {
      const last = marks.at(-1);
      // What looked like a paragraph of one line was the headline that this line is drawn under.
      if (inParagraph && last?.kind === "paragraph" && !text.slice(last.at, at).trimEnd().includes("\n")) {
        paragraphs -= 1;
        const label = asOneLine(text.slice(last.at, Math.min(at, last.at + LONGEST_LABEL)).toWellFormed());
        marks[marks.length - 1] = { kind: "headline", at: last.at, label };
      }
      inParagraph = false;
    } else if (line.trim() === "") inParagraph = false;
    else if (!inParagraph) {
      inParagraph = true;
      paragraphs += 1;
      marks.push({ kind: "paragraph", at, label: String(paragraphs) });
    }
    if (opened !== undefined) fence = opened;
  }
  return marks.filter(({ label }) => label !== "");
}

function* linesOf(text: string): Iterable<{ readonly line: string; readonly at: number }> {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const next = end === -1 ? text.length : end;
    yield { line: text.slice(at, Math.min(next, at + LONGEST_LINE)).replace(/\r$/, ""), at };
    at = next + 1;
  }
}
