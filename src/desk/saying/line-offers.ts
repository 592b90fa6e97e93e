import { partOf } from "../../edit/working-case.ts";
import { isSomebody, type Step } from "../../model/attribution.ts";
import { type DatedBy, edtfOf } from "../../suggest/dates/edtf-of.ts";
import { datesTold } from "../../suggest/dates/when-said.ts";
import { hedgeWordsIn } from "../../suggest/hedges-in.ts";
import { wordLists } from "../../suggest/languages/word-lists.ts";
import type { NameInPassage } from "../../suggest/names/names-in.ts";
import { negationsIn } from "../../suggest/negations-in.ts";
import { predicateIdsIn } from "../../suggest/predicates/predicates-in.ts";
import { cuesNear, speechIn } from "../../suggest/speech/speech-in.ts";
import { phraseAt } from "../../suggest/text/phrases.ts";
import { type Stretch, unitsIn } from "../../suggest/text/text-units.ts";
import { wordsIn } from "../../suggest/text/words-in.ts";
import type { ReadText } from "../text/caret.ts";
import type { ClaimForm, StepForm } from "./claim-form.ts";
import { claimsIn, claimsNaming } from "./claims-now.ts";
import { furtherPassages, isDateline } from "./further-passages.ts";
import { namesInPassage } from "./names-of-case.ts";
import { languageOf, type OfferedFrom } from "./offers.ts";

/** Something more that may be said in a sentence, and the sentence with it; a digit takes it. */
export interface LineOffer {
  readonly what: string;
  readonly words: string;
  readonly change: Partial<Pick<ClaimForm, "time" | "hedges" | "qualifiers" | "alsoAt" | "steps" | "polarity">>;
}

/** From this digit on: those before it lead to who, what and whom. */
export const FIRST_DIGIT = 4;
const MOST = 6;
/** How far before a passage a date is looked for. */
const NEAR = 300;

/** What is guessed to belong to a claim beside who, what and whom: when, held back by what, as what, and where else it stands. */
export function claimOffers(from: OfferedFrom, read: ReadText, source: string, form: ClaimForm): readonly LineOffer[] {
  if (form.editing !== undefined) return [];
  const { working, text, passage } = from;
  return [
    ...timeOffers(from, read, source, form),
    ...whenSaidOffers(from, source, form),
    ...roleOffers(from, form),
    ...sameAsAbove(from, source, form),
    ...hedgeOffers(from, form),
    ...denialOffers(from, form),
    ...stepOffers(from, form.steps).slice(0, 2),
    ...furtherPassages(working, source, read, passage)
      .filter(
        ({ role, at }) =>
          !form.alsoAt.some((one) => one.role === role && one.at.start === at.start && one.at.end === at.end),
      )
      .map(({ role, at }) => ({
        what: "also at",
        words: `“${text.slice(at.start, at.end)}” (${role})`,
        change: { alsoAt: [...form.alsoAt, { role, at }] },
      })),
  ].slice(0, MOST);
}

/** What is guessed of those who speak: with which word, with what interest. */
export function frameOffers(from: OfferedFrom, steps: readonly StepForm[]): readonly LineOffer[] {
  return stepOffers(from, steps).slice(0, MOST);
}

/** What dates are guessed from, in a source. */
export const datedBy = ({ working }: OfferedFrom, source: string): DatedBy => ({
  published: partOf(working, "sources", source)?.published,
  before: [...claimsIn(working, source)]
    .reverse()
    .flatMap(({ time }) => (time?.edtf === undefined ? [] : [{ raw: time.raw, edtf: time.edtf }])),
});

/** A word that holds the claim back is its speaker's own. */
function hedgeOffers(from: OfferedFrom, { hedges, steps }: ClaimForm): readonly LineOffer[] {
  const [word] = hedgeWordsIn(from.text, from.passage, languageOf(from)).filter((one) => !hedges.includes(one));
  if (word === undefined) return [];
  const [origin, ...carriers] = steps;
  const change = {
    hedges: [...hedges, word],
    ...(origin && { steps: [{ ...origin, hedges: [...(origin.hedges ?? []), word] }, ...carriers] }),
  };
  return [{ what: "held back by", words: `“${word}”`, change }];
}

/** A word that says no: whoever speaks may deny what is claimed. */
function denialOffers(from: OfferedFrom, form: ClaimForm): readonly LineOffer[] {
  // Whoever has turned a claim has said which side it is.
  if (form.polarity === "denies" || form.turnedFrom !== undefined) return [];
  const no = negationsIn(from.text, from.passage, languageOf(from)).find((one) => isMeantOf(from, form, one));
  if (no === undefined) return [];
  return [{ what: "denies", words: `“${from.text.slice(no.start, no.end)}”`, change: { polarity: "denies" } }];
}

/**
 * Whether a word that says no may be meant of what is claimed: it stands in the piece of the sentence that names one of its
 * ends or has its verb, or leads to it ("denied that"). In a piece of its own, "which nobody disputes", it is another's.
 */
function isMeantOf(from: OfferedFrom, { subject, object, predicate }: ClaimForm, no: Stretch): boolean {
  const { working, text, passage, lang } = from;
  const language = languageOf(from);
  const clauses = unitsIn(text, passage, "clause");
  const clause = clauses.find(({ start, end }) => start <= no.start && end >= no.end);
  const names = namesInPassage(working, text, passage, lang);
  const ends = names.filter(({ entity }) => entity !== undefined && (entity === subject || entity === object));
  if (clauses.length < 2 || clause === undefined || ends.length === 0) return true;

  const words = wordsIn(text, clause, language);
  const leadsOn =
    phraseAt(text, words, words.length - 1, wordLists(language).of("that")) !== undefined ||
    speechIn(text, clause, language).some(({ start }) => start === no.start);
  const holds = ({ at }: NameInPassage) => at.start >= clause.start && at.end <= clause.end;
  return (
    leadsOn ||
    ends.some(holds) ||
    (predicate !== undefined && predicateIdsIn(text, clause, language, names.filter(holds)).includes(predicate))
  );
}

/** When it was said, where a date stands right beside the word that says so. */
function whenSaidOffers(from: OfferedFrom, source: string, { steps }: ClaimForm): readonly LineOffer[] {
  const [origin, ...carriers] = steps;
  const [at] = datesTold(from.text, from.passage, languageOf(from)).whenSaid;
  if (at === undefined || origin?.by === undefined || origin.time !== undefined) return [];
  const raw = from.text.slice(at.start, at.end);
  const edtf = edtfOf(raw, languageOf(from), datedBy(from, source));
  const words = edtf === undefined ? `“${raw}”` : `“${raw}” (${edtf})`;
  const time = edtf === undefined ? { raw } : { raw, edtf };
  return [{ what: "said", words, change: { steps: [{ ...origin, time }, ...carriers] } }];
}

function timeOffers(from: OfferedFrom, read: ReadText, source: string, form: ClaimForm): readonly LineOffer[] {
  if (form.time !== undefined) return [];
  const dated = datedBy(from, source);
  const language = languageOf(from);
  const wordsOf = ({ start, end }: Stretch) => from.text.slice(start, end);
  const isOfEvent = (at: Stretch) => !isDateline(read, at);
  const told = datesTold(from.text, from.passage, language);
  const here = [...new Set(told.when.filter(isOfEvent).map(wordsOf))].slice(0, 2);
  // Without a date of its own, a claim is mostly of when the last one was.
  const [last] = dated.before;
  const before = here.length > 0 || last === undefined ? [] : [last.raw];
  const near = { start: Math.max(0, from.passage.start - NEAR), end: from.passage.start };
  // Neither the day of the work nor when something was said is when it was.
  const above = datesTold(from.text, near, language).when.filter(isOfEvent).map(wordsOf);
  const nearest = here.length > 0 || before.length > 0 ? [] : above.slice(-1);
  return [...new Set([...here, ...before, ...nearest])]
    .filter((raw) => from.text.includes(raw))
    .map((raw) => {
      const edtf = edtfOf(raw, language, dated);
      const words = edtf === undefined ? `“${raw}”` : `“${raw}” (${edtf})`;
      return { what: "when", words, change: { time: edtf === undefined ? { raw } : { raw, edtf } } };
    });
}

/** The role in which the same was said of the same, where its words stand in the passage. */
function roleOffers({ working, text, passage }: OfferedFrom, form: ClaimForm): readonly LineOffer[] {
  if (form.qualifiers.role !== undefined || form.subject === undefined) return [];
  const words = text.slice(passage.start, passage.end);
  const same = claimsNaming(working, form.subject).findLast(
    ({ subject, predicate, object, qualifiers }) =>
      subject === form.subject &&
      predicate === form.predicate &&
      object === form.object &&
      qualifiers.role !== undefined &&
      words.includes(qualifiers.role),
  );
  const role = same?.qualifiers.role;
  if (role === undefined) return [];
  return [{ what: "as", words: `“${role}”`, change: { qualifiers: { role, ...form.qualifiers } } }];
}

/** All further passages of the nearest claim of the source that has the same speakers, at once. */
function sameAsAbove({ working, text, passage }: OfferedFrom, source: string, form: ClaimForm): readonly LineOffer[] {
  if (form.alsoAt.length > 0) return [];
  const speakers = (steps: readonly (StepForm | Step)[]) => steps.map(({ by }) => by).join(" ");
  const near = claimsIn(working, source)
    .filter(({ alsoAt, attribution }) => alsoAt.length > 0 && speakers(attribution) === speakers(form.steps))
    .sort((a, b) => Math.abs(a.anchor.start - passage.start) - Math.abs(b.anchor.start - passage.start))[0];
  const alsoAt = (near?.alsoAt ?? [])
    .map(({ role, anchor: { start, end } }) => ({ role, at: { start, end } }))
    .filter(({ at }) => at.start !== passage.start || at.end !== passage.end);
  if (alsoAt.length < 2) return [];
  const words = alsoAt.map(({ role, at }) => `“${text.slice(at.start, at.end)}” (${role})`).join(" and ");
  return [{ what: "also at", words, change: { alsoAt } }];
}

function stepOffers(from: OfferedFrom, steps: readonly StepForm[]): readonly LineOffer[] {
  const { working, text, passage } = from;
  const offers: LineOffer[] = [];
  const cues = cuesNear(text, passage, languageOf(from));
  steps.forEach((step, at) => {
    const set = (change: Partial<StepForm>) => ({
      steps: steps.map((one, i) => (i === at ? { ...one, ...change } : one)),
    });
    const by = step.by;
    if (by === undefined || !isSomebody(by as Step["by"])) return;
    const isTelling = (one: Step) => one.by === by && one.interest !== "unknown";
    const before = claimsNaming(working, by)
      .findLast(({ attribution }) => attribution.some(isTelling))
      ?.attribution.find(isTelling);
    const name = partOf(working, "entities", by)?.name ?? by;
    const cue = cues.find((word) => steps.every((one) => one.cue !== word));
    if (step.cue === undefined && cue !== undefined)
      offers.push({ what: name, words: `“${cue}”`, change: set({ cue }) });
    if ((step.interest ?? "unknown") === "unknown" && before !== undefined)
      offers.push({ what: name, words: before.interest, change: set({ interest: before.interest }) });
  });
  return offers;
}
