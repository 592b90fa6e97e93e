import { dequal } from "dequal";
import { troubleAt } from "../../edit/edit-issue.ts";
import { partOf } from "../../edit/working-case.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import { claimInWords } from "../saying/claim-in-words.ts";
import { caretOn, moveCaret, unitFrom } from "../text/caret.ts";
import { type DeskState, noteUsed, readingOf, saveEdit } from "./desk-state.ts";
import { editOf } from "./edit-of.ts";
import type { Form } from "./form.ts";

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
    const claim = id === undefined ? undefined : partOf(state.working.value, "claims", id);
    if (claim !== undefined) state.notice.value = `Saved: ${claimInWords(state.working.value, claim)}`;
  }
  state.made.value = [];
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
export function goOn({ read, caret }: DeskState, passage: Stretch): void {
  if (read.value === undefined) return;
  caret.value = moveCaret(read.value, caretOn(passage), { unit: "sentence", back: false, widen: false });
}

/** The claim that was saved last at a desk, by its id. */
export const lastClaim = new WeakMap<DeskState, string | undefined>();
