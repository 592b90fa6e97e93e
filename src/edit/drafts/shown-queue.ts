import type { Issue } from "../../model/issue.ts";
import type { AlikePair } from "./alike-pairs.ts";
import type { FiledDraft } from "./draft-box.ts";

/** What waits for a person beside a case, as whoever decides is told of it: by names alone, so that thousands weigh little. */
export interface ShownQueue {
  /** Whose name stands with what is decided; nothing where nobody has said it yet. */
  readonly by?: string;
  /** Drafts by their ids, in order. */
  readonly drafts: readonly string[];
  /** Entities that may be one, each with the facts that decide it on one line. */
  readonly pairs: readonly {
    readonly id: string;
    readonly one: string;
    readonly other: string;
    readonly facts: readonly [string, string];
  }[];
  /** What would be taken back next, whoever decided it, and wherever. */
  readonly last?: LastDecided;
  /** What of the drafts cannot be read. */
  readonly issues: readonly Issue[];
}

/** What was decided last, in words; its name is its own, so that nobody takes back what they have not seen. */
export interface LastDecided {
  readonly id: string;
  readonly what: string;
}

/** Tells of what waits. */
export const showQueue = (
  drafts: readonly FiledDraft[],
  pairs: readonly AlikePair[],
  issues: readonly Issue[],
  by: string | undefined,
  last: LastDecided | undefined,
): ShownQueue => ({
  ...(by !== undefined && { by }),
  ...(last !== undefined && { last }),
  drafts: drafts.map(({ draft }) => draft.id),
  pairs: pairs.map(({ id, one, other, facts }) => ({ id, one: one.id, other: other.id, facts })),
  issues,
});
