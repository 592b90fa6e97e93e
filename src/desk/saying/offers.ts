import { partOf, partsOf, type WorkingCase } from "../../edit/working-case.ts";
import { foldWords } from "../../graph/names/fold-words.ts";
import { STEP_MODES, type StepMode } from "../../model/attribution.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { Entity, EntityKind } from "../../model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { type Ends, isRemarkPredicate, PREDICATES, type PredicateId } from "../../model/predicate.ts";
import type { Stretch } from "../text/text-units.ts";
import { findEntities } from "./entity-search.ts";
import { namesInPassage } from "./known-names.ts";
import { saidOf, wordsOfPredicate } from "./predicate-words.ts";

/** What is chosen when an offer is taken. */
export type Picked =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "new"; readonly name: string; readonly as?: EntityKind; readonly named: boolean }
  | { readonly kind: "voice"; readonly by: typeof THE_WORK | typeof UNATTRIBUTED }
  | { readonly kind: "predicate"; readonly id: PredicateId }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "word"; readonly word: string };

/** One thing that may be meant: its words, and something beside them that tells it from others. */
export interface Offer {
  readonly words: string;
  readonly aside?: string;
  readonly mark?: EntityKind;
  readonly picked: Picked;
}

/** As many as have a digit of their own. */
const MOST = 9;
const KINDS: readonly EntityKind[] = ["person", "organization", "place"];

/** Where an offer is made from: the case, the text, the passage, and what was used last. */
export interface OfferedFrom {
  readonly working: WorkingCase;
  readonly text: string;
  readonly passage: Stretch;
  readonly recent: readonly string[];
}

/** Who or what may be meant: those named in the passage in reading order, then those used last; by what is typed, then by search. */
export function entityOffers(from: OfferedFrom, typed: string, kinds: readonly EntityKind[] = KINDS): readonly Offer[] {
  const { working, text, passage, recent } = from;
  if (typed.trim() !== "") {
    const found = findEntities(working, typed, MOST).map((id) => offerOf(working, id));
    return [
      ...found.filter((offer) => offer !== undefined && fits(offer, kinds)),
      ...newOffers(typed.trim(), kinds),
    ].filter(isOffer);
  }
  const offers: Offer[] = [];
  for (const { entity, name } of namesInPassage(working, text, passage)) {
    const offer: Offer | undefined =
      entity === undefined
        ? { words: name, aside: "new", picked: { kind: "new", name, named: true } }
        : offerOf(working, entity);
    if (offer !== undefined) offers.push(offer);
  }
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

/** What may be said of two: the predicates that can lead from the one, those used last first. */
export function predicateOffers(
  { working, recent }: OfferedFrom,
  typed: string,
  subject: string | undefined,
): readonly Offer[] {
  const kind = subject === undefined ? undefined : partOf(working, "entities", subject)?.kind;
  const fitting = PREDICATES.filter((predicate) => isRemarkPredicate(predicate) || leadsFrom(predicate.ends, kind));
  const rank = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const words = typed.trim();
  return fitting
    .filter((predicate) => matches(wordsOfPredicate(predicate), words))
    .sort((a, b) => begins(b.id, words) - begins(a.id, words) || rank(a.id) - rank(b.id))
    .map(({ id, family }) => ({
      words: saidOf(id),
      aside: family === "remark" ? `${id.replaceAll("-", " ")} …` : id.replaceAll("-", " "),
      picked: { kind: "predicate" as const, id },
    }))
    .slice(0, words === "" ? MOST : 30);
}

/** How well a predicate's word begins with what is typed: best where it is that very word. */
function begins(id: string, typed: string): number {
  const wanted = foldWords(typed).replaceAll(" ", "-");
  return wanted === "" ? 0 : Number(id.startsWith(wanted)) + Number(id === wanted);
}

/** The works of a case, those read last first. */
export function sourceOffers({ working }: OfferedFrom, typed: string, but: string): readonly Offer[] {
  const offers: Offer[] = [];
  for (const [id, { title, genre }] of partsOf(working, "sources")) {
    if (id === but || !matches(`${title ?? ""} ${id}`, typed)) continue;
    offers.push({ words: title ?? id, aside: genre, picked: { kind: "source", id } });
    if (offers.length === 30) break;
  }
  return offers;
}

/** Words out of a short list, such as the ways of speaking. */
export const wordOffers = (words: readonly string[], typed: string): readonly Offer[] =>
  words.filter((word) => matches(word, typed)).map((word) => ({ words: word, picked: { kind: "word", word } }));

/** What somebody may do with a claim, speakers first. */
export const MODES = Object.keys(STEP_MODES) as readonly StepMode[];

const WORDS_OF_HEDGE =
  /\b(allegedly|reportedly|apparently|perhaps|maybe|probably|possibly|presumably|seemingly|supposedly|purportedly|it seems|seems to|seem to|appears to|appear to|may have|may|might have|might|could have|could|is said to|are said to|I think|I believe|I am told|I may be wrong|about|around|some|rumou?red|suspected|alleged|so-called)\b/giu;

/** Words of a passage with which somebody holds back, verbatim. */
export const hedgesIn = (text: string, { start, end }: Stretch): readonly string[] => [
  ...new Set([...text.slice(start, end).matchAll(WORDS_OF_HEDGE)].map(([word]) => word)),
];

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const WORDS_OF_TIME = new RegExp(
  `(?:(?:in|on|at|by|since|until|before|after|from|about|around|during|the)\\s+)*(?:the night of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|${MONTH}(?:\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2}|today|yesterday|that night|last (?:night|week|month|year|spring|summer|autumn|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
  "giu",
);

/** Words of a passage that date something, as they stand there. */
export const timesIn = (text: string, { start, end }: Stretch): readonly string[] => [
  ...new Set(
    [...text.slice(start, end).matchAll(WORDS_OF_TIME)]
      .map(([words]) => words.trim())
      .filter((words) => !NO_MONTH.test(words)),
  ),
];

/** "He may have paid", "they march": written small, and without a year, these are no months. */
const NO_MONTH = /(^|\s)(may|march)$/;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** What a date in words may be in EDTF: a guess, and only where the words give a year and a day that there is. */
export function edtfOf(words: string): string | undefined {
  const guess = dateIn(words);
  return guess === undefined || timeBounds(guess) === undefined ? undefined : guess;
}

function dateIn(words: string): string | undefined {
  const iso = /\b(\d{4}(?:-\d{2}(?:-\d{2})?)?)\b/.exec(words);
  const year = /\b((?:19|20)\d{2})\b/.exec(words)?.[1];
  if (year === undefined) return undefined;
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}\\b`, "i").test(words)) + 1;
  if (month === 0) return iso?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(words.replace(year, ""))?.[1];
  const two = (number: number | string) => String(number).padStart(2, "0");
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** A name that nobody has yet, as one of the kinds; words that begin small describe somebody without naming them. */
function newOffers(name: string, kinds: readonly EntityKind[]): readonly Offer[] {
  if (!/\p{L}/u.test(name)) return [];
  const named = !/^(a|an|the|one|some|two|three)\s|^\p{Ll}/u.test(name);
  return kinds.map((as) => ({
    words: name,
    aside: named ? `new ${as}` : `new ${as}, without a name`,
    mark: as,
    picked: { kind: "new", name, as, named },
  }));
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

const isOffer = (offer: Offer | undefined): offer is Offer => offer !== undefined;
const fits = ({ mark }: Offer, kinds: readonly EntityKind[]): boolean => mark === undefined || kinds.includes(mark);
const isSamePick = (one: Picked, other: Picked): boolean => JSON.stringify(one) === JSON.stringify(other);
const leadsFrom = (ends: readonly Ends[], kind: EntityKind | undefined): boolean =>
  kind === undefined || ends.some(([subject]) => subject === kind);

/** Whether each word that is typed begins a word. */
function matches(words: string, typed: string): boolean {
  const known = foldWords(words).split(/[^\p{L}\p{N}]+/u);
  return foldWords(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((wanted) => known.some((word) => word.startsWith(wanted)));
}
