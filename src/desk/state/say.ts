import { dequal } from "dequal";
import { addClaim } from "../../edit/changes/add-claim.ts";
import { addEntity } from "../../edit/changes/add-entity.ts";
import { addReply } from "../../edit/changes/add-reply.ts";
import { changeClaim } from "../../edit/changes/change-claim.ts";
import { changeFrame, claimsOfFrame } from "../../edit/changes/change-frame.ts";
import { setReading } from "../../edit/changes/set-reading.ts";
import { withdrawClaim } from "../../edit/changes/withdraw-claim.ts";
import type { Edit } from "../../edit/edit.ts";
import { troubleAt } from "../../edit/edit-issue.ts";
import { partOf } from "../../edit/working-case.ts";
import { isCarrier } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import { asClaimId, asEntityId, asRecordId, asSourceId, THE_WORK } from "../../model/id.ts";
import {
  beginClaim,
  type ClaimForm,
  claimOf,
  frameAround,
  isAboutValue,
  reopenClaim,
  SOMEBODY,
  type StepForm,
} from "../saying/claim-form.ts";
import { claimsIn } from "../saying/claims-now.ts";
import { claimOffers as claimLineOffers, frameOffers, type LineOffer } from "../saying/line-offers.ts";
import { statementFor } from "../saying/speakers.ts";
import { anchorAt } from "../text/anchor-at.ts";
import { caretOn, moveCaret, unitFrom } from "../text/caret.ts";
import type { Stretch } from "../text/text-units.ts";
import { type DeskState, noteUsed, readingOf, saveEdit, today } from "./desk-state.ts";
import type { Form, Frame, FrameForm, PartOfForm } from "./form.ts";

/** Begins a claim on what is selected. */
export function sayClaim(state: DeskState, from: Partial<ClaimForm> = {}): void {
  const [read, passage] = [state.read.value, state.selected.value];
  if (read === undefined || passage === undefined) return;
  const genre = partOf(state.working.value, "sources", state.source.value ?? "")?.genre;
  begin(state, { ...beginClaim(read.text, passage, readingOf(state), genre), ...from });
}

/** Opens an old claim, to be changed. A sentence that was worded here is worded anew with every change. */
export function changeOld(state: DeskState, claim: Claim): void {
  state.caret.value = caretOn({ start: claim.anchor.start, end: claim.anchor.end });
  const { statement, ...form } = reopenClaim(claim);
  const isWordedHere = statement === statementFor(state.working.value, form, claim.source);
  begin(state, isWordedHere || statement === undefined ? form : { ...form, statement }, undefined);
}

function begin(state: DeskState, form: Form, part: PartOfForm | undefined = nextPart(form)): void {
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

/** What may belong to the sentence that is being said, as far as it can be guessed. */
export function offersOnLine(state: DeskState): readonly LineOffer[] {
  const [form, read, source] = [state.form.value, state.read.value, state.source.value];
  if (form === undefined || read === undefined || source === undefined) return [];
  const from = { working: state.working.value, text: read.text, recent: state.recent.value };
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

/** Makes somebody there and then, and gives the id; undefined where that was refused. */
export async function makeEntity(
  state: DeskState,
  name: string,
  kind: EntityKind,
  named: boolean,
): Promise<string | undefined> {
  const edit = addEntity(state.working.value, { name, kind, named });
  const [change] = edit.changes;
  return change !== undefined && (await saveEdit(state, edit)) ? change.id : undefined;
}

/** Opens a frame over what is selected: who speaks there. One that lies in another goes through whom that one goes. */
export function sayFrame(state: DeskState): void {
  const passage = state.selected.value;
  if (passage === undefined) return;
  const outer = frameAround(readingOf(state), passage);
  const through =
    outer?.steps
      .filter(({ by, in: work }) => by !== THE_WORK || work !== undefined)
      .map((step) => (isCarrier(step.mode) ? step : carried(step))) ?? [];
  begin(state, {
    kind: "frame",
    parts: [passage],
    steps: [{ mode: "says" }, ...through],
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

/** Says that the frame last opened goes on over what is selected: a quotation that breaks off and goes on. */
export async function continueFrame(state: DeskState): Promise<void> {
  const [read, passage, source] = [state.read.value, state.selected.value, state.source.value];
  const frames = readingOf(state)?.frames ?? [];
  const before = passage && frames.filter(({ parts }) => (parts[0]?.start ?? 0) < passage.start).at(-1);
  if (read === undefined || passage === undefined || source === undefined || before === undefined) return;
  const frame = { ...before, parts: [...before.parts, anchorAt(read.text, passage)] };
  await saveEdit(state, changeFrame(state.working.value, source, frame));
}

/** What a form comes to, as an edit; undefined while something is missing that no check could name. */
export function editOf(state: DeskState, form: Form): Edit | undefined {
  const [working, read, source] = [state.working.value, state.read.value, state.source.value];
  if (read === undefined || source === undefined) return undefined;
  switch (form.kind) {
    case "claim": {
      const claim = claimOf(form, source, read.text, statementFor(working, form, source));
      if (form.editing === undefined)
        return addClaim(working, { ...claim, ...(state.by && { recordedBy: state.by }), recordedAt: today() });
      const { id, ...fields } = claim;
      const gone = { object: undefined, value: undefined, time: undefined, place: undefined, note: undefined };
      return changeClaim(working, form.editing, { ...gone, ...fields } as unknown as Partial<Claim>);
    }
    case "frame": {
      const { editing, parts, steps, within } = form;
      const frames = partOf(working, "readings", source)?.frames ?? [];
      const frame = {
        id: asRecordId(editing ?? freeFrame(frames, steps)),
        parts: parts.map((part) => anchorAt(read.text, part)),
        steps,
        ...(within && { within: asRecordId(within) }),
      } as Frame;
      const edit = changeFrame(working, source, frame, form.leavesClaims ? [] : form.claims);
      return partOf(working, "readings", source)?.status === "read" ? edit : begun(state, edit);
    }
    case "withdraw": {
      const { claim, why, when, isRecanted, supersededBy, passage } = form;
      if (claim === undefined) return undefined;
      const recanted = isRecanted && { source: asSourceId(source), anchor: anchorAt(read.text, passage) };
      return withdrawClaim(working, claim, {
        kind: isRecanted ? "recanted" : "miscoded",
        when,
        why,
        ...recanted,
        ...(supersededBy && { supersededBy: asClaimId(supersededBy) }),
      });
    }
    case "reply": {
      const { about, asked, status, text } = form;
      return addReply(working, {
        asked: asEntityId(asked ?? ""),
        about: about.map(asClaimId),
        status: status ?? "none-reported",
        ...(text && { text }),
        source: asSourceId(source),
      });
    }
    default:
      return form satisfies never;
  }
}

/** A source that somebody codes is being read, by whom. */
function begun({ by }: DeskState, { what, changes }: Edit): Edit {
  return {
    what,
    changes: changes.map((change) =>
      change.of === "readings" && change.after !== undefined
        ? {
            ...change,
            after: {
              ...change.after,
              status: change.after.status === "unread" ? ("reading" as const) : change.after.status,
              by: by === undefined || change.after.by.includes(by) ? change.after.by : [...change.after.by, by],
            },
          }
        : change,
    ),
  };
}

function freeFrame(frames: readonly Frame[], [origin]: readonly StepForm[]): string {
  const stem = origin?.by ?? "frame";
  let id = stem;
  for (let n = 2; frames.some((frame) => frame.id === id); n++) id = `${stem}-${n}`;
  return id;
}

/** Saves what is being said; where it is refused it stays, and what is wrong is shown in it. */
export async function save(state: DeskState): Promise<void> {
  const form = state.form.value;
  // Enter twice is one save.
  if (state.saving.value || state.reasonDue.value !== undefined) return;
  if (form === undefined || isAnother(state, form)) return;
  const edit = editOf(state, form);
  if (edit === undefined || !(await saveEdit(state, edit))) return;

  if (form.kind === "claim") {
    noteUsed(state, form.predicate, form.subject, form.object, form.steps[0]?.by);
    const id = edit.changes.find(({ of }) => of === "claims")?.id;
    lastClaim.set(state, id);
    const statement = id === undefined ? undefined : partOf(state.working.value, "claims", id)?.statement;
    if (statement !== undefined) state.notice.value = `Saved: ${statement}`;
  }
  state.form.value = undefined;
  state.part.value = undefined;
  if (form.kind === "claim" && form.editing === undefined) goOn(state, form.passage);
  if (form.kind === "frame" && form.editing === undefined) goInto(state, form.parts[0]);
}

/** Whether others have changed meanwhile what is changed here. It is said once, with what there is now; saving again is knowing. */
function isAnother(state: DeskState, form: Form): boolean {
  if ((form.kind !== "claim" && form.kind !== "frame") || form.opened === undefined) return false;
  const now =
    form.kind === "claim"
      ? partOf(state.working.value, "claims", form.opened.id)
      : readingOf(state)?.frames.find(({ id }) => id === form.opened?.id);
  if (now === undefined || dequal(now, form.opened)) return false;

  const name = { of: form.kind === "claim" ? ("claims" as const) : ("readings" as const), id: form.opened.id };
  const changed = differencesOf(form.opened, now).map(([field, value]) => `${field}: ${value}`);
  state.form.value = { ...form, opened: now } as Form;
  state.issues.value = [
    troubleAt(
      name,
      "changed-meanwhile",
      `"${name.id}" has become another since: somebody else, or another window, changed it to ${changed.join("; ")}`,
      "save again to have it as it stands here, or leave it",
    ),
  ];
  return true;
}

const LONGEST_SHOWN = 200;

/** The fields in which a record is another by now, with what they are now. */
function differencesOf(before: object, now: object): readonly (readonly [field: string, value: string])[] {
  const [was, is] = [before as Record<string, unknown>, now as Record<string, unknown>];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !dequal(was[field], is[field]),
  );
  return fields.map((field) => {
    const value = is[field];
    const words = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
    return [field, words.slice(0, LONGEST_SHOWN)];
  });
}

/** To the first sentence that somebody speaks, where the first claim is. */
function goInto({ read, caret }: DeskState, part: Stretch | undefined): void {
  const first = read.value && part && unitFrom(read.value, part.start, "sentence");
  if (first !== undefined) caret.value = caretOn(first);
}

/** To the sentence after a passage, wherever the caret has been meanwhile. */
function goOn({ read, caret }: DeskState, passage: Stretch): void {
  if (read.value === undefined) return;
  caret.value = moveCaret(read.value, caretOn(passage), { unit: "sentence", back: false, widen: false });
}

const lastClaim = new WeakMap<DeskState, string | undefined>();

/** The claim that "the one above" means: the one saved last, else the last one before the caret. */
export function claimAbove(state: DeskState): Claim | undefined {
  const [source, passage] = [state.source.value, state.selected.value];
  const last = lastClaim.get(state);
  const saved = last === undefined ? undefined : partOf(state.working.value, "claims", last);
  if (saved !== undefined && saved.source === source) return saved;
  return source === undefined
    ? undefined
    : claimsIn(state.working.value, source).findLast(({ anchor }) => anchor.start <= (passage?.start ?? 0));
}

/** The claims that stand on what is selected. */
export function claimsHere(state: DeskState): readonly Claim[] {
  const [source, passage] = [state.source.value, state.selected.value];
  if (source === undefined || passage === undefined) return [];
  return claimsIn(state.working.value, source).filter(
    ({ anchor }) => anchor.start < passage.end && anchor.end > passage.start,
  );
}

/** The last predicate and pair once more, on what is selected now. */
export function repeatAbove(state: DeskState, polarity?: Claim["polarity"]): void {
  const above = claimAbove(state);
  if (above === undefined) return;
  const { subject, predicate, object, value } = above;
  const turned = polarity ?? above.polarity;
  sayClaim(state, {
    subject,
    predicate,
    ...(object !== undefined && { object }),
    ...(value !== undefined && { value }),
    polarity: turned,
    ...(turned === above.polarity ? {} : otherVoice(state, above)),
  });
}

/** Nobody denies what they allege: whoever does is still to be said, unless the passage lies where somebody else speaks. */
function otherVoice(state: DeskState, above: Claim): Partial<ClaimForm> {
  const [passage, [origin]] = [state.selected.value, above.attribution];
  const frame = passage && frameAround(readingOf(state), passage);
  return frame !== undefined && frame.steps[0]?.by !== origin.by ? {} : { steps: SOMEBODY };
}

/** What is selected is a further passage of the claim above. */
export async function alsoHere(state: DeskState, role: ClaimForm["alsoAt"][number]["role"] = "context"): Promise<void> {
  const [above, read, passage] = [claimAbove(state), state.read.value, state.selected.value];
  if (above === undefined || read === undefined || passage === undefined) return;
  const alsoAt = [...above.alsoAt, { role, anchor: anchorAt(read.text, passage) }];
  await saveEdit(state, changeClaim(state.working.value, above.id, { alsoAt }));
}

/** There is nothing to claim in what is selected; so how much of a text is read is a number. */
export async function nothingHere(state: DeskState): Promise<void> {
  const [read, passage, source] = [state.read.value, state.selected.value, state.source.value];
  if (read === undefined || passage === undefined || source === undefined) return;
  const nothing = partOf(state.working.value, "readings", source)?.nothing ?? [];
  const isThere = nothing.some(({ start, end }) => start <= passage.start && end >= passage.end);
  if (isThere) return;
  if (claimsHere(state).some(({ status }) => status === "standing")) {
    state.notice.value = "A claim stands on some of this; choose what is left beside it.";
    return;
  }
  const edit = setReading(state.working.value, source, { nothing: [...nothing, anchorAt(read.text, passage)] });
  if (await saveEdit(state, begun(state, edit))) goOn(state, passage);
}

/** The source is read to its end; or it is not, after all. */
export async function setRead(state: DeskState, isRead: boolean): Promise<void> {
  const source = state.source.value;
  if (source === undefined) return;
  const edit = setReading(state.working.value, source, { status: isRead ? "read" : "reading" });
  await saveEdit(state, begun(state, edit));
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
