import { type SaidInWords, statementOf } from "../../edit/saying/statement.ts";
import { speakersOf, stepInWords } from "../../edit/saying/step-in-words.ts";
import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import { isCarrier } from "../../model/attribution.ts";
import type { ClaimForm, StepForm } from "./claim-form.ts";
import { isAboutValue } from "./claim-form.ts";

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
