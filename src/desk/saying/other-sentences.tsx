import { partOf } from "../../edit/working-case.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { FrameForm, ReplyForm, WithdrawForm } from "../state/form.ts";
import { Chain, StepDetails } from "./chain.tsx";
import { claimInWords } from "./claim-in-words.ts";
import { PartButton } from "./part-button.tsx";
import { nameOf } from "./words-of-form.ts";

/** Who speaks over some stretches, as a sentence; of an old one also whether the claims made there follow it. */
export function FrameSentence({ state, form }: { readonly state: DeskState; readonly form: FrameForm }) {
  return (
    <>
      <p class="sentence">
        Here <Chain state={state} steps={form.steps} /> speaks.
      </p>
      <ul class="details">
        <StepDetails state={state} steps={form.steps} />
      </ul>
      <ClaimsOfFrame state={state} form={form} />
    </>
  );
}

/** The claims that took over what a frame said until now, and whether they follow it. */
function ClaimsOfFrame({ state, form }: { readonly state: DeskState; readonly form: FrameForm }) {
  const { claims = [], leavesClaims = false } = form;
  if (claims.length === 0) return null;
  return (
    <details class="claims-of-frame">
      <summary>
        {claims.length === 1 ? "1 claim made here" : `${claims.length} claims made here`}{" "}
        {leavesClaims ? "keep the chain that they have" : "take the new chain over"}
      </summary>
      <button
        type="button"
        class="step-part"
        onClick={() => {
          state.form.value = { ...form, leavesClaims: !leavesClaims };
        }}
      >
        {leavesClaims ? "let them follow" : "leave them as they are"}
      </button>
      <ul>
        {claims.map((id) => (
          <li key={id}>
            <bdi>{wordsOf(state, id)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Which claim is withdrawn, why and since when; that it was taken back is told apart from a mistake of ours. */
export function WithdrawSentence({ state, form }: { readonly state: DeskState; readonly form: WithdrawForm }) {
  return (
    <>
      <p class="sentence">
        Withdrawn{form.isRecanted ? ", as its speaker took it back here" : ", as it was recorded by mistake"}:{" "}
        <PartButton state={state} part="withdrawn" words={wordsOf(state, form.claim)} what="which claim" />
      </p>
      <p class="sentence">
        Why: <PartButton state={state} part="why" words={form.why || undefined} what="why" />, since{" "}
        <PartButton state={state} part="since" words={form.when} what="since when" />
        {"; in its place: "}
        <PartButton state={state} part="instead" words={wordsOf(state, form.supersededBy)} what="nothing" />{" "}
        <button
          type="button"
          class="step-part"
          onClick={() => {
            state.form.value = { ...form, isRecanted: !form.isRecanted };
          }}
        >
          {form.isRecanted ? "it was our mistake instead" : "its speaker took it back, in what is selected"}
        </button>
      </p>
    </>
  );
}

/** A claim as the case has it now. */
const wordsOf = ({ working }: DeskState, id: string | undefined): string | undefined =>
  claimInWords(working.value, id === undefined ? undefined : partOf(working.value, "claims", id));

/** Who was asked about how many claims, and what came of it. */
export function ReplySentence({ state, form }: { readonly state: DeskState; readonly form: ReplyForm }) {
  const count = form.about.length === 1 ? "1 claim" : `${form.about.length} claims`;
  return (
    <p class="sentence">
      Of {count}, <PartButton state={state} part="asked" words={nameOf(state, form.asked)} what="who was asked" />:{" "}
      <PartButton state={state} part="status" words={form.status} what="what came of it" />{" "}
      <PartButton state={state} part="text" words={form.text} what="their words" />
    </p>
  );
}
