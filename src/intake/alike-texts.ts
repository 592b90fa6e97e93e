import type { SourceId } from "../model/id.ts";
import { sha256Of } from "../model/sha256.ts";
import { type SharedStretch, sharedStretches } from "./shared-stretches.ts";
import { WORD } from "./word-pattern.ts";

/** A text that says what another says: to the letter, but for white space, or for the greater part. */
export interface AlikeText {
  readonly source: SourceId;
  readonly how: "identical" | "identical-but-for-space" | "near-identical";
  /** How much of the text asked about stands in the other, from 0 to 1. */
  readonly share: number;
  /** How much of the other stands in the text asked about. */
  readonly shareOfOther: number;
  /** Of a text that is nearly the same, one of the most alike: the longest stretches of words that both have. */
  readonly shared?: readonly SharedStretch[];
}

const WORDS_A_SHINGLE = 5;
/** From here on one of two texts is named beside the other: half of it stands there. */
const NEAR = 0.5;
/** Longer texts are compared by a sample of their shingles, the same for both. */
const MOST_SHINGLES = 1 << 14;

/**
 * Which texts say the same as one that is to be taken in, the most alike first. Compared by their shingles, stretches of
 * five words (Broder, On the resemblance and containment of documents, 1997), in time linear in the texts.
 */
export function alikeTexts(text: string, others: ReadonlyMap<SourceId, string>): readonly AlikeText[] {
  const [hash, spaceless] = [sha256Of(text), spacelessOf(text)];
  const rarity = rarityFor(text);
  const own = shinglesOf(text, rarity);

  const alike: AlikeText[] = [];
  for (const [source, other] of others) {
    if (other.length === text.length && sha256Of(other) === hash) {
      alike.push({ source, how: "identical", share: 1, shareOfOther: 1 });
    } else if (spacelessOf(other) === spaceless) {
      alike.push({ source, how: "identical-but-for-space", share: 1, shareOfOther: 1 });
    } else {
      const theirs = shinglesOf(other, rarity);
      let shared = 0;
      for (const shingle of own) if (theirs.has(shingle)) shared += 1;
      const share = own.size === 0 ? 0 : shared / own.size;
      const shareOfOther = theirs.size === 0 ? 0 : shared / theirs.size;
      if (Math.max(share, shareOfOther) >= NEAR) alike.push({ source, how: "near-identical", share, shareOfOther });
    }
  }
  const ranked = alike.sort((a, b) => RANK[a.how] - RANK[b.how] || b.share - a.share);
  return ranked.map((each, i) =>
    each.how !== "near-identical" || i >= MOST_SHOWN
      ? each
      : { ...each, shared: sharedStretches(text, others.get(each.source) ?? "") },
  );
}

/** Of so many texts it is shown what they share; who would read more? */
const MOST_SHOWN = 3;

const RANK = { identical: 0, "identical-but-for-space": 1, "near-identical": 2 } as const;

const spacelessOf = (text: string): string => text.replace(/[\s\ufeff]+/g, "");

/** One in how many shingles is looked at, a power of two. */
function rarityFor(text: string): number {
  let rarity = 1;
  while (text.length / 6 / rarity > MOST_SHINGLES) rarity *= 2;
  return rarity;
}

/** The hashes of the stretches of words in a text, without regard to case, stops and spaces. */
function shinglesOf(text: string, rarity: number): ReadonlySet<number> {
  const shingles = new Set<number>();
  const last: number[] = [];
  let met = false;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    last.push(hashOf(word));
    if (last.length > WORDS_A_SHINGLE) last.shift();
    if (last.length < WORDS_A_SHINGLE) continue;
    met = true;
    const shingle = mixed(last);
    if (shingle % rarity === 0) shingles.add(shingle);
  }
  // A text of fewer words is one stretch.
  if (!met && last.length > 0) shingles.add(mixed(last));
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The last bits of the finaliser of MurmurHash3 depend on all of what goes in. */
function mixed(words: readonly number[]): number {
  let hash = 0;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193) + 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
