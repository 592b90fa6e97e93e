import type { NameInPassage } from "../names/names-in.ts";
import type { Stretch } from "../text/text-units.ts";
import { endsIn } from "../text/words-in.ts";
import { type NamedBefore, nearestNamed } from "./nearest-named.ts";
import { countOf, type ParagraphRead, quotationAround, sentenceAround } from "./paragraph-read.ts";
import type { Speaker } from "./speaker.ts";
import type { SpeechFound } from "./speech-in.ts";

/** A word of speech with whoever speaks with it. */
export interface CueRead {
  readonly cue: SpeechFound;
  readonly speaker: Speaker;
}

/** What is known where somebody begins to speak: who was named before, and who spoke last in the same sentence. */
export interface SpokenBefore {
  readonly named: NamedBefore;
  readonly last?: Speaker | undefined;
  /** The person who spoke last in the paragraph: "she" is mostly them. */
  readonly person?: NameInPassage | undefined;
}

const OPEN: Speaker = { kind: "open" };
/** So many words describe somebody, at most. */
const LONGEST = 8;

/** Who speaks with a word of speech; undefined where nobody does: "would not say", "I said", "to report". */
export function speakerOf(read: ParagraphRead, cue: SpeechFound, before: SpokenBefore): Speaker | undefined {
  const { text, words, language } = read;
  const { speech, from } = cue;
  if (speech.speaker === "nobody") return { kind: "unnamed" };
  if (speech.speaker === "after") return speakerAfter(read, cue, before);

  const scope = sentenceAround(read, cue);
  const verb = beforeVerb(read, from, scope);
  if (verb === undefined) return undefined;
  // "Was told": whoever stands before is spoken to, or spoken of.
  if (verb.isPassive) return speech.addresses ? undefined : { kind: "unnamed" };
  const { at } = verb;
  const previous = words[at];
  const between = text.slice(previous?.end ?? scope.start, words[at + 1]?.start ?? cue.start);
  const isTurned =
    previous === undefined ||
    previous.start < scope.start ||
    /["“”«»:]/.test(between) ||
    (between.includes(",") && speech.addresses !== true && isLast(read, cue, scope));
  if (language.isVerbFirst || isTurned) {
    const after = speakerAfter(read, cue, before);
    if (after !== undefined || !language.isVerbFirst) return after;
    // Where the verb stands first and nobody is named after it, it is whoever was named last.
    if (isTurned) return nearestNamed(read, cue, before.named, "person") ?? OPEN;
  }
  if (previous === undefined) return OPEN;
  // "His remarks", "of claims": no verb.
  const isNoun = countOf(read, at, "prepositions") + countOf(read, at, "articles") > 0;
  if (isNoun || countOf(read, at, "firstPerson") > 0) return undefined;
  const pronoun = byPronoun(read, at, cue, before);
  if (pronoun !== undefined) return pronoun;
  if (countOf(read, at, "relatives") > 0) return endingAt(read, at - 1, scope) ?? OPEN;
  if (countOf(read, at, "and") > 0) return before.last ?? OPEN;
  if (endsIn(words[from], language.goesOn)) return firstNamed(read, scope, cue) ?? OPEN;
  return (between.includes(",") ? besideComma(read, at, scope) : endingAt(read, at, scope)) ?? OPEN;
}

/** The word before a verb and what belongs to it; undefined where nobody speaks: "would not say", "declined to say". */
function beforeVerb(read: ParagraphRead, from: number, scope: Stretch) {
  const { text, words, language } = read;
  let at = from - 1;
  let isPassive = false;
  for (; at >= 0 && (words[at]?.start ?? 0) >= scope.start; at--) {
    // What stands beyond a mark belongs to another clause: “We paid nobody,” said Vosk.
    if (/[^\s-]/.test(text.slice(words[at]?.end, words[at + 1]?.start))) break;
    if (countOf(read, at, "negations") + countOf(read, at, "notYet") > 0) return undefined;
    isPassive ||= countOf(read, at, "passiveBe") > 0;
    if (countOf(read, at, "beforeVerb") === 0 && !endsIn(words[at], language.adverbs)) break;
  }
  return { at, isPassive: isPassive && !endsIn(words[from], language.goesOn) };
}

/** "…, says the Ministry.": the word of speech with whoever follows it is the last of its sentence. */
function isLast({ text, words, names }: ParagraphRead, { from, count }: SpeechFound, scope: Stretch): boolean {
  const near = [words[from + count]?.start, words[from + count + 1]?.start];
  const name = names.find(({ at }) => near.includes(at.start) && at.end <= scope.end);
  return name !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(name.at.end, scope.end).split(",", 1)[0] ?? "");
}

function byPronoun(read: ParagraphRead, at: number, cue: Stretch, before: SpokenBefore): Speaker | undefined {
  const { named, person } = before;
  if (countOf(read, at, "pronouns") > 0)
    return person === undefined
      ? (nearestNamed(read, cue, named, "person") ?? OPEN)
      : { kind: "named", name: person, at: person.at };
  if (countOf(read, at, "pronounsOfOthers") > 0) return nearestNamed(read, cue, named, "organization") ?? OPEN;
  return countOf(read, at, "pronounsOfMany") > 0 ? OPEN : undefined;
}

/** "According to Kesrin", "said the official". */
function speakerAfter(read: ParagraphRead, cue: SpeechFound, before: SpokenBefore): Speaker | undefined {
  const { text, words, names } = read;
  const first = cue.from + cue.count;
  const word = words[first];
  if (word === undefined || /[.!?;:“”«»"]/.test(text.slice(cue.end, word.start))) return undefined;
  if (countOf(read, first, "firstPerson") > 0) return undefined;
  const pronoun = byPronoun(read, first, cue, before);
  if (pronoun !== undefined) return pronoun;

  // A title or an article may stand before the name, and no word that makes it the name of another.
  for (let at = first; at < first + 3; at++) {
    const name = bestOf(names.filter((one) => one.at.start === words[at]?.start && one.kind !== "place"));
    if (name !== undefined) return { kind: "named", name, at: name.at };
    if (countOf(read, at, "prepositions") + countOf(read, at, "that") > 0) break;
  }
  return describedFrom(read, first);
}

/** What describes somebody from a word on, up to where a comma, a quotation or "that" ends it. */
function describedFrom(read: ParagraphRead, first: number): Speaker | undefined {
  const { text, words, language } = read;
  const begin = words[first];
  if (begin === undefined || (!language.isVerbFirst && countOf(read, first, "articles") === 0)) return undefined;
  let last = first - 1;
  for (let i = first; i < words.length && i < first + LONGEST; i++) {
    const [word, before] = [words[i], words[i - 1]];
    const between = i === first || before === undefined || word === undefined ? "" : text.slice(before.end, word.start);
    if (word === undefined || /[^\s-]/.test(between) || countOf(read, i, "that") > 0) break;
    last = i;
  }
  const end = words[last]?.end;
  if (end === undefined || last < first) return undefined;
  return { kind: "described", words: text.slice(begin.start, end), at: { start: begin.start, end } };
}

/** "Kesrin, who speaks for the Ministry, said": whoever stands before the comma; "the spokesman, Kesrin, said": inside. */
function besideComma(read: ParagraphRead, at: number, scope: Stretch): Speaker | undefined {
  const { text, words, names } = read;
  const end = words[at]?.end ?? scope.start;
  const comma = text.lastIndexOf(",", end - 1);
  if (comma < scope.start) return endingAt(read, at, scope);
  const inside = bestOf(
    names.filter(
      (name) => name.kind !== "place" && name.at.end === end && /^,\s*$/.test(text.slice(comma, name.at.start)),
    ),
  );
  if (inside !== undefined) return { kind: "named", name: inside, at: inside.at };
  const before = words.findLastIndex((word) => word.end <= comma);
  return before === -1 || (words[before]?.start ?? 0) < scope.start ? undefined : endingAt(read, before, scope);
}

/** Whoever is named or described by the words that end at a word. */
function endingAt(read: ParagraphRead, at: number, scope: Stretch): Speaker | undefined {
  const { text, words, names } = read;
  const end = words[at]?.end;
  if (end === undefined) return undefined;
  const name = bestOf(names.filter((one) => one.kind !== "place" && one.at.end === end && one.at.start >= scope.start));
  const begin = name === undefined ? at : words.findIndex(({ start }) => start === name.at.start);
  const isArticle = countOf(read, begin - 1, "articles") > 0;
  const ofWhom = begin - 1 - Number(isArticle);
  const isOfAnother = name !== undefined && ofWhom >= 0 && countOf(read, ofWhom, "prepositions") > 0;
  if (name !== undefined && !isOfAnother) return { kind: "named", name, at: name.at };

  for (let i = isOfAnother ? ofWhom - 1 : at; i >= 0 && i > at - LONGEST; i--) {
    const word = words[i];
    if (word === undefined || word.start < scope.start) break;
    const between = text.slice(word.end, words[i + 1]?.start ?? word.end);
    if (/[,;:“”]/.test(between) && i < at) {
      // "Vosk, in her remarks at a meeting, said": whoever is named before all that.
      const named = bestOf(names.filter((one) => one.kind !== "place" && one.at.end === word.end));
      if (named !== undefined) return { kind: "named", name: named, at: named.at };
      break;
    }
    if (countOf(read, i, "articles") === 0 || i === at) continue;
    // "An official of the court": what "of" leads to is not who speaks.
    if (countOf(read, i - 1, "prepositions") > 0) i -= 1;
    else return { kind: "described", words: text.slice(word.start, end), at: { start: word.start, end } };
  }
  return name === undefined ? undefined : { kind: "named", name, at: name.at };
}

function firstNamed(read: ParagraphRead, scope: Stretch, cue: Stretch): Speaker | undefined {
  const here = quotationAround(read, cue);
  const named = read.names.filter(
    ({ at }) => at.start >= scope.start && at.end <= cue.start && quotationAround(read, at) === here,
  );
  const name = named.find(({ kind }) => kind === "person") ?? named.find(({ kind }) => kind !== "place");
  return name && { kind: "named", name, at: name.at };
}

/** Of names in one place the one that the case knows, else the longest. */
const bestOf = (names: readonly NameInPassage[]): NameInPassage | undefined =>
  names.find(({ entity }) => entity !== undefined) ?? names[0];
