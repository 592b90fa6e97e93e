import { speakersOf, stepInWords } from "../../edit/saying/step-in-words.ts";
import { partOf } from "../../edit/working-case.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { StepField } from "../state/form.ts";
import type { StepForm } from "./claim-form.ts";
import { PartButton } from "./part-button.tsx";
import { listed, timeInWords } from "./words-of-form.ts";

/** Who says it and through whom it came, as the sentence begins: each of them a button, a gap where nobody is named yet. */
export function Chain({ state, steps }: { readonly state: DeskState; readonly steps: readonly StepForm[] }) {
  const source = state.source.value ?? "";
  const { speaker, through } = speakersOf(state.working.value, steps, source);
  return (
    <>
      <PartButton state={state} part={{ step: 0, field: "by" }} words={speaker} what="who says it" />
      {through.map((name, i) => (
        <span key={i}>
          {i === 0 ? ", through " : " and "}
          <PartButton
            state={state}
            part={{ step: i + 1, field: "by" }}
            words={name === "…" ? undefined : name}
            what="whom"
          />
        </span>
      ))}
      {through.length > 0 && ","}
    </>
  );
}

/** What else is said of each step: how it was passed on, by which word, in which work, with which interest. */
export function StepDetails({ state, steps }: { readonly state: DeskState; readonly steps: readonly StepForm[] }) {
  return (
    <>
      {steps.map((step, i) => (
        <li key={i} class={steps.length > 1 && i === state.stepInHand.value ? "step in-hand" : "step"}>
          <bdi>{stepInWords(state.working.value, step, state.source.value ?? "") ?? "…"}</bdi>{" "}
          <StepPart state={state} at={i} field="mode" words={step.mode} what="how" />
          <StepPart state={state} at={i} field="cue" words={step.cue && `“${step.cue}”`} what="word" />
          <StepPart
            state={state}
            at={i}
            field="in"
            words={step.in && `in ${workName(state, step.in)}`}
            what="in which work"
          />
          <StepPart
            state={state}
            at={i}
            field="interest"
            words={step.interest === "unknown" ? undefined : step.interest}
            what="interest"
          />
          <StepPart state={state} at={i} field="time" words={step.time && timeInWords(step.time)} what="said when" />
          <StepPart state={state} at={i} field="hedge" words={listed(step.hedges ?? [])} what="holding back" />
          <StepPart state={state} at={i} field="stance" words={step.polarity} what="stance" />
          {i === 0 && <StepPart state={state} at={i} field="basis" words={step.basis} what="knows by" />}
          <StepPart state={state} at={i} field="terms" words={step.terms} what="on terms" />
          {step.inferred && <span class="aside">our reading, the text does not say it</span>}
        </li>
      ))}
    </>
  );
}

interface StepPartProps {
  readonly state: DeskState;
  readonly at: number;
  readonly field: StepField;
  readonly words: string | undefined;
  readonly what: string;
}

function StepPart({ state, at, field, words, what }: StepPartProps) {
  return (
    <button
      type="button"
      class={words === undefined ? "step-part gap" : "step-part"}
      aria-label={`${what}: ${words ?? "not said"}`}
      onClick={() => {
        state.part.value = { step: at, field };
      }}
    >
      <bdi>{words ?? what}</bdi>
    </button>
  );
}

const workName = (state: DeskState, id: string): string => partOf(state.working.value, "sources", id)?.title ?? id;
