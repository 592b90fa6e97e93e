/** Where something stands in a text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What became of a passage in a later text: the same words between the same words, at one place alone (exact); the same
 * words once in each text, between others (moved); the same words, and no telling which of them (ambiguous); none (gone).
 */
export type FoundPassage =
  | { readonly how: "exact" | "moved"; readonly at: Stretch }
  | { readonly how: "ambiguous"; readonly places: number }
  | { readonly how: "gone" };

/** How much on either side has to be the same, in UTF-16 code units; more of it is looked at where that is the same at several places. */
export const CONTEXTS = [32, 128, 512] as const;
const MOST_PLACES = 1_000;

/** Looks for a passage of a text in the text that it became. Never called exact where a word of it, or beside it, is another. */
export function findPassage(before: string, { start, end }: Stretch, after: string): FoundPassage {
  const words = before.slice(start, end);
  if (words.trim() === "") return { how: "gone" };
  const wanted = cuts(before, { start, end });
  const placesIn = (text: string) => placesOf(text, words).filter((place) => cuts(text, place) === wanted);
  let [then, now] = [placesIn(before), placesIn(after)];
  const [first] = now;
  if (first === undefined) return { how: "gone" };
  if (then.length === MOST_PLACES || now.length === MOST_PLACES) return { how: "ambiguous", places: now.length };

  const places = now.length;
  const wasAlone = then.length === 1 && places === 1;
  for (const context of CONTEXTS) {
    const around = contextOf(before, { start, end }, context);
    const isSame = (text: string) => (place: Stretch) => contextOf(text, place, context) === around;
    [then, now] = [then.filter(isSame(before)), now.filter(isSame(after))];
    const [only] = now;
    if (only === undefined) break;
    if (now.length === 1 && then.length === 1) return { how: "exact", at: only };
  }
  return wasAlone ? { how: "moved", at: first } : { how: "ambiguous", places };
}

function placesOf(text: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a stretch begins and ends within a word: "lamp" is not what "lamps" begins with. */
function cuts(text: string, { start, end }: Stretch): string {
  const isCut = (at: number) => at > 0 && at < text.length && isInWord(text, at - 1) && isInWord(text, at);
  return `${isCut(start)} ${isCut(end)}`;
}

function isInWord(text: string, at: number): boolean {
  const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
  const from = isLow(text.charCodeAt(at)) && at > 0 ? at - 1 : at;
  return IN_WORD.test(String.fromCodePoint(text.codePointAt(from) ?? 0));
}

/** What stands on either side, and whether the text begins or ends there. */
const contextOf = (text: string, { start, end }: Stretch, size: number): string =>
  `${text.slice(Math.max(0, start - size), start)}\0${text.slice(end, end + size)}`;
