import { saidOf, wordsOfPredicate } from "../../edit/saying/predicate-words.ts";
import { partOf, partsOf, type WorkingCase } from "../../edit/working-case.ts";
import { trimmedName } from "../../graph/names/even-name.ts";
import { foldWords } from "../../graph/names/fold-words.ts";
import { STEP_MODES, type StepMode } from "../../model/attribution.ts";
import type { Claim, PassageRole } from "../../model/claim.ts";
import { ENTITY_KINDS, type Entity, type EntityKind } from "../../model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { type Ends, isRemarkPredicate, PREDICATES, type PredicateId } from "../../model/predicate.ts";
import type { Language } from "../../suggest/languages/language.ts";
import { languageAt } from "../../suggest/languages/languages.ts";
import type { NameInPassage } from "../../suggest/names/names-in.ts";
import { predicateIdsIn } from "../../suggest/predicates/predicates-in.ts";
import { verbsOf } from "../../suggest/predicates/verbs-of.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import type { StepForm } from "./claim-form.ts";
import { becameNow } from "./claim-in-words.ts";
import { claimsNow } from "./claims-now.ts";
import { findEntities } from "./entity-search.ts";
import { namesInPassage } from "./names-of-case.ts";

/** What is chosen when an offer is taken. */
export type Picked =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "new"; readonly name: string; readonly as?: EntityKind; readonly named: boolean }
  | { readonly kind: "voice"; readonly by: typeof THE_WORK | typeof UNATTRIBUTED }
  | { readonly kind: "predicate"; readonly id: PredicateId }
  /** A remark in words of one's own. */
  | { readonly kind: "remark"; readonly id: PredicateId; readonly value: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "word"; readonly word: string }
  /** Who says it and through whom, as it was once before. */
  | { readonly kind: "chain"; readonly steps: readonly StepForm[] }
  /** The same said of the same, as somebody else has it. */
  | {
      readonly kind: "said";
      readonly subject: string;
      readonly predicate: PredicateId;
      readonly object: string;
      readonly role?: string;
    }
  | { readonly kind: "passage"; readonly role: PassageRole; readonly at: Stretch }
  | { readonly kind: "claim"; readonly id: string };

/** One thing that may be meant: its words, and something beside them that tells it from others. */
export interface Offer {
  readonly words: string;
  readonly aside?: string;
  readonly mark?: EntityKind;
  readonly picked: Picked;
}

/** As many as have a digit of their own. */
const MOST = 9;

/** Where an offer is made from: the case, the text, the passage, and what was used last. */
export interface OfferedFrom {
  readonly working: WorkingCase;
  readonly text: string;
  readonly passage: Stretch;
  readonly recent: readonly string[];
  /** The language that the source is said to be in. */
  readonly lang?: string | undefined;
}

/** The language of what is offered from. */
export const languageOf = ({ text, passage, lang }: OfferedFrom): Language => languageAt(text, passage, lang);

/** Who or what may be meant: those named in the passage in reading order, then those used last; by what is typed, then by search. */
export function entityOffers(
  from: OfferedFrom,
  typed: string,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): readonly Offer[] {
  const { working, text, passage, recent, lang } = from;
  if (typed.trim() !== "") {
    const found = findEntities(working, typed, MOST).map((id) => offerOf(working, id));
    return [
      ...found.filter((offer) => offer !== undefined && fits(offer, kinds)),
      ...newOffers(typed.trim(), kinds),
    ].filter(isOffer);
  }
  const offers: Offer[] = [];
  for (const name of namesInPassage(working, text, passage, lang)) offers.push(...offersOfName(working, name));
  offers.push(...recent.map((id) => offerOf(working, id)).filter(isOffer));
  return offers
    .filter((offer) => fits(offer, kinds))
    .filter((offer, i, all) => all.findIndex((one) => isSamePick(one.picked, offer.picked)) === i)
    .slice(0, MOST);
}

/** Who may speak: somebody, the work in its own voice, or a voice that the text does not name. */
export function voiceOffers(from: OfferedFrom, typed: string): readonly Offer[] {
  const voices: readonly Offer[] = [
    { words: "the work, in its own voice", picked: { kind: "voice", by: THE_WORK } },
    { words: "somebody whom the text does not name", picked: { kind: "voice", by: UNATTRIBUTED } },
  ];
  const people = entityOffers(from, typed, ["person", "organization"]);
  const fitting = voices.filter(({ words }) => matches(words, typed));
  return typed.trim() === "" ? [...people.slice(0, MOST - voices.length), ...fitting] : [...people, ...fitting];
}

/** What may be said of two: the predicates that can lead from the one, those that the verbs of the passage suggest first, then those used last. */
export function predicateOffers(from: OfferedFrom, typed: string, subject: string | undefined): readonly Offer[] {
  const { working, text, passage, recent, lang } = from;
  const kind = subject === undefined ? undefined : partOf(working, "entities", subject)?.kind;
  const fitting = PREDICATES.filter((predicate) => isRemarkPredicate(predicate) || leadsFrom(predicate.ends, kind));
  const told = predicateIdsIn(text, passage, languageOf(from), namesInPassage(working, text, passage, lang));
  const rank = (id: PredicateId) => {
    if (told.includes(id)) return told.indexOf(id) - told.length;
    return recent.includes(id) ? recent.indexOf(id) : recent.length;
  };
  const words = typed.trim();
  const called = fitting.filter((predicate) => matches(wordsOfPredicate(predicate), words));
  // What no predicate is called, a text may still say of one: "lives".
  const meant =
    called.length > 0 ? called : fitting.filter(({ id }) => verbsOf(id).some((verb) => matches(verb, words)));
  const found = meant
    .toSorted((a, b) => begins(b.id, words) - begins(a.id, words) || rank(a.id) - rank(b.id))
    .map(({ id, family }) => ({
      words: saidOf(id),
      aside: family === "remark" ? `${id.replaceAll("-", " ")} …` : id.replaceAll("-", " "),
      picked: { kind: "predicate" as const, id },
    }));
  return words === "" ? found : [...found, ...ownWordOffers(words)];
}

/** What no word of the vocabulary says is a remark, in words of one's own: it never stands as something that nobody said. */
const ownWordOffers = (words: string): readonly Offer[] => [
  {
    words: `has done this: ${words}`,
    aside: "in your own words",
    picked: { kind: "remark", id: "acted", value: words },
  },
  { words: `is ${words}`, aside: "in your own words", picked: { kind: "remark", id: "described-as", value: words } },
];

/** How well a predicate's word begins with what is typed: best where it is that very word. */
function begins(id: string, typed: string): number {
  const wanted = foldWords(typed).replaceAll(" ", "-");
  return wanted === "" ? 0 : Number(id.startsWith(wanted)) + Number(id === wanted);
}

/** The works of a case: those that the one that is read came out of first, then those that a speaker made. */
export function sourceOffers({ working }: OfferedFrom, typed: string, read: string, by?: string): readonly Offer[] {
  const parents = (partOf(working, "sources", read)?.derivesFrom ?? []).map(({ source }) => source as string);
  const offers: (Offer & { readonly rank: number })[] = [];
  for (const [id, { title, genre, publisher, authors, joinedInto }] of partsOf(working, "sources")) {
    if (id === read || joinedInto !== undefined || !matches(`${title ?? ""} ${id}`, typed)) continue;
    const isTheirs = by !== undefined && (publisher === by || authors.some((author) => author === by));
    const rank = parents.includes(id) ? 0 : isTheirs ? 1 : 2;
    offers.push({ words: title ?? id, aside: genre, picked: { kind: "source", id }, rank });
  }
  return offers.sort((a, b) => a.rank - b.rank).slice(0, MOST_WORKS);
}

const MOST_WORKS = 30;

/** Claims as their sentences, the last one first; what is typed looks for others. */
export function claimOffers(
  { working }: OfferedFrom,
  typed: string,
  holds: (claim: Claim) => boolean,
): readonly Offer[] {
  const claims = claimsNow(working);
  const offers: Offer[] = [];
  for (let i = claims.length - 1; i >= 0 && offers.length < MOST; i--) {
    const claim = claims[i];
    if (claim === undefined || !holds(claim) || !areMet(wordsIn(claim), typed)) continue;
    const [read, became] = [partOf(working, "sources", claim.source)?.title ?? claim.source, becameNow(working, claim)];
    const aside = became === "" ? read : `${read}; ${became}`;
    offers.push({ words: claim.statement, aside, picked: { kind: "claim", id: claim.id } });
  }
  return offers;
}

/** Words out of a short list, such as the ways of speaking. */
export const wordOffers = (words: readonly string[], typed: string): readonly Offer[] =>
  words.filter((word) => matches(word, typed)).map((word) => ({ words: word, picked: { kind: "word", word } }));

/** What somebody may do with a claim, speakers first. */
export const MODES = Object.keys(STEP_MODES) as readonly StepMode[];

/** A name that nobody has yet, as one of the kinds; words that begin small describe somebody without naming them. */
function newOffers(name: string, kinds: readonly EntityKind[]): readonly Offer[] {
  if (!/\p{L}/u.test(name)) return [];
  return kindsGuessed(name, kinds).map((as) => {
    const named = isNamed(name, as);
    return {
      words: name,
      aside: named ? `new ${as}` : `new ${as}, only described`,
      mark: as,
      picked: { kind: "new", name, as, named },
    };
  });
}

/** Who a name may be: whose it is, each of those who share it, or somebody new. */
export function offersOfName(working: WorkingCase, { entity, among, name }: NameInPassage): readonly Offer[] {
  const whose = among ?? (entity === undefined ? [] : [entity]);
  if (whose.length > 0) return whose.map((id) => offerOf(working, id)).filter(isOffer);
  const words = trimmedName(name);
  return [{ words, aside: "new", picked: { kind: "new", name: words, named: true } }];
}

function offerOf(working: WorkingCase, id: string): Offer | undefined {
  const entity: Entity | undefined = partOf(working, "entities", id);
  if (entity === undefined || entity.joinedInto !== undefined) return undefined;
  const aside = entity.description ?? entity.names[0]?.text;
  return {
    words: entity.name,
    mark: entity.kind,
    picked: { kind: "entity", id },
    ...(aside === undefined ? {} : { aside }),
  };
}

/** "a senior official" names nobody; "the upper dam" is what the place is called. */
export const isNamed = (name: string, kind: EntityKind): boolean =>
  !/^(a|an|one|some|two|three|several)\s/i.test(name) && (kind !== "person" || !/^(the\s|\p{Ll})/u.test(name));

const WORDS_OF_KINDS: Readonly<Record<EntityKind, RegExp>> = {
  organization:
    /\b(company|holding|trust|union|ministry|association|council|police|party|court|bank|group|agency|radio|wire|courier|messenger|herald|gazette|times|post|university|church|army|board|office|department|inc|ltd|corp|gmbh|line|club|institute)\b/i,
  place:
    /\b(port|river|bay|street|quay|island|city|town|village|lake|mount|valley|harbou?r|bridge|road|square|hill|forest|sea|province|district|dam|sluice|rock)\b/i,
  person: /\b(mr|mrs|ms|dr|prof|councillor|inspector|captain|minister|judge|sir|general|colonel)\b/i,
};

/** Kinds, the one first that the words of a name speak of. */
export function kindsGuessed(name: string, kinds: readonly EntityKind[]): readonly EntityKind[] {
  const guess = (["person", "organization", "place"] as const).find((kind) => WORDS_OF_KINDS[kind].test(name));
  return guess === undefined ? kinds : [...kinds].sort((a, b) => Number(b === guess) - Number(a === guess));
}

const isOffer = (offer: Offer | undefined): offer is Offer => offer !== undefined;
const fits = ({ mark }: Offer, kinds: readonly EntityKind[]): boolean => mark === undefined || kinds.includes(mark);
const isSamePick = (one: Picked, other: Picked): boolean => JSON.stringify(one) === JSON.stringify(other);
const leadsFrom = (ends: readonly Ends[], kind: EntityKind | undefined): boolean =>
  kind === undefined || ends.some(([subject]) => subject === kind);

/** Whether each word that is typed begins a word. */
const matches = (words: string, typed: string): boolean => areMet(wordsOf(words), typed);

const areMet = (words: readonly string[], typed: string): boolean =>
  wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));

const wordsOf = (words: string): readonly string[] => foldWords(words).split(/[^\p{L}\p{N}]+/u);

const remembered = new WeakMap<Claim, readonly string[]>();

/** The words of a claim's sentence, folded once: whoever looks for a claim types several letters. */
function wordsIn(claim: Claim): readonly string[] {
  const known = remembered.get(claim) ?? wordsOf(claim.statement);
  remembered.set(claim, known);
  return known;
}
