import type { NewClaim } from "../../edit/changes/add-claim.ts";
import type { Step } from "../../model/attribution.ts";
import { type Claim, type PassageRole, type Polarity, usualStance } from "../../model/claim.ts";
import { asEntityId, asSourceId, THE_WORK } from "../../model/id.ts";
import { isRemarkPredicate, type PredicateId, predicateOf } from "../../model/predicate.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import { languageAt } from "../../suggest/languages/languages.ts";
import { tellsOfSpeech } from "../../suggest/speech/speech-in.ts";
import { isQuoted } from "../../suggest/text/quoted.ts";
import { type Stretch, unitsIn } from "../../suggest/text/text-units.ts";
import { anchorAt } from "../text/anchor-at.ts";

/** A step as it is entered: whoever takes it may still be open. */
export type StepForm = {
  readonly [K in Exclude<keyof Step, "by" | "mode">]?: Step[K] | undefined;
} & { readonly by?: string | undefined; readonly mode: Step["mode"] };

/** A claim on its way: what has been chosen so far. Whatever an old one has beside that is kept in `rest`. */
export interface ClaimForm {
  readonly kind: "claim";
  /** The claim that is changed; undefined of a new one. */
  readonly editing?: string;
  /** That claim as it was when it was opened: what others make of it meanwhile is not written over unseen. */
  readonly opened?: Claim;
  readonly passage: Stretch;
  readonly alsoAt: readonly { readonly role: PassageRole; readonly at: Stretch }[];
  readonly subject?: string;
  readonly predicate?: PredicateId;
  readonly object?: string;
  readonly value?: string;
  readonly polarity: Polarity;
  /** The claim whose other side this is, by its id: whoever turned it has said which side it is. */
  readonly turnedFrom?: string;
  readonly steps: readonly StepForm[];
  /** The frame that the steps come from; undefined where they are the claim's own. */
  readonly frame?: string;
  readonly hedges: readonly string[];
  readonly time?: { readonly raw: string; readonly edtf?: string };
  readonly place?: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly note?: string;
  /** A sentence of the coder's own, in place of the one that the desk words. */
  readonly statement?: string;
  readonly rest: Partial<Claim>;
}

type Frame = Reading["frames"][number];
type Genre = Source["genre"];

/** The innermost frame that a passage lies in: who speaks there. */
export function frameAround(reading: Reading | undefined, { start, end }: Stretch): Frame | undefined {
  const length = ({ parts }: Frame) => parts.reduce((sum, part) => sum + part.end - part.start, 0);
  return (reading?.frames ?? [])
    .filter(({ parts }) => parts.some((part) => part.start <= start && part.end >= end))
    .sort((a, b) => length(a) - length(b))[0];
}

/** The work speaks in its own voice: what holds outside every frame. What is heard is said, all else is written. */
export const ownVoice = (genre: Genre | undefined): StepForm => ({
  by: THE_WORK,
  mode: genre !== undefined && HEARD.includes(genre) ? "says" : "writes",
});
const HEARD: readonly Genre[] = ["speech", "interview", "audio", "video"];

/** Somebody speaks, and it is still to be said who. */
export const SOMEBODY: readonly StepForm[] = [{ mode: "says" }];

/**
 * A new claim on a passage. Whoever speaks there speaks in it; inside quotation marks, and beside a word of speech, that is
 * not the work itself until somebody says so.
 */
export function beginClaim(
  text: string,
  passage: Stretch,
  reading: Reading | undefined,
  genre: Genre | undefined,
  lang?: string,
): ClaimForm {
  const frame = frameAround(reading, passage);
  const isSomebodys =
    isQuoted(text, passage) ||
    speaksInPart(reading, passage) ||
    tellsOfSpeech(text, sentencesOver(text, passage), languageAt(text, passage, lang));
  const steps = frame?.steps ?? (isSomebodys ? SOMEBODY : [ownVoice(genre)]);
  return {
    kind: "claim",
    passage,
    alsoAt: [],
    // Who is said to have denied something denies what is claimed there.
    polarity: frame?.steps[0]?.polarity === "denies" ? "denies" : "asserts",
    steps,
    ...(frame && { frame: frame.id }),
    hedges: [],
    qualifiers: {},
    rest: {},
  };
}

/** Whether somebody speaks over a part of a passage. */
const speaksInPart = (reading: Reading | undefined, { start, end }: Stretch): boolean =>
  (reading?.frames ?? []).some(({ parts }) => parts.some((part) => part.start < end && part.end > start));

/** The sentences that a passage stands in: who speaks is mostly said beside what they say. */
function sentencesOver(text: string, { start, end }: Stretch): Stretch {
  const paragraph = {
    start: text.lastIndexOf("\n", start - 1) + 1,
    end: (text.indexOf("\n", end) + 1 || text.length + 1) - 1,
  };
  const over = unitsIn(text, paragraph, "sentence").filter((one) => one.start < end && one.end > start);
  return { start: Math.min(start, over[0]?.start ?? start), end: Math.max(end, over.at(-1)?.end ?? end) };
}

/** An old claim, to be changed. */
export function reopenClaim(claim: Claim): ClaimForm {
  const { id, subject, predicate, object, value, polarity, source, anchor, statement, ...others } = claim;
  const { attribution, hedges, time, place, qualifiers, note, alsoAt, allegation, ...rest } = others;
  return {
    kind: "claim",
    editing: id,
    opened: claim,
    // Whole: its prefix, its translation or its hash stay as long as nobody puts it at other words.
    passage: anchor,
    alsoAt: alsoAt.map(({ role, anchor: at }) => ({ role, at })),
    subject,
    predicate,
    ...(object !== undefined && { object }),
    ...(value !== undefined && { value }),
    polarity,
    // A stance that the schema fills in goes with the claim's polarity, whichever that becomes.
    steps: attribution.map(({ polarity: stance, ...step }) =>
      stance === usualStance(step.mode, polarity) ? step : { ...step, polarity: stance },
    ),
    hedges,
    ...(time && { time: time as { raw: string; edtf?: string } }),
    ...(place && { place }),
    qualifiers,
    ...(note !== undefined && { note }),
    statement,
    rest,
  };
}

/** Whether a form is about a value in place of a second end. */
export const isAboutValue = ({ predicate }: Pick<ClaimForm, "predicate">): boolean =>
  predicate !== undefined && isRemarkPredicate(predicateOf(predicate));

/** The claim that a form stands for, with the sentence that is to go with it; what is still open is left out, and the checks say so. */
export function claimOf(form: ClaimForm, source: string, text: string, statement: string): NewClaim {
  const { passage, alsoAt, subject, predicate, object, value, polarity, steps, hedges, time, place } = form;
  const claim = {
    ...form.rest,
    ...(form.editing && { id: form.editing }),
    ...(subject && { subject: asEntityId(subject) }),
    ...(predicate && { predicate }),
    ...(isAboutValue(form) ? value && { value } : object && { object: asEntityId(object) }),
    polarity,
    source: asSourceId(source),
    anchor: anchorAt(text, passage),
    alsoAt: alsoAt.map(({ role, at }) => ({ role, anchor: anchorAt(text, at) })),
    statement: form.statement ?? statement,
    attribution: steps,
    hedges,
    ...(time && { time }),
    ...(place && { place: asEntityId(place) }),
    qualifiers: form.qualifiers,
    ...(form.note && { note: form.note }),
  };
  return claim as unknown as NewClaim;
}
