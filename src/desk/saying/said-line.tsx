import { useLayoutEffect, useRef } from "preact/hooks";
import { partOf } from "../../edit/working-case.ts";
import { KeyButtons } from "../key-buttons.tsx";
import { LINE_KEYS } from "../keys.ts";
import { type DeskState, troublesOf } from "../state/desk-state.ts";
import { editOf } from "../state/edit-of.ts";
import type { Form } from "../state/form.ts";
import { leave } from "../state/leave.ts";
import { save } from "../state/save.ts";
import { offersOnLine, sayOn } from "../state/say.ts";
import { Troubles } from "../troubles.tsx";
import { ClaimSentence } from "./claim-sentence.tsx";
import { FIRST_DIGIT } from "./line-offers.ts";
import { FrameSentence, ReplySentence, WithdrawSentence } from "./other-sentences.tsx";
import { PartChooser } from "./part-chooser.tsx";

/** What is being said, as a sentence that is written as one goes; every part of it is a button. */
export function SaidLine({ state }: { readonly state: DeskState }) {
  const form = state.form.value;
  const line = useRef<HTMLDivElement>(null);
  const part = state.part.value;

  // While nothing is being chosen the line itself has the keys.
  useLayoutEffect(() => {
    if (form !== undefined && part === undefined) line.current?.focus();
  }, [form, part]);

  if (form === undefined) return null;
  return (
    <section ref={line} class="said-line" aria-label="What is being said" tabIndex={-1}>
      <Sentence state={state} form={form} />
      <PartChooser state={state} />
      <Troubles issues={state.issues.value} nameOf={(id) => partOf(state.working.value, "entities", id)?.name} />
      {part === undefined && <Offers state={state} />}
      {part === undefined && <Waiting state={state} form={form} />}
      <p class="line-actions">
        <button type="button" class="save" onClick={() => save(state)} disabled={state.saving.value}>
          Save <kbd class="key">Enter</kbd>
        </button>
        <button type="button" onClick={() => leave(state)}>
          Leave it <kbd class="key">Esc</kbd>
        </button>
        {part === undefined && <KeyButtons state={state} list={keysOf(form)} />}
      </p>
    </section>
  );
}

/** What more may belong to the sentence, a digit each: nothing of it is said before somebody takes it. */
function Offers({ state }: { readonly state: DeskState }) {
  const offers = offersOnLine(state);
  if (offers.length === 0) return null;
  return (
    <ol class="line-offers" aria-label="What may belong to it" start={FIRST_DIGIT}>
      {offers.map((offer, i) => (
        <li key={`${offer.what} ${offer.words}`}>
          <button type="button" onClick={() => sayOn(state, offer.change)}>
            <kbd class="key">{FIRST_DIGIT + i}</kbd> <span class="what">{offer.what}</span>{" "}
            <bdi class="words">{offer.words}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Sentence({ state, form }: { readonly state: DeskState; readonly form: Form }) {
  switch (form.kind) {
    case "claim":
      return <ClaimSentence state={state} form={form} />;
    case "frame":
      return <FrameSentence state={state} form={form} />;
    case "withdraw":
      return <WithdrawSentence state={state} form={form} />;
    case "reply":
      return <ReplySentence state={state} form={form} />;
    default:
      return form satisfies never;
  }
}

/** What checks say of it as it stands, before it is saved: quietly, and only where all parts are there. */
function Waiting({ state, form }: { readonly state: DeskState; readonly form: Form }) {
  if (state.issues.value.length > 0) return null;
  const edit = editOf(state, form);
  const troubles = edit === undefined ? [] : troublesOf(state, edit);
  return (
    <Troubles
      issues={troubles.filter(({ severity }) => severity !== "question")}
      nameOf={(id) => partOf(state.working.value, "entities", id)?.name}
    />
  );
}

/** What is left to say of a claim, or of who speaks. */
const keysOf = ({ kind }: Form) => {
  if (kind === "reply") return [];
  if (kind === "withdraw") return LINE_KEYS.filter(({ of }) => of?.includes("withdraw"));
  const wanted = kind === "frame" ? OF_FRAMES : OF_CLAIMS;
  return LINE_KEYS.filter(({ keys: [key = ""], of }) => of?.includes(kind) && wanted.includes(key));
};
const OF_FRAMES = ["w", "m", "c", "+", "-", "g"];
const OF_CLAIMS = ["d", "t", "p", "h", "q", "a", "x", "n", "s", "w", "+", "-", "g"];
