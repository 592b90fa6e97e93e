import { useLayoutEffect, useRef } from "preact/hooks";
import { partOf } from "../../edit/working-case.ts";
import { KeyButtons } from "../key-buttons.tsx";
import { LINE_KEYS } from "../keys.ts";
import type { DeskIssue, DeskState } from "../state/desk-state.ts";
import { troublesOf } from "../state/desk-state.ts";
import { editOf } from "../state/edit-of.ts";
import type { Form, FrameForm, PartOfForm, ReplyForm, StepField, WithdrawForm } from "../state/form.ts";
import { save } from "../state/save.ts";
import { offersOnLine, sayOn } from "../state/say.ts";
import { Troubles } from "../troubles.tsx";
import { type ClaimForm, isAboutValue, type StepForm } from "./claim-form.ts";
import { FIRST_DIGIT } from "./line-offers.ts";
import { PartChooser } from "./part-chooser.tsx";
import { saidOf } from "./predicate-words.ts";
import { saidBy, speakersOf, statementFor, stepInWords } from "./speakers.ts";

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
      <Troubles issues={state.issues.value} />
      {part === undefined && <Offers state={state} />}
      {part === undefined && <Waiting state={state} form={form} />}
      <p class="line-actions">
        <button type="button" class="save" onClick={() => save(state)} disabled={state.saving.value}>
          Save <kbd class="key">Enter</kbd>
        </button>
        <button
          type="button"
          onClick={() => {
            state.form.value = undefined;
            state.part.value = undefined;
            state.issues.value = [];
          }}
        >
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

interface PartButtonProps {
  readonly state: DeskState;
  readonly part: PartOfForm;
  readonly words: string | undefined;
  readonly what: string;
}

/** A part of the sentence: pressing it asks for it. */
function PartButton({ state, part, words, what }: PartButtonProps) {
  const isOpen = JSON.stringify(state.part.value) === JSON.stringify(part);
  const isWrong = state.issues.value.some((issue) => isAbout(issue, part));
  return (
    <button
      type="button"
      class={`part${words === undefined ? " gap" : ""}${isOpen ? " open" : ""}${isWrong ? " wrong" : ""}`}
      aria-label={`${what}: ${words ?? "not said yet"}`}
      onClick={() => {
        state.part.value = part;
      }}
    >
      <bdi>{words ?? what}</bdi>
    </button>
  );
}

/** Whether what is wrong is wrong in this part of the sentence. */
function isAbout(issue: DeskIssue, part: PartOfForm): boolean {
  if (!("path" in issue)) return false;
  const [first, second] = issue.path;
  if (typeof part === "object") return first === "attribution" && second === part.step;
  return first === part || (part === "object" && first === "value") || (part === "edtf" && first === "time");
}

function Chain({ state, steps }: { readonly state: DeskState; readonly steps: readonly StepForm[] }) {
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
            what="through whom"
          />
        </span>
      ))}
      {through.length > 0 && ","}
    </>
  );
}

function ClaimSentence({ state, form }: { readonly state: DeskState; readonly form: ClaimForm }) {
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

function StepDetails({ state, steps }: { readonly state: DeskState; readonly steps: readonly StepForm[] }) {
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

function FrameSentence({ state, form }: { readonly state: DeskState; readonly form: FrameForm }) {
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
            <bdi>{partOf(state.working.value, "claims", id)?.statement}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function WithdrawSentence({ state, form }: { readonly state: DeskState; readonly form: WithdrawForm }) {
  const statementOf = (id: string | undefined) => id && partOf(state.working.value, "claims", id)?.statement;
  return (
    <>
      <p class="sentence">
        Withdrawn{form.isRecanted ? ", as its speaker took it back here" : ", as it was recorded by mistake"}:{" "}
        <PartButton state={state} part="withdrawn" words={statementOf(form.claim)} what="which claim" />
      </p>
      <p class="sentence">
        Why: <PartButton state={state} part="why" words={form.why || undefined} what="why" />, since{" "}
        <PartButton state={state} part="since" words={form.when} what="since when" />
        {"; in its place: "}
        <PartButton state={state} part="instead" words={statementOf(form.supersededBy)} what="nothing" />{" "}
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

function ReplySentence({ state, form }: { readonly state: DeskState; readonly form: ReplyForm }) {
  const count = form.about.length === 1 ? "1 claim" : `${form.about.length} claims`;
  return (
    <p class="sentence">
      Of {count}, <PartButton state={state} part="asked" words={nameOf(state, form.asked)} what="who was asked" />:{" "}
      <PartButton state={state} part="status" words={form.status} what="what came of it" />{" "}
      <PartButton state={state} part="text" words={form.text} what="their words" />
    </p>
  );
}

/** What checks say of it as it stands, before it is saved: quietly, and only where all parts are there. */
function Waiting({ state, form }: { readonly state: DeskState; readonly form: Form }) {
  if (state.issues.value.length > 0) return null;
  const edit = editOf(state, form);
  const troubles = edit === undefined ? [] : troublesOf(state, edit);
  return <Troubles issues={troubles.filter(({ severity }) => severity !== "question")} />;
}

/** What is left to say of a claim, or of who speaks. */
const keysOf = ({ kind }: Form) => {
  if (kind === "reply") return [];
  if (kind === "withdraw") return LINE_KEYS.filter(({ of }) => of?.includes("withdraw"));
  const wanted = kind === "frame" ? OF_FRAMES : OF_CLAIMS;
  return LINE_KEYS.filter(({ keys: [key = ""] }) => wanted.includes(key));
};
const OF_FRAMES = ["w", "m", "c", "+", "-", "g"];
const OF_CLAIMS = ["d", "t", "p", "h", "q", "a", "x", "n", "s", "w", "+", "-", "g"];

const timeInWords = ({ raw, edtf }: { readonly raw: string; readonly edtf?: string | undefined }): string =>
  edtf === undefined ? `“${raw}”` : `“${raw}” (${edtf})`;
const listed = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : words.map((word) => `“${word}”`).join(", ");
const qualifiers = (given: Readonly<Record<string, string>>): string | undefined => {
  const words = Object.entries(given).map(([key, value]) => (key === "role" ? value : `${key}: ${value}`));
  return words.length === 0 ? undefined : words.join(", ");
};
const nameOf = (state: DeskState, id: string | undefined): string | undefined =>
  id === undefined ? undefined : (partOf(state.working.value, "entities", id)?.name ?? id);
const workName = (state: DeskState, id: string): string => partOf(state.working.value, "sources", id)?.title ?? id;
