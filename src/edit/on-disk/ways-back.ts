import { randomUUID } from "node:crypto";
import { decidedSince, type Queued, refused, refusedFor, savedSince } from "../drafts/queued.ts";
import type { LastDecided } from "../drafts/shown-queue.ts";
import type { Edit } from "../edit.ts";
import type { Sitting } from "./sitting.ts";

/** What was decided in a queue, each with its way back, in order. */
export interface WaysBack {
  /** Keeps how something is taken back that changed nothing in the case. */
  keep(what: string, back: () => Promise<Queued>): void;
  /** Keeps that something was saved in the case: the sitting takes it back. */
  keepSaved(edit: Edit): void;
  /** What would be taken back next. */
  last(): LastDecided | undefined;
  /**
   * Takes back what was decided last.
   * @param of what is to be taken back: where it was not the last, nothing is
   */
  undo(of?: string): Promise<Queued>;
}

interface Decided extends LastDecided {
  readonly edit?: Edit;
  back(): Promise<Queued>;
}

/** Keeps the ways back of what is decided at a sitting; what was saved there since by anybody is taken back there first. */
export function waysBack(sitting: Pick<Sitting, "done" | "undo">): WaysBack {
  const decided: Decided[] = [];
  const lastDecided = (): Decided | undefined => {
    // What was taken back at the sitting itself is back already.
    while (isTakenBack(decided.at(-1), sitting.done())) decided.pop();
    return decided.at(-1);
  };

  return {
    keep: (what, back) => void decided.push({ id: randomUUID(), what, back }),
    keepSaved(edit) {
      decided.push({
        id: randomUUID(),
        what: edit.what,
        edit,
        async back() {
          const back = await sitting.undo();
          return back.ok ? { ok: true, what: `took back: ${edit.what}` } : refusedFor(back.issues);
        },
      });
    },
    last() {
      const last = lastDecided();
      return last && { id: last.id, what: last.what };
    },
    async undo(of) {
      const done = sitting.done();
      const last = lastDecided();
      if (of !== undefined && last?.id !== of) return decidedSince(last);
      if (last === undefined) return refused("nothing-done", "there is nothing to take back", "go on");
      if (last.edit !== undefined && last.edit !== done.at(-1)) return savedSince(done.at(-1));
      decided.pop();
      const result = await last.back();
      if (!result.ok) decided.push(last);
      return result;
    },
  };
}

const isTakenBack = (last: Decided | undefined, done: readonly Edit[]): boolean =>
  last?.edit !== undefined && !done.includes(last.edit);
