import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import { isCarrier } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import type { ClaimForm, StepForm } from "./claim-form.ts";
import { isAboutValue } from "./claim-form.ts";
import { type SaidInWords, type SpeakersInWords, statementOf } from "./statement.ts";

/** Whoever takes a step, by name; undefined while nobody is chosen. */
export function stepInWords(working: WorkingCase, { by, in: work }: StepForm, source: string): string | undefined {
  if (by === undefined) return undefined;
  if (by === UNATTRIBUTED) return `somebody whom ${titleOf(working, work ?? source)} does not name`;
  if (by === THE_WORK) return `${titleOf(working, work ?? source)}, in its own voice`;
  return partOf(working, "entities", by)?.name ?? by;
}

/** A work by its title, in quotation marks, or by its id. */
export const titleOf = (working: WorkingCase, source: string): string => {
  const title = partOf(working, "sources", source)?.title;
  if (title === undefined) return source;
  return /[“”"]/.test(title) ? `‘${title}’` : `“${title}”`;
};

/** Who speaks and through whom, from the origin outwards; whoever repeats a work on the way is named by it. */
export function speakersOf(working: WorkingCase, steps: readonly StepForm[], source: string): SpeakersInWords {
  const [origin, ...carriers] = steps;
  const speaker = origin && stepInWords(working, origin, source);
  return {
    speaker: speaker?.replace(/^s(?=omebody)/, "S"),
    through: carriers.map((step) => stepInWords(working, step, source) ?? "…"),
  };
}

/** What a form says, in names. */
export function saidBy(working: WorkingCase, form: ClaimForm): SaidInWords {
  const name = (id: string | undefined) =>
    id === undefined ? undefined : (partOf(working, "entities", id)?.name ?? id);
  return {
    subject: name(form.subject),
    predicate: form.predicate,
    object: isAboutValue(form) ? form.value : name(form.object),
    polarity: form.polarity,
  };
}

/** The sentence that the desk words for a claim. */
export const statementFor = (working: WorkingCase, form: ClaimForm, source: string): string =>
  statementOf(speakersOf(working, form.steps, source), saidBy(working, form));

/** The chain as a bar over the text shows it: "Kesrin → Wire → this work". */
export const chainInWords = (working: WorkingCase, steps: readonly StepForm[], source: string): string => {
  const names = steps.map((step) => stepInWords(working, step, source) ?? "…");
  return [...names, "this work"].join(" → ");
};

/** How a step is said to be taken: a carrier only passes on. */
export const isPassingOn = ({ mode }: StepForm): boolean => isCarrier(mode);
