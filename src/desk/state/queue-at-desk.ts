import { type Signal, signal } from "@preact/signals";
import type { Changeable } from "../../edit/drafts/change-draft.ts";
import type { DraftTrouble } from "../../edit/drafts/draft-trouble.ts";
import type { ShownDraft } from "../../edit/drafts/shown-draft.ts";
import type { LastDecided, ShownQueue } from "../../edit/drafts/shown-queue.ts";
import type { DraftDecision } from "./desk-server.ts";

/** What is asked before something is decided: why, what a part is to be, or in whose name. */
export type Asking =
  | { readonly kind: "refuse" | "same" | "apart" }
  | { readonly kind: "change"; readonly what: Changeable }
  | { readonly kind: "name"; readonly decision: DraftDecision }
  // What somebody decided in another window is taken back only by whoever has read what it is.
  | { readonly kind: "undo"; readonly last: LastDecided };

/** The queue of drafts as the desk shows it, one at a time. */
export interface QueueAtDesk {
  /** Undefined until it is known. */
  readonly waiting: Signal<ShownQueue | undefined>;
  /** Which of them is shown: drafts first, then entities that may be one. */
  readonly at: Signal<number>;
  /** The draft that is shown; undefined while it is on its way. */
  readonly shown: Signal<ShownDraft | undefined>;
  readonly asking: Signal<Asking | undefined>;
  /** What was decided last, in a line. */
  readonly notice: Signal<string>;
  /** Why the last decision was refused. */
  readonly troubles: Signal<readonly DraftTrouble[]>;
  readonly deciding: Signal<boolean>;
  /** Whoever decides in this window, where the program was not told: the name of the last who decided something. */
  readonly by: Signal<string | undefined>;
  /** What was decided in this window, by the names that the program has for it. */
  readonly own: Signal<ReadonlySet<string>>;
}

/** A queue that nobody has looked at yet. */
export const beginQueue = (): QueueAtDesk => ({
  waiting: signal(undefined),
  at: signal(0),
  shown: signal(undefined),
  asking: signal(undefined),
  notice: signal(""),
  troubles: signal([]),
  deciding: signal(false),
  by: signal(undefined),
  own: signal(new Set()),
});

/** A draft that waits, or two who may be one. */
export type Waiting = { readonly draft: string } | { readonly pair: ShownQueue["pairs"][number] };

/** What waits at the place that is shown; undefined where nothing does. */
export function waitingHere({ waiting, at }: QueueAtDesk): Waiting | undefined {
  const { drafts = [], pairs = [] } = waiting.value ?? {};
  const [draft, pair] = [drafts[at.value], pairs[at.value - drafts.length]];
  if (draft !== undefined) return { draft };
  return pair && { pair };
}

/** How many wait, drafts and pairs each in its own words: "3 drafts, 1 pair"; nothing where none does. */
export function waitingInWords({ waiting }: QueueAtDesk): string {
  const { drafts = [], pairs = [] } = waiting.value ?? {};
  const counted = (count: number, one: string) => (count === 0 ? [] : [`${count} ${one}${count === 1 ? "" : "s"}`]);
  return [...counted(drafts.length, "draft"), ...counted(pairs.length, "pair")].join(", ");
}

/** How many wait, drafts and pairs together. */
export const countWaiting = ({ waiting }: QueueAtDesk): number =>
  (waiting.value?.drafts.length ?? 0) + (waiting.value?.pairs.length ?? 0);
