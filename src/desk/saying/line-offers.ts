import { partOf } from "../../edit/working-case.ts";
import { isSomebody, type Step } from "../../model/attribution.ts";
import { type DatedBy, edtfOf } from "../../suggest/dates/edtf-of.ts";
import { timesIn } from "../../suggest/dates/times-in.ts";
import { hedgeWordsIn } from "../../suggest/hedges-in.ts";
import { negationsIn } from "../../suggest/negations-in.ts";
import { cuesNear } from "../../suggest/speech/speech-in.ts";
import type { ReadText } from "../text/caret.ts";
import type { ClaimForm, StepForm } from "./claim-form.ts";
import { claimsIn, claimsNaming } from "./claims-now.ts";
import { furtherPassages } from "./further-passages.ts";
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
    ...timeOffers(from, source, form),
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
function denialOffers(from: OfferedFrom, { polarity }: ClaimForm): readonly LineOffer[] {
  const [no] = polarity === "denies" ? [] : negationsIn(from.text, from.passage, languageOf(from));
  if (no === undefined) return [];
  return [{ what: "denies", words: `“${from.text.slice(no.start, no.end)}”`, change: { polarity: "denies" } }];
}

function timeOffers(from: OfferedFrom, source: string, form: ClaimForm): readonly LineOffer[] {
  if (form.time !== undefined) return [];
  const dated = datedBy(from, source);
  const language = languageOf(from);
  const here = timesIn(from.text, from.passage, language).slice(0, 2);
  // Without a date of its own, a claim is mostly of when the last one was.
  const [last] = dated.before;
  const before = here.length > 0 || last === undefined ? [] : [last.raw];
  const near = { start: Math.max(0, from.passage.start - NEAR), end: from.passage.start };
  const above = timesIn(from.text, near, language);
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
