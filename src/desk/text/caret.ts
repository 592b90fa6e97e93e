import { type Stretch, type Unit, unitsIn } from "./text-units.ts";

/** What is selected in a text: from one unit to another, which moves. */
export interface Caret {
  readonly anchor: Stretch;
  readonly focus: Stretch;
}

/** A text that a caret moves in, with its paragraphs. */
export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
}

/** A move of the caret: by which unit, which way, and whether what is selected widens. */
export interface Motion {
  readonly unit: Unit;
  readonly back: boolean;
  readonly widen: boolean;
}

/** The stretch that a caret selects. */
export const selectedBy = ({ anchor, focus }: Caret): Stretch => ({
  start: Math.min(anchor.start, focus.start),
  end: Math.max(anchor.end, focus.end),
});

/** A caret on one stretch. */
export const caretOn = (stretch: Stretch): Caret => ({ anchor: stretch, focus: stretch });

/** The caret after a move. From a longer unit to a shorter one it goes inside first; at the end of the text it stays. */
export function moveCaret(read: ReadText, { anchor, focus }: Caret, { unit, back, widen }: Motion): Caret {
  const inside = widen ? undefined : innerUnit(read, selectedBy({ anchor, focus }), unit, back);
  const next = inside ?? nextUnit(read, focus, unit, back);
  if (next === undefined) return { anchor, focus };
  return widen ? { anchor, focus: next } : caretOn(next);
}

/** The words that a stretch touches, whole: nobody quotes half a word, or half a letter. */
export function snapToWords(read: ReadText, stretch: Stretch): Stretch | undefined {
  const [start, end] = [
    stretch.start - Number(isInPair(read.text, stretch.start)),
    stretch.end + Number(isInPair(read.text, stretch.end)),
  ];
  const words = paragraphsBetween(read, start, Math.max(end, start + 1)).flatMap((paragraph) =>
    unitsIn(read.text, paragraph, "word"),
  );
  const touched = words.filter((word) => word.start < Math.max(end, start + 1) && word.end > start);
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // What stands right at the end of what was selected on purpose, such as the stop of a sentence, stays.
  const tail = end > last.end ? read.text.slice(last.end, end).trimEnd().length : 0;
  return {
    start: Math.min(first.start, start >= first.start ? first.start : start + leadingBlanks(read.text, start)),
    end: last.end + tail,
  };
}

/** Whether a place lies between the two halves of a letter that takes two code units. */
const isInPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

const leadingBlanks = (text: string, start: number): number =>
  /^\s*/.exec(text.slice(start, start + 100))?.[0].length ?? 0;

/** The first unit of a kind from a place in the text on. */
export function unitFrom(read: ReadText, at: number, unit: Unit): Stretch | undefined {
  return nextUnit(read, { start: at, end: at }, unit, false);
}

/** The unit of a kind around a place. */
export function unitAround(read: ReadText, at: number, unit: Unit): Stretch | undefined {
  const units = paragraphsBetween(read, at, at + 1).flatMap((paragraph) => unitsIn(read.text, paragraph, unit));
  return units.find(({ start, end }) => start <= at && at < end);
}

/** Of a stretch that holds more than one unit of a kind, the first or the last. */
function innerUnit(read: ReadText, { start, end }: Stretch, unit: Unit, back: boolean): Stretch | undefined {
  if (unit === "paragraph") return undefined;
  const inside = paragraphsBetween(read, start, end)
    .flatMap((paragraph) => unitsIn(read.text, paragraph, unit))
    .filter((one) => one.start >= start && one.end <= end);
  const found = inside.at(back ? -1 : 0);
  return found !== undefined && found.end - found.start < end - start && (inside.length > 1 || unit === "clause")
    ? found
    : undefined;
}

function nextUnit({ text, paragraphs }: ReadText, from: Stretch, unit: Unit, back: boolean): Stretch | undefined {
  let at = paragraphAt(paragraphs, back ? from.start : Math.max(from.start, from.end - 1));
  for (; at >= 0 && at < paragraphs.length; at += back ? -1 : 1) {
    const paragraph = paragraphs[at];
    const units = paragraph === undefined ? [] : unitsIn(text, paragraph, unit);
    const found = back
      ? units.findLast(({ end, start }) => end <= from.start || (start < from.start && unit === "paragraph"))
      : units.find(({ start }) => start >= from.end);
    if (found !== undefined) return found;
  }
  return undefined;
}

const paragraphsBetween = ({ paragraphs }: ReadText, start: number, end: number): readonly Stretch[] => {
  const between: Stretch[] = [];
  for (let at = paragraphAt(paragraphs, start); at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.start >= end) break;
    between.push(paragraph);
  }
  return between;
};

/** The paragraph that a place is in, or the next one, by halving. */
function paragraphAt(paragraphs: readonly Stretch[], place: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, paragraphs.length - 1);
}
