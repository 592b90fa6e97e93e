import type { CaseFolder } from "../../case-file/case-folder.ts";
import { type FilePatch, patchOf, unpatched } from "../../case-file/in-place/file-patch.ts";
import { type FileChange, folderChange } from "../../case-file/in-place/folder-change.ts";
import { lastLeft } from "../../case-file/on-disk/has-left.ts";
import { readCaseFiles } from "../../case-file/on-disk/read-case-files.ts";
import { writeTogether } from "../../case-file/on-disk/write-together.ts";
import type { Issue } from "../../model/issue.ts";
import type { Source } from "../../model/source.ts";
import { uncorrected } from "../changes/correction-of.ts";
import { type CheckedEdit, checkEdit } from "../check-edit.ts";
import { type Change, type Edit, inverseOf } from "../edit.ts";
import { type EditIssue, troubleAt } from "../edit-issue.ts";
import { partOf, partsOf, type WorkingCase } from "../working-case.ts";
import { undoNote, withoutNote } from "./kept-undo.ts";
import { changedFolder, isSameFolder, readState, type SittingState, stateOf } from "./sitting-state.ts";
import { hasLeft, inTheWay, neverStill, nothingTo, notInPlace } from "./sitting-troubles.ts";

/** What became of an edit: it is on disk; or it is refused, with each reason and, where somebody else was first, what is there now. */
export type Saved =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly edit: Edit;
      readonly issues: readonly EditIssue[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly (EditIssue | Issue)[];
      readonly theirs?: readonly Change[];
    };

/**
 * A case folder that somebody is changing: every edit is checked and on disk before it counts. What is wrong with an edit
 * is data (`Saved.issues`); what the disk cannot do is thrown by `save`, `undo` and `redo` as SaysWhoError
 * `file-unwritable`, and then nothing of the edit is there.
 */
export interface Sitting {
  readonly folder: string;
  now(): WorkingCase;
  /** The files as they are now. */
  files(): CaseFolder;
  /** How often the case has become another in this sitting. */
  revision(): number;
  /** The edits that made the case what it is since a revision, in order; undefined where others have changed it as well, or too long ago. */
  since(revision: number): readonly Edit[] | undefined;
  save(edit: Edit): Promise<Saved>;
  /** Takes the last edit back that was saved here, to the byte where nobody else has touched the place since. */
  undo(): Promise<Saved>;
  /** Does again what was taken back last. */
  redo(): Promise<Saved>;
  /** What can be taken back and done again, the next one first. */
  history(): { readonly done: readonly string[]; readonly undone: readonly string[] };
  /** The edits that were saved here and not taken back, in order. */
  done(): readonly Edit[];
  /** Reads the files again where they changed underneath; gives what does not check, if anything. */
  look(): Promise<readonly Issue[]>;
  /** Calls back whenever the case has become another; the answer stops it. */
  onChange(listener: () => void): () => void;
}

/** An open sitting, or why the case cannot be opened. */
export type OpenedSitting =
  | { readonly ok: true; readonly sitting: Sitting; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Done {
  readonly edit: Edit;
  readonly patches: readonly FilePatch[];
  /** Where it is noted for later commands how it is taken back. */
  readonly note?: string;
  readonly at: number;
}

/** How a sitting is opened. */
export interface SittingOptions {
  /** True where a later command is to be able to take back what is saved here. */
  readonly keepsUndo?: boolean;
}

const MOST_TRIES = 4;
/** Whoever is further behind reads the case anew. */
const MOST_SINCE = 100;

/**
 * Opens the case in a folder for edits; nothing is opened of one that does not check. Several may have one open at once,
 * in one program or in several, beside an editor: each edit names its records as they were, and is saved over what the
 * files are by then, or refused with `theirs`.
 * @param path the case folder; beside the case's own files only `.sayswho` in it is written
 */
export async function openSitting(path: string, { keepsUndo = false }: SittingOptions = {}): Promise<OpenedSitting> {
  const first = await readState(path);
  if (!first.ok) return first;

  let { state } = first;
  let revision = 0;
  let done: readonly Done[] = [];
  let undone: readonly Edit[] = [];
  // What made each of the last revisions; empty from where the files were read again.
  let made: readonly Edit[] = [];
  const listeners = new Set<() => void>();
  // One after the other: an edit is made from what the one before has left.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.then(act, act);
    turn = result.catch(() => undefined);
    return result;
  };
  const become = (next: SittingState, edit?: Edit): number => {
    state = next;
    revision += 1;
    made = edit === undefined ? [] : [...made, edit].slice(-MOST_SINCE);
    for (const listener of listeners) listener();
    return revision;
  };

  const look = async (): Promise<readonly Issue[]> => {
    const { folder, issues } = await readCaseFiles(path);
    if (folder === undefined) return issues;
    if (issues.length === 0 && isSameFolder(folder, state.folder)) return [];

    const read = stateOf(folder, issues);
    if (!read.ok) return read.issues;
    become(read.state);
    return [];
  };

  /**
   * Saves an edit; `exactly` are the very bytes to write, where they are known.
   * @param beside what is written together with it, beside the case
   */
  const write = async (
    edit: Edit,
    beside: (patches: readonly FilePatch[]) => readonly FileChange[] | Promise<readonly FileChange[]>,
    exactly?: (folder: CaseFolder) => readonly FileChange[] | undefined,
  ): Promise<Saved & Partial<Pick<Done, "patches" | "note">>> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const checked = checkEdit(state.working, edit);
      if (!checked.ok) return refused(checked, state.working, edit);

      const files = exactly?.(state.folder);
      const change = files
        ? { ok: true as const, files }
        : folderChange(state.folder, checked.edit.changes, { sources: sourcesOf(checked.working, checked.edit) });
      if (!change.ok) return { ok: false, issues: [notInPlace(change)] };

      const patches = change.files.flatMap((file) => (file.isUnread ? [] : (patchOf(file) ?? [])));
      const notes = await beside(patches);
      const written = await writeTogether(path, [...change.files, ...notes]);
      if (written.ok) {
        const next = { working: checked.working, folder: changedFolder(state.folder, change.files) };
        const note = notes.find(({ after }) => after !== undefined)?.path;
        return {
          ok: true,
          revision: become(next, checked.edit),
          edit: checked.edit,
          issues: checked.issues,
          patches,
          ...(note !== undefined && { note }),
        };
      }
      const revisionBefore = revision;
      const issues = await look();
      if (issues.length > 0) return { ok: false, issues };
      // What is no part of what is read, such as an original of that name, is not seen by reading it all again.
      const [first] = written.changed;
      if (revision === revisionBefore && first !== undefined && first.path.startsWith("originals/"))
        return { ok: false, issues: [inTheWay(first.path)] };
    }
    return { ok: false, issues: [neverStill()] };
  };

  const save = async (edit: Edit, isAgain = false): Promise<Saved> => {
    const due = correctionsDue(edit, await lastLeft(path), done);
    if (due.length > 0) return { ok: false, issues: due };

    const noted = (patches: readonly FilePatch[]) => (keepsUndo ? undoNote(path, edit.what, patches) : []);
    const { patches, note, ...saved } = { patches: [], ...(await write(edit, noted)) };
    if (saved.ok) {
      done = [...done, { edit: saved.edit, patches, ...(note !== undefined && { note }), at: Date.now() }];
      if (!isAgain) undone = [];
    }
    return saved;
  };

  const sitting: Sitting = {
    folder: path,
    now: () => state.working,
    files: () => state.folder,
    revision: () => revision,
    since(from) {
      const count = revision - from;
      if (count < 0 || count > made.length) return undefined;
      return count === 0 ? [] : made.slice(-count);
    },
    save: (edit) => inTurn(() => save(edit)),
    undo: () =>
      inTurn(async () => {
        const last = done.at(-1);
        if (last === undefined) return { ok: false, issues: [nothingTo("take back")] };
        const left = await lastLeft(path);
        if (left !== undefined && left >= last.at) return { ok: false, issues: [hasLeft(last.edit)] };

        const unnoted = () => (last.note === undefined ? [] : [withoutNote(last.note)]);
        const { patches: _, ...saved } = {
          patches: [],
          ...(await write(inverseOf(last.edit), unnoted, exactlyBefore(last))),
        };
        if (saved.ok) {
          done = done.slice(0, -1);
          undone = [...undone, last.edit];
        }
        return saved;
      }),
    redo: () =>
      inTurn(async () => {
        const last = undone.at(-1);
        if (last === undefined) return { ok: false, issues: [nothingTo("do again")] };
        const saved = await save(last, true);
        if (saved.ok) undone = undone.slice(0, -1);
        return saved;
      }),
    history: () => ({
      done: done.map(({ edit }) => edit.what).reverse(),
      undone: undone.map(({ what }) => what).reverse(),
    }),
    done: () => done.map(({ edit }) => edit),
    look: () => inTurn(look),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { ok: true, sitting, issues: first.issues };
}

/**
 * What an edit changes of what has left, without saying so: from then on a change is a dated correction with its reason.
 * What was only recorded since then, in this sitting, may change as it likes.
 */
function correctionsDue(edit: Edit, left: number | undefined, done: readonly Done[]): readonly EditIssue[] {
  if (left === undefined) return [];
  const since = done.filter(({ at }) => at > left).flatMap((one) => one.edit.changes);
  const isNew = ({ of, id }: Pick<Change, "of" | "id">) =>
    since.some((change) => change.of === of && change.id === id && change.before === undefined);
  return uncorrected(edit)
    .filter((change) => !isNew(change))
    .map((change) =>
      troubleAt(
        change,
        "correction-due",
        `"${change.id}" has left with the case, which was exported, pushed or published since: to change it is a correction`,
        "say why; it stands among the corrections, with its date",
      ),
    );
}

/** The files as they were before some patches, the last one taken back first; undefined where one of them is another by now. */
const exactlyBefore =
  ({ patches, edit }: Done) =>
  (folder: CaseFolder): readonly FileChange[] | undefined => {
    const files: FileChange[] = [];
    for (const patch of patches) {
      const back = unpatched(folder.files.get(patch.path) ?? folder.texts.get(patch.path), patch);
      if (!back.ok) return undefined;
      files.push(back.file);
    }
    const originals = edit.changes.filter(({ of, after }) => of === "originals" && after !== undefined);
    for (const { id } of originals) files.push({ path: id, before: undefined, after: undefined, isUnread: true });
    return files.length === 0 ? undefined : files;
  };

/** The sources that files are named after: as they will be, and those that go. */
function sourcesOf(working: WorkingCase, { changes }: Edit): readonly Source[] {
  const gone = changes.flatMap(({ of, before, after }) =>
    of === "sources" && after === undefined && before !== undefined ? [before as Source] : [],
  );
  return [...[...partsOf(working, "sources")].map(([, source]) => source), ...gone];
}

function refused({ issues }: CheckedEdit, working: WorkingCase, { changes }: Edit): Saved {
  if (!issues.some(({ code }) => code === "changed-meanwhile")) return { ok: false, issues };
  const theirs = changes.map(({ of, id }) => ({ of, id, after: partOf(working, of, id) }) as Change);
  return { ok: false, issues, theirs };
}
