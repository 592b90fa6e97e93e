import { allegationOf } from "../../edit/saying/statement.ts";
import { speakersOf } from "../../edit/saying/step-in-words.ts";
import type { WorkingCase } from "../../edit/working-case.ts";
import { partOf } from "../../edit/working-case.ts";
import { type Polarity, usualStance } from "../../model/claim.ts";
import { THE_WORK } from "../../model/id.ts";
import { negationsIn } from "../../suggest/negations-in.ts";
import { predicateIdsIn } from "../../suggest/predicates/predicates-in.ts";
import { relationsIn } from "../../suggest/predicates/relations-in.ts";
import type { StepForm } from "./claim-form.ts";
import { claimsAmong, claimsIn } from "./claims-now.ts";
import { namesInPassage, namesOfCase } from "./names-of-case.ts";
import { languageOf, type Offer, type OfferedFrom } from "./offers.ts";
import { chainInWords } from "./speakers.ts";

const MOST = 2;

/**
 * What a passage says of two who are named in it, as its verb and the order of its names tell: one key says it, as
 * somebody's who alleges it or, where the sentence is a denial, denies it. A word of the passage that says no is told.
 */
export function saidHere(from: OfferedFrom, polarity: Polarity): readonly Offer[] {
  const { working, text, passage } = from;
  const name = (id: string) => partOf(working, "entities", id)?.name ?? id;
  const language = languageOf(from);
  const [no] = negationsIn(text, passage, language);
  const aside = `as the passage has it${no === undefined ? "" : `, with “${text.slice(no.start, no.end)}”`}`;
  const offers = relationsIn(text, passage, language, namesOfCase(working)).flatMap(
    ({ predicate, subject: { entity: subject }, object: { entity: object } }): Offer[] => {
      if (subject === undefined || object === undefined) return [];
      const words = allegationOf({ subject: name(subject), predicate, object: name(object), polarity });
      return [{ words, aside, picked: { kind: "said", subject, predicate, object } }];
    },
  );
  return offers.filter(({ words }, i) => offers.findIndex((one) => one.words === words) === i).slice(0, MOST);
}

/** What was said before of two who are both named in a passage, and who alleged or denied it: one key says it of them here. */
export function saidBefore({ working, text, passage, lang }: OfferedFrom, polarity: Polarity): readonly Offer[] {
  const named = new Set(namesInPassage(working, text, passage, lang).flatMap(({ entity }) => entity ?? []));
  if (named.size < 2) return [];
  const offers = new Map<string, Offer & { readonly toldBy: Partial<Record<Polarity, string>> }>();
  const claims = claimsAmong(working, named);
  for (let i = claims.length - 1; i >= 0 && offers.size < MOST; i--) {
    const claim = claims[i];
    if (claim === undefined) continue;
    const { subject, predicate, object, status, qualifiers = {} } = claim;
    if (object === undefined || status === "withdrawn") continue;
    if (!named.has(subject) || !named.has(object)) continue;
    const name = (id: string) => partOf(working, "entities", id)?.name ?? id;
    const { role } = qualifiers;
    const isHere = role !== undefined && text.slice(passage.start, passage.end).includes(role);
    const said = allegationOf({ subject: name(subject), predicate, object: name(object), polarity });
    const words = `${said}${isHere ? `: “${role}”` : ""}`;
    const picked = { kind: "said" as const, subject, predicate, object, ...(isHere && { role }) };
    const { speaker } = speakersOf(working, claim.attribution, claim.source);
    const by = `${claim.polarity === "denies" ? "denied" : "alleged"} before${speaker === undefined ? "" : `, by ${speaker}`}`;
    const key = `${subject} ${predicate} ${object}`;
    // Who alleges it is not told without whoever denies it, nor the other way round.
    const toldBy = { ...offers.get(key)?.toldBy, [claim.polarity]: by };
    const aside = [toldBy.asserts, toldBy.denies].filter(Boolean).join("; ");
    offers.set(key, { words, aside, picked, toldBy });
  }
  return [...offers.values()].map(({ toldBy: _, ...offer }) => offer);
}

/** Both: first what was said before and the passage has a word of, since it is the surer and has its role; then what the passage has; and last what was said before in other words. */
export function saidOffers(from: OfferedFrom, polarity: Polarity): readonly Offer[] {
  const { working, text, passage, lang } = from;
  const told = predicateIdsIn(text, passage, languageOf(from), namesInPassage(working, text, passage, lang));
  const before = saidBefore(from, polarity);
  const isTold = ({ picked }: Offer) => picked.kind === "said" && told.includes(picked.predicate);
  const here = saidHere(from, polarity).filter(({ words }) => !before.some((one) => one.words.startsWith(words)));
  return [...before.filter(isTold), ...here, ...before.filter((one) => !isTold(one))];
}

/** The chains that claims of a source have, the last one first; a work that speaks for itself needs no offer. */
export function chainsBefore(working: WorkingCase, source: string, most = MOST): readonly Offer[] {
  const offers = new Map<string, Offer>();
  const claims = claimsIn(working, source);
  for (const { attribution, polarity } of [...claims].reverse()) {
    const steps: readonly StepForm[] = attribution.map(
      ({ polarity: stance, time: _, basis: __, hedges: ___, ...step }) =>
        stance === usualStance(step.mode, polarity) ? step : { ...step, polarity: stance },
    );
    if (steps.length === 1 && isPlain(steps[0])) continue;
    const words = chainInWords(working, steps, source);
    const aside = detailsOf(steps);
    const offer: Offer = { words, ...(aside === "" ? {} : { aside }), picked: { kind: "chain", steps } };
    if (!offers.has(`${words} ${aside}`)) offers.set(`${words} ${aside}`, offer);
    if (offers.size === most) break;
  }
  return [...offers.values()];
}

/** What is said of the steps of a chain beside who takes them. */
export const detailsOf = (steps: readonly StepForm[]): string => steps.map(detailsOfStep).filter(Boolean).join(" → ");

const isPlain = (step: StepForm | undefined): boolean =>
  step?.by === THE_WORK &&
  step.mode === "writes" &&
  (step.interest ?? "unknown") === "unknown" &&
  step.in === undefined;

const detailsOfStep = ({ mode, cue, interest = "unknown", terms }: StepForm): string =>
  [mode, cue && `“${cue}”`, interest === "unknown" ? "" : interest, terms].filter(Boolean).join(" ");
