/** A stretch of a text, in UTF-16 code units from its start; the end no longer belongs to it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** By what the caret moves. */
export type Unit = "word" | "clause" | "sentence" | "paragraph";

/** No paragraph is longer, so that a text in one line of five megabytes is read piece by piece too. */
const LONGEST_PARAGRAPH = 4_000;

const SENTENCES = new Intl.Segmenter(undefined, { granularity: "sentence" });
const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });

/** The paragraphs of a text: its lines, those that are too long cut where a sentence or a word ends. */
export function paragraphsOf(text: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  // Breaks are looked for, and not what lies between them: a line of five megabytes is too much for one match.
  for (let [from, end] = [0, lineEnd(text, 0)]; from < text.length; [from, end] = [end + 1, lineEnd(text, end + 1)]) {
    let start = from;
    while (end - start > LONGEST_PARAGRAPH) {
      const piece = text.slice(start, start + LONGEST_PARAGRAPH);
      const cut = Math.max(piece.lastIndexOf(". ") + 1, 0) || Math.max(piece.lastIndexOf(" "), 0) || wholePairs(piece);
      paragraphs.push({ start, end: start + cut });
      start += cut;
    }
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end });
  }
  return paragraphs;
}

/** Where the line that begins at a place ends. */
function lineEnd(text: string, from: number): number {
  const breaks = /[\n\r\u2028\u2029]/g;
  breaks.lastIndex = from;
  return breaks.exec(text)?.index ?? text.length;
}

/** How much of a piece can be cut off without halving a character. */
const wholePairs = (piece: string): number => (/[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length);

/** The units of a kind in a paragraph, in their order, without the blanks between them. */
export function unitsIn(text: string, paragraph: Stretch, unit: Unit): readonly Stretch[] {
  switch (unit) {
    case "paragraph":
      return [trimmed(text, paragraph)].filter(isSome);
    case "sentence":
      return sentencesIn(text, paragraph);
    case "clause":
      return sentencesIn(text, paragraph).flatMap((sentence) => clausesIn(text, sentence));
    case "word":
      return segments(WORDS, text, paragraph).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
    default:
      return unit satisfies never;
  }
}

const OPENING = /^[\s"“”«»‘'([{]+/;
const NUMBERING = /^\s*\d{1,3}[.)]\s+/;
const CLOSING = /[\s"“”«»’')\]}]+$/;

/** A sentence without the quotation marks around it: what is said in them, and not that it is quoted. */
function sentencesIn(text: string, paragraph: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  for (const piece of segments(SENTENCES, text, paragraph)) {
    const last = sentences.at(-1);
    // After "Mr.", and after the number of a paragraph, nothing ends.
    if (
      last !== undefined &&
      /(^|\s)(Mr|Mrs|Ms|Dr|St|No|Nos|Gen|Col|Capt|Lt|Prof|Rev|Sen|Gov|vs|cf|p|pp)\.\s*$|^\s*\d{1,3}[.)]\s*$/.test(
        text.slice(last.start, piece.start),
      )
    )
      sentences[sentences.length - 1] = { start: last.start, end: piece.end };
    else sentences.push(piece);
  }
  return sentences.map((sentence) => stripped(text, withoutNumber(text, sentence))).filter(isSome);
}

/** Of a paragraph that is numbered, the words. */
const withoutNumber = (text: string, { start, end }: Stretch): Stretch => ({
  start: start + (NUMBERING.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

const CLAUSE_ENDS =
  /[,;:—–()[\]"“”«»]+|(?<=\s(?:that|and|but|so|or|whether))\s|\s(?=(?:who|whom|whose|which|when|while|after|before|since|because|according|where)\s)/giu;

/** The pieces of a sentence between commas and the like: what a claim mostly stands on. */
function clausesIn(text: string, sentence: Stretch): readonly Stretch[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of words.matchAll(CLAUSE_ENDS)) {
    // "40,000" is one number.
    if (mark === "," && /\d/.test(words[index - 1] ?? "") && /\d/.test(words[index + 1] ?? "")) continue;
    clauses.push({ start: sentence.start + start, end: sentence.start + index });
    start = index + mark.length;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses.map((clause) => withoutStop(text, stripped(text, clause))).filter(isSome);
}

function withoutStop(text: string, { start, end }: Stretch): Stretch {
  const stop = /[\s.!?…]+$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - stop };
}

function segments(segmenter: Intl.Segmenter, text: string, { start, end }: Stretch): readonly Stretch[] {
  return [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
};

function stripped(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const before = OPENING.exec(words)?.[0].length ?? 0;
  const after = before === words.length ? 0 : (CLOSING.exec(words)?.[0].length ?? 0);
  return { start: start + before, end: end - after };
}

const isSome = ({ start, end }: Stretch): boolean => end > start;
