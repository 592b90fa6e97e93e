import { saidOf } from "../../edit/saying/predicate-words.ts";
import { partOf } from "../../edit/working-case.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { PartOfForm } from "../state/form.ts";
import { Chain, StepDetails } from "./chain.tsx";
import { type ClaimForm, isAboutValue } from "./claim-form.ts";
import { PartButton } from "./part-button.tsx";
import { saidBy, statementFor } from "./speakers.ts";
import { listed, nameOf, timeInWords } from "./words-of-form.ts";

/** A claim as the sentence that it makes, a button for each part, and beneath it whatever else is recorded of it. */
export function ClaimSentence({ state, form }: { readonly state: DeskState; readonly form: ClaimForm }) {
  const said = saidBy(state.working.value, form);
  const aboutValue = isAboutValue(form);
  return (
    <>
      <p class="sentence">
        <Chain state={state} steps={form.steps} />{" "}
        <button
          type="button"
          class="part verb"
          aria-label={`${form.polarity === "asserts" ? "alleges" : "denies"}: press to turn it`}
          onClick={() => {
            state.form.value = { ...form, polarity: form.polarity === "asserts" ? "denies" : "asserts" };
          }}
        >
          {form.polarity === "asserts" ? "alleges" : "denies"}
        </button>{" "}
        that <PartButton state={state} part="subject" words={said.subject} what="who or what" />{" "}
        <PartButton
          state={state}
          part="predicate"
          words={form.predicate && saidOf(form.predicate)}
          what="does or is what"
        />{" "}
        <PartButton
          state={state}
          part={aboutValue ? "value" : "object"}
          words={said.object}
          what={aboutValue ? "what" : "whom or what"}
        />
        .
      </p>
      {form.statement !== undefined &&
        form.statement !== statementFor(state.working.value, form, state.source.value ?? "") && (
          <p class="own-words">
            <bdi>{form.statement}</bdi>
          </p>
        )}
      {form.turnedFrom !== undefined && (
        <p class="aside">
          the other side of: <bdi>{partOf(state.working.value, "claims", form.turnedFrom)?.statement}</bdi>
        </p>
      )}
      <ul class="details">
        <Detail state={state} part="time" what="when" words={form.time && timeInWords(form.time)} />
        <Detail state={state} part="place" what="where" words={nameOf(state, form.place)} />
        <Detail state={state} part="hedge" what="held back by" words={listed(form.hedges)} />
        <Detail state={state} part="role" what="as" words={qualifiers(form.qualifiers)} />
        <Detail state={state} part="note" what="remark" words={form.note} />
        <StepDetails state={state} steps={form.steps} />
        {form.alsoAt.map(({ role, at }) => (
          <li key={at.start}>
            also at <q class="words">{state.read.value?.text.slice(at.start, at.end)}</q> ({role})
          </li>
        ))}
      </ul>
    </>
  );
}

interface DetailProps {
  readonly state: DeskState;
  readonly part: PartOfForm;
  readonly what: string;
  readonly words: string | undefined;
}

function Detail({ state, part, what, words }: DetailProps) {
  if (words === undefined) return null;
  return (
    <li>
      {what}{" "}
      <button
        type="button"
        class="step-part"
        onClick={() => {
          state.part.value = part;
        }}
      >
        <bdi>{words}</bdi>
      </button>
    </li>
  );
}

const qualifiers = (given: Readonly<Record<string, string>>): string | undefined => {
  const words = Object.entries(given).map(([key, value]) => (key === "role" ? value : `${key}: ${value}`));
  return words.length === 0 ? undefined : words.join(", ");
};
