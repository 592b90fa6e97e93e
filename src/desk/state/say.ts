import { claimsOfFrame } from "../../edit/changes/change-frame.ts";
import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import { isCarrier } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import { THE_WORK } from "../../model/id.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import {
  beginClaim,
  type ClaimForm,
  frameAround,
  isAboutValue,
  reopenClaim,
  type StepForm,
} from "../saying/claim-form.ts";
import { claimOffers as claimLineOffers, frameOffers, type LineOffer } from "../saying/line-offers.ts";
import { statementFor } from "../saying/speakers.ts";
import { caretOn } from "../text/caret.ts";
import { type DeskState, readingOf, today } from "./desk-state.ts";
import type { Form, Frame, FrameForm, PartOfForm } from "./form.ts";
import { takeOutMade } from "./leave.ts";

/** Begins a claim on what is selected. */
export function sayClaim(state: DeskState, from: Partial<ClaimForm> = {}): void {
  const [read, passage] = [state.read.value, state.selected.value];
  if (read === undefined || passage === undefined) return;
  const { genre, lang } = partOf(state.working.value, "sources", state.source.value ?? "") ?? {};
  begin(state, { ...beginClaim(read.text, passage, readingOf(state), genre, lang), ...from });
}

/** Opens an old claim, to be changed. A sentence that was worded here is worded anew with every change. */
export function changeOld(state: DeskState, claim: Claim): void {
  state.caret.value = caretOn({ start: claim.anchor.start, end: claim.anchor.end });
  const { statement, ...form } = reopenClaim(claim);
  const isWordedHere = statement === statementFor(state.working.value, form, claim.source);
  begin(state, isWordedHere || statement === undefined ? form : { ...form, statement }, undefined);
}

function begin(state: DeskState, form: Form, part: PartOfForm | undefined = nextPart(form)): void {
  // What was being said gives way to it.
  void takeOutMade(state);
  state.issues.value = [];
  state.notice.value = "";
  state.stepInHand.value = 0;
  state.form.value = form;
  state.part.value = part;
}

/** The part of a form that is asked for next; undefined where all that it needs is there. */
export function nextPart(form: Form): PartOfForm | undefined {
  switch (form.kind) {
    case "claim":
      if (form.editing !== undefined) return undefined;
      if (form.steps[0]?.by === undefined) return { step: 0, field: "by" };
      if (form.subject === undefined) return "subject";
      if (form.predicate === undefined) return "predicate";
      if (isAboutValue(form)) return form.value === undefined ? "value" : undefined;
      return form.object === undefined ? "object" : undefined;
    case "frame": {
      const open = form.steps.findIndex(({ by }) => by === undefined);
      return open === -1 ? undefined : { step: open, field: "by" };
    }
    case "withdraw":
      if (form.claim === undefined) return "withdrawn";
      return form.why === "" ? "why" : undefined;
    case "reply":
      if (form.asked === undefined) return "asked";
      return form.status === undefined ? "status" : undefined;
    default:
      return form satisfies never;
  }
}

/** Changes what is being said, and goes on to what is still open. */
export function sayOn(state: DeskState, change: Partial<ClaimForm> | Partial<FrameForm> | object): void {
  const form = state.form.value;
  if (form === undefined) return;
  const next = { ...form, ...change } as Form;
  state.form.value = next;
  state.part.value = nextPart(next);
  state.issues.value = [];
}

const remembered = new WeakMap<Form, { readonly working: WorkingCase; readonly offers: readonly LineOffer[] }>();

/** What may belong to the sentence that is being said, as far as it can be guessed: looked for once a sentence as it stands, drawn and taken from that. */
export function offersOnLine(state: DeskState): readonly LineOffer[] {
  const [form, working] = [state.form.value, state.working.value];
  if (form === undefined) return [];
  const known = remembered.get(form);
  if (known?.working === working) return known.offers;
  const offers = offersFor(state, form);
  remembered.set(form, { working, offers });
  return offers;
}

function offersFor(state: DeskState, form: Form): readonly LineOffer[] {
  const [read, source] = [state.read.value, state.source.value];
  if (read === undefined || source === undefined) return [];
  const { lang } = partOf(state.working.value, "sources", source) ?? {};
  const from = { working: state.working.value, text: read.text, recent: state.recent.value, lang };
  if (form.kind === "claim") return claimLineOffers({ ...from, passage: form.passage }, read, source, form);
  const [passage] = form.kind === "frame" ? form.parts : [];
  return passage === undefined || form.kind !== "frame" ? [] : frameOffers({ ...from, passage }, form.steps);
}

/** One step of a chain changed; the chain is the claim's own from then on. */
export function sayStep(state: DeskState, at: number, change: Partial<StepForm>): void {
  const form = state.form.value;
  if (form?.kind !== "claim" && form?.kind !== "frame") return;
  const steps = form.steps.map((step, i) => (i === at ? cleaned(step, change) : step));
  sayOn(state, { steps, ...(form.kind === "claim" ? { frame: undefined } : {}) });
}

/** How a work speaks says nothing of how somebody does who is named in its place. */
function cleaned(step: StepForm, change: Partial<StepForm>): StepForm {
  const isInPlaceOfWork = step.by === THE_WORK && change.by !== undefined && change.by !== THE_WORK;
  return { ...step, ...(isInPlaceOfWork && { mode: "says" as const }), ...change };
}

/** Adds whoever passed it on, beyond those that are there. */
export function addStep(state: DeskState): void {
  const form = state.form.value;
  if (form?.kind !== "claim" && form?.kind !== "frame") return;
  const steps: readonly StepForm[] = [...form.steps, { mode: "reports" }];
  sayOn(state, { steps, ...(form.kind === "claim" ? { frame: undefined } : {}) });
  state.stepInHand.value = steps.length - 1;
  state.part.value = { step: steps.length - 1, field: "by" };
}

/** Takes the outermost of several steps away again. */
export function dropStep(state: DeskState): void {
  const form = state.form.value;
  if ((form?.kind !== "claim" && form?.kind !== "frame") || form.steps.length < 2) return;
  sayOn(state, { steps: form.steps.slice(0, -1), ...(form.kind === "claim" ? { frame: undefined } : {}) });
}

/** Opens a frame over what is selected: who speaks there. */
export function sayFrame(state: DeskState): void {
  const passage = state.selected.value;
  if (passage !== undefined) sayFrameOver(state, [passage], [{ mode: "says" }]);
}

/** Opens a frame over some stretches, with whoever speaks. One that lies in another goes through whom that one goes. */
export function sayFrameOver(state: DeskState, parts: readonly Stretch[], steps: readonly StepForm[]): void {
  const [passage] = parts;
  if (passage === undefined) return;
  const outer = frameAround(readingOf(state), passage);
  const through =
    outer?.steps
      .filter(({ by, in: work }) => by !== THE_WORK || work !== undefined)
      .map((step) => (isCarrier(step.mode) ? step : carried(step))) ?? [];
  begin(state, {
    kind: "frame",
    parts,
    steps: [...steps, ...through],
    ...(outer && { within: outer.id }),
  });
}

/** Whoever spoke in the frame around only passes on what is said within. */
const carried = ({ by, in: work, cue, interest, terms }: StepForm): StepForm => ({
  by,
  ...(work && { in: work }),
  ...(cue && { cue }),
  mode: "reports",
  ...(interest && { interest }),
  ...(terms && { terms }),
});

/** Opens a frame that is there, to be changed. */
export function changeOldFrame(state: DeskState, frame: Frame): void {
  const { id, parts, steps, within } = frame;
  const claims = claimsOfFrame(state.working.value, state.source.value ?? "", frame).map((claim) => claim.id);
  begin(
    state,
    { kind: "frame", editing: id, opened: frame, claims, parts, steps, ...(within && { within }) },
    undefined,
  );
}

/** Begins to withdraw a claim that was recorded by mistake. */
export const sayWithdrawn = (state: DeskState, claim: Claim): void =>
  begin(state, {
    kind: "withdraw",
    claim: claim.id,
    why: "",
    when: today(),
    isRecanted: false,
    passage: state.selected.value ?? claim.anchor,
  });

/** Begins to withdraw a claim, of whichever source, that its speaker takes back in what is selected. */
export function sayRecanted(state: DeskState): void {
  const [source, passage] = [state.source.value, state.selected.value];
  if (source === undefined || passage === undefined) return;
  const published = partOf(state.working.value, "sources", source)?.published;
  begin(state, { kind: "withdraw", why: "", when: published ?? today(), isRecanted: true, passage });
}

/** Begins a reply to claims. */
export const sayReply = (state: DeskState, claims: readonly Claim[]): void =>
  begin(state, { kind: "reply", about: claims.map(({ id }) => id) });
