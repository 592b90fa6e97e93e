import type { EntityKind } from "../../model/entity.ts";
import { type PredicateId, predicateOf } from "../../model/predicate.ts";
import type { Language } from "../languages/language.ts";
import { type WordList, wordLists } from "../languages/word-lists.ts";
import type { FindNames, NameInPassage } from "../names/names-in.ts";
import { phraseAt } from "../text/phrases.ts";
import { paragraphsOf, type Stretch } from "../text/text-units.ts";
import { type Word, wordsIn } from "../text/words-in.ts";
import { type PredicateInPassage, predicatesIn } from "./predicates-in.ts";

/** That one is said to do something with another, as the order of words and a verb tell it: an offer. */
export interface RelationOffered {
  readonly predicate: PredicateId;
  readonly subject: NameInPassage;
  readonly object: NameInPassage;
  /** The words that mean the predicate. */
  readonly at: Stretch;
  /** Whether a word beside them says no. */
  readonly denies: boolean;
}

/** So many names on each side of a verb may be meant. */
const MOST_NAMES = 2;
/** So many words stand between a verb and its ends, at most. */
const FAR = 16;

/** What a passage says of two who are named in it. Passives are turned; where a word means several, the weaker that fits. */
export const relationsIn = (
  text: string,
  { start, end }: Stretch,
  language: Language,
  names: FindNames,
): readonly RelationOffered[] =>
  // Paragraph by paragraph: whoever selects a whole text waits no longer than it is long.
  paragraphsOf(text.slice(start, end)).flatMap((piece) =>
    relationsOfPiece(text, { start: start + piece.start, end: start + piece.end }, language, names),
  );

function relationsOfPiece(
  text: string,
  passage: Stretch,
  language: Language,
  names: FindNames,
): readonly RelationOffered[] {
  const words = wordsIn(text, passage, language);
  const named = withoutAround(names(text, passage, language));
  return predicatesIn(text, words, language, named).flatMap((verb) => {
    const place: Place = { text, words, language, named, verb };
    const [first, second] = endsOf(place);
    // Whom the case knows is surer than what is only written like a name and stands right beside them.
    const pairs = first
      .flatMap((one) => second.map((other) => [one, other] as const))
      .sort((a, b) => countKnown(b) - countKnown(a));
    for (const { predicate, isTurned } of verb.meant)
      for (const [one, other] of pairs) {
        const [subject, object] = isTurned === verb.isPassive ? [one, other] : [other, one];
        if (isSameName(subject, object) || !canJoin(predicate, subject.kind, object.kind)) continue;
        const { start, end } = verb;
        return [{ predicate, subject, object, at: { start, end }, denies: isDenied(place, one) }];
      }
    return [];
  });
}

const countKnown = (names: readonly NameInPassage[]): number =>
  names.filter(({ entity }) => entity !== undefined).length;

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
  readonly named: readonly NameInPassage[];
  readonly verb: PredicateInPassage;
}

/** Of a name around a known one only the known one: who it leads to is sure. */
const withoutAround = (names: readonly NameInPassage[]): readonly NameInPassage[] =>
  names.filter(
    ({ at, entity }) =>
      entity !== undefined ||
      !names.some((one) => one.entity !== undefined && one.at.start >= at.start && one.at.end <= at.end),
  );

/** Who may stand first and who second, the nearest first. */
function endsOf(place: Place): readonly [readonly NameInPassage[], readonly NameInPassage[]] {
  const { language, named, verb } = place;
  const isNear = ({ at }: NameInPassage) => areFewBetween(place, at) && isOneSentence(place, at);
  const next = named.findIndex((one) => one.at.start >= verb.end);
  const last = named.findLastIndex((one) => one.at.end <= verb.start);
  const before = ends(
    place,
    named
      .slice(Math.max(0, last + 1 - MOST_NAMES), last + 1)
      .filter(isNear)
      .reverse(),
  );
  const after = ends(place, next === -1 ? [] : named.slice(next, next + MOST_NAMES).filter(isNear));
  if (verb.isPassive)
    return [language.isVerbFirst && before.length === 0 ? after.slice(0, 1) : before, behindBy(place, after)];
  if (language.isVerbFirst && after.length > 1) return [after.slice(0, 1), after.slice(1)];
  const isSymmetric = verb.meant.some(({ predicate }) => predicateOf(predicate).symmetric);
  // "Laskarre and Ostany are cousins."
  return isSymmetric && areTwo(place, before) ? [before.slice(1), before.slice(0, 1)] : [before, after];
}

/**
 * Of names on one side of a verb, the nearest first, those that may be its end. What is somebody's is not they ("Marrant's
 * brother owns"), but where a noun says what it is; and beyond a new name only one that stands right beside it is meant as
 * well: "the Deputy Minister, Mirel Ostany", and not whoever said that somebody unknown did it.
 */
function ends({ text, words, verb }: Place, nearest: readonly NameInPassage[]): readonly NameInPassage[] {
  const isNoun = verb.meant.every((one) => one.isNoun);
  const isOwner = ({ at }: NameInPassage) =>
    words.some(({ start, end, ending = 0 }) => ending > 0 && start < at.end && end >= at.end);
  const able = isNoun ? nearest : nearest.filter((one) => !isOwner(one));
  const [first, second] = able;
  if (first === undefined || second === undefined || first.entity !== undefined) return able;
  return /^,?\s*(?:the\s)?$/i.test(between(text, first.at, second.at)) ? able : [first];
}

/** Whether two stand side by side, joined by "and". */
function areTwo({ text, words, language }: Place, [second, first]: readonly NameInPassage[]): boolean {
  if (first === undefined || second === undefined) return false;
  const at = words.findIndex(({ start }) => start >= first.at.end);
  const joined = phraseAt(text, words, at, wordLists(language).of("and"));
  return joined !== undefined && words[at + joined.count]?.start === second.at.start;
}

/** Whoever acts in a passive: named after "by", or not at all. */
function behindBy({ text, words, language, verb }: Place, after: readonly NameInPassage[]): readonly NameInPassage[] {
  const by = wordLists(language).of("passiveBy");
  const at = words.findIndex((_, i) => i >= verb.from + verb.count && phraseAt(text, words, i, by) !== undefined);
  const place = words[at]?.start;
  return place === undefined ? [] : after.filter((one) => one.at.start >= place);
}

/** Between which words "no" is meant of the verb: a few before it or before who stands first, and right after it. */
const BEFORE = 4;
const AFTER = 2;

function isDenied(place: Place, first: NameInPassage): boolean {
  const { words, verb } = place;
  const begin = words.findIndex(({ start }) => start >= first.at.start);
  const around = [
    [verb.from - BEFORE, verb.from],
    [verb.from + verb.count, verb.from + verb.count + AFTER],
    ...(begin !== -1 && begin < verb.from ? [[begin - BEFORE, begin] as const] : []),
  ] as const;
  return around.some(([from, to]) => [...Array(to - from).keys()].some((i) => isOf(place, from + i, "negations")));
}

function isOf(place: Place, at: number, list: WordList): boolean {
  const { text, words, language, verb } = place;
  const word = words[at];
  if (word === undefined || !isOneSentence(place, word) || /[,;:]/.test(between(text, word, verb))) return false;
  return phraseAt(text, words, at, wordLists(language).of(list)) !== undefined;
}

const between = (text: string, one: Stretch, other: Stretch): string =>
  one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);

/** A stop that no title stands before ends a sentence. */
const STOP = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col))[.!?]["”»)]*\s/;
const isOneSentence = ({ text, verb }: Place, at: Stretch): boolean => !STOP.test(between(text, at, verb));

/** Whether no more words than may be stand between a name and the verb. */
function areFewBetween({ words, verb }: Place, at: Stretch): boolean {
  if (at.end <= verb.start) return (words[verb.from - FAR - 1]?.start ?? 0) < at.end;
  return (words[verb.from + verb.count + FAR]?.start ?? Number.POSITIVE_INFINITY) >= at.start;
}

const isSameName = (one: NameInPassage, other: NameInPassage): boolean =>
  one.entity === undefined ? one.name === other.name : one.entity === other.entity;

/** Whether a predicate may join two of such kinds; of a new name nobody knows the kind. */
const canJoin = (predicate: PredicateId, subject: EntityKind | undefined, object: EntityKind | undefined): boolean =>
  predicateOf(predicate).ends.some(
    ([from, to]) => (subject === undefined || subject === from) && (object === undefined || object === to),
  );
