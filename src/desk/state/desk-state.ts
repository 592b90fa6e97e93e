import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { applyEdit } from "../../edit/apply-edit.ts";
import { withCorrections } from "../../edit/changes/correction-of.ts";
import { checkEdit } from "../../edit/check-edit.ts";
import type { Edit } from "../../edit/edit.ts";
import type { EditIssue } from "../../edit/edit-issue.ts";
import { beginWorking, partOf, partsOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";
import type { SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import { paragraphsOf, type Stretch } from "../../suggest/text/text-units.ts";
import { type Caret, caretOn, type ReadText, selectedBy, unitFrom } from "../text/caret.ts";
import type { Answered, DeskNews, DeskServer, EditHistory, ServedDesk } from "./desk-server.ts";
import type { Form, PartOfForm } from "./form.ts";
import { beginQueue, type QueueAtDesk } from "./queue-at-desk.ts";

/** A trouble, in the words of `check`. */
export type DeskIssue = EditIssue | Issue;

/** What of the desk is in sight. */
export type Side = "text" | "records" | "drafts" | "picture" | "keys";

/** All that the desk shows, and what can be done with it. */
export interface DeskState {
  readonly server: DeskServer;
  readonly by: string | undefined;
  readonly working: Signal<WorkingCase>;
  /** Which state of the case that is, as the server counts them. */
  readonly revision: Signal<number>;
  readonly history: Signal<EditHistory>;
  /** The source that is read. */
  readonly source: Signal<string | undefined>;
  /** Its text; undefined where it is not at hand, or still on its way. */
  readonly read: Signal<ReadText | undefined>;
  readonly caret: Signal<Caret | undefined>;
  readonly selected: ReadonlySignal<Stretch | undefined>;
  /** What is being said about the selected words; undefined while one reads. */
  readonly form: Signal<Form | undefined>;
  /** The part of it that is being chosen. */
  readonly part: Signal<PartOfForm | undefined>;
  /** Of several steps the one that is being told of. */
  readonly stepInHand: Signal<number>;
  /** What was saved or refused last, in a line. */
  readonly notice: Signal<string>;
  readonly issues: Signal<readonly DeskIssue[]>;
  /** Who and what was chosen last, the latest first: offered again. */
  readonly recent: Signal<readonly string[]>;
  readonly saving: Signal<boolean>;
  /** Who was made for what is being said, and the state of the case that came of it: left, it takes them with it. */
  readonly made: Signal<readonly { readonly id: string; readonly revision: number }[]>;
  readonly side: Signal<Side>;
  readonly drafts: QueueAtDesk;
  /** Takes the reason of a change of what has left, or that there is none after all; undefined while none is due. */
  readonly reasonDue: Signal<((why: string | undefined) => void) | undefined>;
}

/** Begins a desk on the case as the server has it. */
export function beginDesk(server: DeskServer, served: ServedDesk): DeskState {
  const caret = signal<Caret | undefined>(undefined);
  return {
    server,
    by: served.by,
    // Texts come when they are read; until then nothing is held against them here, and the server checks all the same.
    working: signal(beginWorking(served.records, new Map())),
    revision: signal(served.revision),
    history: signal(served.history),
    source: signal(undefined),
    read: signal(undefined),
    caret,
    selected: computed(() => caret.value && selectedBy(caret.value)),
    form: signal(undefined),
    part: signal(undefined),
    stepInHand: signal(0),
    notice: signal(""),
    issues: signal([]),
    recent: signal(lastUsed(served)),
    saving: signal(false),
    made: signal([]),
    side: signal("text"),
    drafts: beginQueue(),
    reasonDue: signal(undefined),
  };
}

/** The day on which something is recorded, as EDTF. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const MOST_RECENT = 60;

const lastUsed = ({ records }: ServedDesk): readonly string[] =>
  records.claims
    .slice(-MOST_RECENT)
    .reverse()
    .flatMap(({ predicate, subject, object, attribution }) => [
      predicate,
      subject,
      ...(object ? [object] : []),
      attribution[0].by,
    ])
    .filter((id, i, ids) => ids.indexOf(id) === i)
    .slice(0, MOST_RECENT);

/** Says that something was chosen, so that it is offered first next time. */
export function noteUsed({ recent }: DeskState, ...ids: readonly (string | undefined)[]): void {
  const used = ids.filter((id) => id !== undefined);
  recent.value = [...used, ...recent.value.filter((id) => !used.includes(id))].slice(0, MOST_RECENT);
}

/** Opens a source to be read, at its beginning or at a place. */
export async function openSource(state: DeskState, id: string, at?: Stretch): Promise<void> {
  if (state.source.value !== id) {
    state.source.value = id;
    state.read.value = undefined;
    state.caret.value = undefined;
    state.form.value = undefined;
    state.part.value = undefined;
    const text = await state.server.text(id);
    if (state.source.value !== id) return;
    if (text !== undefined) {
      // Held here as the server holds it, so that quotes are checked while one writes.
      (state.working.value.opened.parts.texts as Map<string, string>).set(id, text);
      state.read.value = { text, paragraphs: paragraphsOf(text) };
    }
  }
  const read = state.read.value;
  const first = at ?? (read && unitFrom(read, 0, "sentence"));
  if (first !== undefined) state.caret.value = caretOn(first);
}

/** Opens the next source of the list, or the one before: by 1 or by −1. */
export async function openNext(state: DeskState, by: 1 | -1): Promise<void> {
  const ids = [...partsOf(state.working.value, "sources")]
    .filter(([, { joinedInto }]) => joinedInto === undefined)
    .map(([id]) => id);
  const at = ids.indexOf(state.source.value ?? "");
  const next = ids[at === -1 ? 0 : at + by];
  if (next !== undefined) await openSource(state, next);
}

/** What is wrong with an edit, before anybody saves it. */
export function troublesOf(state: DeskState, edit: Edit): readonly EditIssue[] {
  return checkEdit(state.working.value, edit).issues;
}

/**
 * Saves an edit. Refused ones leave everything as it was, and say why; what is being said stays. For what has left with
 * the case a reason is asked first, since to change it is a correction.
 * @param sent changes that go with it and are nothing to this page: a document that the server holds
 */
export async function saveEdit(state: DeskState, edit: Edit, sent: readonly unknown[] = []): Promise<boolean> {
  const checked = checkEdit(state.working.value, edit);
  if (!checked.ok) {
    state.issues.value = checked.issues;
    return false;
  }
  state.saving.value = true;
  const { what, changes } = checked.edit;
  const answer = await state.server.save({ what, changes: [...changes, ...(sent as Edit["changes"])] });
  state.saving.value = false;
  if (answer.ok || !answer.issues.some(({ code }) => code === "correction-due"))
    return take(state, answer, `Saved: ${edit.what}.`);

  const why = await new Promise<string | undefined>((resolve) => {
    state.reasonDue.value = resolve;
  });
  state.reasonDue.value = undefined;
  if (why === undefined) return take(state, answer, "");
  return saveEdit(state, withCorrections(state.working.value, edit, { when: today(), why }), sent);
}

/** Takes the last edit of this sitting back. */
export async function undo(state: DeskState): Promise<void> {
  const [what = ""] = state.history.value.done;
  const answer = await state.server.undo();
  take(state, answer, `Taken back: ${quoting(state, answer, what)}`);
}

/** Does again what was taken back. */
export async function redo(state: DeskState): Promise<void> {
  const [what = ""] = state.history.value.undone;
  const answer = await state.server.redo();
  take(state, answer, `Done again: ${quoting(state, answer, what)}`);
}

/** What an edit did, with the sentence of its claim in place of an id that tells nobody anything. */
function quoting(state: DeskState, answer: Answered, what: string): string {
  const changed = answer.ok
    ? answer.edit.changes.find(({ of, id }) => of === "claims" && what.endsWith(` ${id}`))
    : undefined;
  if (changed === undefined) return `${what}.`;
  const claim = (changed.after ?? partOf(state.working.value, "claims", changed.id)) as Partial<Claim> | undefined;
  return `${what.slice(0, -changed.id.length)}“${claim?.statement ?? changed.id}”`;
}

function take(state: DeskState, answer: Answered, notice: string): boolean {
  if (!answer.ok) {
    state.issues.value = answer.issues;
    // Somebody else was first: what there is now is shown, and what was typed here stays beside it.
    if (answer.theirs !== undefined) void readAgain(state);
    return false;
  }
  const isNext = answer.revision === state.revision.value + 1;
  const applied = applyEdit(state.working.value, answer.edit);
  // What others have done in between is only known by reading it.
  if (applied.ok && isNext) state.working.value = applied.working;
  else void readAgain(state);
  state.revision.value = answer.revision;
  state.history.value = answer.history;
  state.issues.value = answer.issues.filter(({ severity }) => severity !== "question");
  state.notice.value = notice;
  return true;
}

/** Reads the case again where it became another than what this page has made of it. */
export async function readAgain(state: DeskState): Promise<void> {
  const served = await state.server.open().catch(() => undefined);
  if (served === undefined) return;
  const texts = new Map(state.working.value.opened.parts.texts as ReadonlyMap<SourceId, string>);
  state.revision.value = served.revision;
  state.working.value = beginWorking(served.records, texts);
  state.history.value = served.history;
}

/** Follows what others change: another window, an editor, Git. */
export function followChanges(state: DeskState): void {
  state.server.onChange(() => hearNews(state));
}

/** Asks what has become of the case since it was last heard of, and does that here. */
export async function hearNews(state: DeskState): Promise<void> {
  if (state.saving.value) return;
  const before = state.revision.value;
  const news = await state.server.since(before).catch(() => undefined);
  // What was saved here meanwhile has its own answer.
  if (news === undefined || state.saving.value || news.revision === state.revision.value) return;
  if (state.revision.value !== before || !hear(state, news)) await readAgain(state);
}

/** Does here what was saved elsewhere; false where that cannot be told. */
function hear(state: DeskState, { revision, history, edits }: DeskNews): boolean {
  let working = state.working.value;
  for (const edit of edits ?? []) {
    const applied = applyEdit(working, edit);
    if (!applied.ok) return false;
    working = applied.working;
  }
  if (edits === undefined) return false;
  state.working.value = working;
  state.revision.value = revision;
  state.history.value = history;
  return true;
}

/** The reading of the source that is open. */
export const readingOf = ({ working, source }: DeskState) =>
  source.value === undefined ? undefined : partOf(working.value, "readings", source.value);
