import { type Stretch, type Unit, unitsIn } from "../../suggest/text/text-units.ts";

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

/**
 * The caret after a move. From a longer unit to a shorter one it goes inside first, and back from a shorter one to the
 * longer one around it; what is widened ends where a unit ends. At the end of the text it stays.
 */
export function moveCaret(read: ReadText, caret: Caret, motion: Motion): Caret {
  const { unit, back } = motion;
  if (motion.widen) return { anchor: caret.anchor, focus: widened(read, caret, motion) ?? caret.focus };

  const next = innerUnit(read, selectedBy(caret), unit, back) ?? nextUnit(read, caret.focus, unit, back);
  return next === undefined ? caret : caretOn(next);
}

/** The focus moved by a unit: away from the anchor to where the next one ends, towards it to where the one before does. */
function widened(read: ReadText, { anchor, focus }: Caret, { unit, back }: Motion): Stretch | undefined {
  const isBefore = focus.start < anchor.start;
  const isAfter = !isBefore && focus.end > anchor.end;
  if (back) {
    if (!isAfter) {
      const edge = Math.min(focus.start, anchor.start);
      const unitBefore = lastUnit(read, unit, edge, ({ start }) => start < edge);
      return unitBefore && { start: unitBefore.start, end: Math.min(unitBefore.end, anchor.end) };
    }
    const kept = lastUnit(read, unit, focus.end, ({ end }) => end < focus.end && end > anchor.end);
    return kept === undefined ? anchor : { start: Math.max(kept.start, anchor.start), end: kept.end };
  }
  if (!isBefore) {
    const edge = Math.max(focus.end, anchor.end);
    const unitAfter = firstUnit(read, unit, edge - 1, ({ end }) => end > edge);
    return unitAfter && { start: Math.max(unitAfter.start, anchor.start), end: unitAfter.end };
  }
  const kept = firstUnit(read, unit, focus.start, ({ start }) => start > focus.start && start < anchor.start);
  return kept === undefined ? anchor : { start: kept.start, end: Math.min(kept.end, anchor.end) };
}

/** All of a text. */
export function caretOnAll({ paragraphs }: ReadText): Caret | undefined {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return first && last && caretOn({ start: first.start, end: last.end });
}

/** What is selected with the quotation marks, brackets and stops right around it. */
export function caretWithMarks({ text }: ReadText, caret: Caret): Caret {
  const { start, end } = selectedBy(caret);
  const before = /[^\s\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - MOST_MARKS), start))?.[0].length ?? 0;
  const after = /^[^\s\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + MOST_MARKS))?.[0].length ?? 0;
  return caretOn({ start: start - before, end: end + after });
}

const MOST_MARKS = 8;

/** The words that a stretch touches, whole: nobody quotes half a word, or half a letter. */
export function snapToWords(read: ReadText, stretch: Stretch): Stretch | undefined {
  const [start, end] = [
    stretch.start - Number(isInPair(read.text, stretch.start)),
    stretch.end + Number(isInPair(read.text, stretch.end)),
  ];
  const words = paragraphsBetween(read, start, Math.max(end, start + 1)).flatMap((paragraph) =>
    unitsOf(read, paragraph, "word"),
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
  const units = paragraphsBetween(read, at, at + 1).flatMap((paragraph) => unitsOf(read, paragraph, unit));
  return units.find(({ start, end }) => start <= at && at < end);
}

/** Of a stretch that holds more than one unit of a kind, the first or the last. */
function innerUnit(read: ReadText, { start, end }: Stretch, unit: Unit, back: boolean): Stretch | undefined {
  if (unit === "paragraph") return undefined;
  const inside = paragraphsBetween(read, start, end)
    .flatMap((paragraph) => unitsOf(read, paragraph, unit))
    .filter((one) => one.start >= start && one.end <= end);
  const found = inside.at(back ? -1 : 0);
  return found !== undefined && found.end - found.start < end - start && (inside.length > 1 || unit === "clause")
    ? found
    : undefined;
}

function nextUnit(read: ReadText, from: Stretch, unit: Unit, back: boolean): Stretch | undefined {
  if (!back) return firstUnit(read, unit, Math.max(from.start, from.end - 1), ({ start }) => start >= from.end);
  const length = from.end - from.start;
  return lastUnit(read, unit, from.start, ({ start, end }) => {
    const isAround = start <= from.start && end >= from.end && end - start > length;
    return end <= from.start || isAround;
  });
}

/** The first unit from the paragraph of a place on of which something holds. */
function firstUnit(read: ReadText, unit: Unit, place: number, holds: (one: Stretch) => boolean): Stretch | undefined {
  for (let at = Math.max(0, paragraphAt(read.paragraphs, place)); at < read.paragraphs.length; at++) {
    const found = unitsOf(read, read.paragraphs[at], unit).find(holds);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last unit up to the paragraph of a place of which something holds. */
function lastUnit(read: ReadText, unit: Unit, place: number, holds: (one: Stretch) => boolean): Stretch | undefined {
  for (let at = paragraphAt(read.paragraphs, place); at >= 0; at--) {
    const found = unitsOf(read, read.paragraphs[at], unit).findLast(holds);
    if (found !== undefined) return found;
  }
  return undefined;
}

const remembered = new WeakMap<Stretch, Map<Unit, readonly Stretch[]>>();

/** The units of a paragraph, looked for once: a caret goes through the same ones again and again. */
function unitsOf({ text }: ReadText, paragraph: Stretch | undefined, unit: Unit): readonly Stretch[] {
  if (paragraph === undefined) return [];
  const known = remembered.get(paragraph) ?? new Map<Unit, readonly Stretch[]>();
  remembered.set(paragraph, known);
  const units = known.get(unit) ?? unitsIn(text, paragraph, unit);
  known.set(unit, units);
  return units;
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
