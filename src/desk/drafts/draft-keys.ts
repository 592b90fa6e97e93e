import type { Changeable } from "../../edit/drafts/change-draft.ts";
import type { DeskKey } from "../keys.ts";
import { FIRST_DIGIT } from "../saying/line-offers.ts";
import type { DeskState } from "../state/desk-state.ts";
import { type Asking, waitingHere } from "../state/queue-at-desk.ts";
import {
  acceptShown,
  moveInQueue,
  noneOfThem,
  readInText,
  sameAsOffered,
  turnShown,
  undoDecision,
} from "./judge-drafts.ts";

const ask =
  (asking: Asking): DeskKey["act"] =>
  ({ drafts }) => {
    drafts.asking.value = asking;
  };
const change = (what: Changeable): DeskKey["act"] => ask({ kind: "change", what });

/** Whether a draft is about a value, in place of a second end. */
const isAboutValue = ({ drafts }: DeskState): boolean => typeof drafts.shown.value?.claim.value === "string";

/** What decides of a draft. */
export const DECIDING_KEYS: readonly DeskKey[] = [
  { keys: ["a"], words: "accept it", act: acceptShown },
  { keys: ["r"], words: "refuse it", act: ask({ kind: "refuse" }) },
];

/** What changes a draft, as the same keys change a sentence while it is written. */
export const CHANGING_KEYS: readonly DeskKey[] = [
  { keys: ["1"], words: "who or what", act: change("subject") },
  { keys: ["2"], words: "does what", act: change("predicate") },
  { keys: ["3"], words: "whom or what", act: (state) => change(isAboutValue(state) ? "value" : "object")(state) },
  { keys: ["d"], words: "denies", act: turnShown },
  { keys: ["w"], words: "who says it", act: change("speaker") },
  { keys: ["p"], words: "where", act: change("place") },
  { keys: ["m"], words: "on which words", act: change("passage") },
  { keys: ["k"], words: "in which work", act: change("source") },
  { keys: ["s"], words: "own sentence", act: change("statement") },
];

/** What decides of two who may be one. */
export const PAIR_KEYS: readonly DeskKey[] = [
  { keys: ["="], words: "they are one", act: ask({ kind: "same" }) },
  { keys: ["x"], words: "they are not", act: ask({ kind: "apart" }) },
];

/** What moves among what waits, and takes back; it decides nothing. */
export const QUEUE_KEYS: readonly DeskKey[] = [
  { keys: ["n", "ArrowRight", "ArrowDown"], words: "pass over", act: (state) => moveInQueue(state, 1) },
  { keys: ["N", "Shift+n", "ArrowLeft", "ArrowUp"], words: "the one before", act: (state) => moveInQueue(state, -1) },
  { keys: ["t"], words: "read it in the text", act: readInText },
  { keys: ["u"], words: "take back", act: undoDecision },
];

/** Who is whom, where a draft speaks of somebody who may be one of the case's. */
export const WHO_KEYS: readonly DeskKey[] = [{ keys: ["x"], words: "none of them", act: noneOfThem }];

/** Gives a key to what it does with the draft or the pair that is shown. */
export function onDraftKey(state: DeskState, event: KeyboardEvent): void {
  const target = event.target as HTMLElement | null;
  if (target !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || state.drafts.asking.value !== undefined) return;

  const here = waitingHere(state.drafts);
  const ofHere = here === undefined ? [] : "pair" in here ? PAIR_KEYS : keysOfDraft(state);
  const name = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
  const offered = /^[4-9]$/.test(name) ? Number(name) - FIRST_DIGIT : undefined;
  const key = [...ofHere, ...QUEUE_KEYS].find(({ keys }) => keys.includes(name));
  if (key === undefined && offered === undefined) return;
  event.preventDefault();
  if (key !== undefined) void key.act(state);
  else if (offered !== undefined) void sameAsOffered(state, offered);
}

/** What can be done with the draft that is shown. */
export const keysOfDraft = ({ drafts }: DeskState): readonly DeskKey[] => [
  ...DECIDING_KEYS,
  ...((drafts.shown.value?.undecided.length ?? 0) > 0 ? WHO_KEYS : []),
  ...CHANGING_KEYS,
];
