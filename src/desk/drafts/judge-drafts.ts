import type { Changeable } from "../../edit/drafts/change-draft.ts";
import type { DraftDecision } from "../state/desk-server.ts";
import { type DeskState, hearNews, openSource } from "../state/desk-state.ts";
import { countWaiting, waitingHere } from "../state/queue-at-desk.ts";

/** Looks again at what waits, and shows what stands at the place that was shown. */
export async function lookAtDrafts(state: DeskState): Promise<void> {
  const waiting = await state.server.drafts();
  if (waiting !== undefined) state.drafts.waiting.value = waiting;
  await showHere(state);
}

async function showHere({ server, drafts: queue }: DeskState): Promise<void> {
  queue.at.value = Math.max(0, Math.min(queue.at.value, countWaiting(queue) - 1));
  const here = waitingHere(queue);
  if (here === undefined || !("draft" in here)) {
    queue.shown.value = undefined;
    return;
  }
  // What is shown stays until the next is there: nothing flickers under a fast hand.
  const shown = await server.draft(here.draft);
  const now = waitingHere(queue);
  if (now !== undefined && "draft" in now && now.draft === here.draft) queue.shown.value = shown;
}

/** Goes on, or back; to pass over something decides nothing. */
export async function moveInQueue(state: DeskState, by: 1 | -1): Promise<void> {
  const queue = state.drafts;
  queue.notice.value = "";
  queue.troubles.value = [];
  queue.asking.value = undefined;
  queue.at.value += by;
  await showHere(state);
}

/** Does what somebody has decided; what waits next is shown. In whose name is asked where nobody has said it. */
export async function decide(state: DeskState, decision: DraftDecision): Promise<void> {
  const queue = state.drafts;
  // What a fast hand decides meanwhile is of something it has not seen; what it takes back is not.
  if (queue.deciding.value && decision.act !== "undo") return;
  const by = decision.by ?? queue.by.value;
  if (queue.waiting.value?.by === undefined && by === undefined && decision.act !== "undo") {
    queue.asking.value = { kind: "name", decision };
    return;
  }
  const named = by === undefined ? decision : { ...decision, by };
  const doing = (turns.get(queue) ?? Promise.resolve()).then(() => decideNow(state, named));
  turns.set(queue, doing);
  await doing;
}

const turns = new WeakMap<DeskState["drafts"], Promise<void>>();

async function decideNow(state: DeskState, decision: DraftDecision): Promise<void> {
  const queue = state.drafts;
  queue.deciding.value = true;
  const before = queue.waiting.value?.drafts ?? [];
  const decided = await state.server.decide(decision);
  queue.deciding.value = false;
  queue.asking.value = undefined;
  queue.troubles.value = decided.ok ? [] : decided.troubles;
  queue.notice.value = decided.ok ? `${decided.what[0]?.toUpperCase()}${decided.what.slice(1)}.` : "";
  // A name with which nothing was decided is asked for again.
  if (decided.ok && decision.by !== undefined) queue.by.value = decision.by;
  if (decided.ok && decided.done !== undefined) queue.own.value = new Set([...queue.own.value, decided.done]);
  if (decided.waiting !== undefined) {
    queue.waiting.value = decided.waiting;
    // What was taken back is looked at again.
    const back = decision.act === "undo" ? decided.waiting.drafts.findIndex((id) => !before.includes(id)) : -1;
    if (back !== -1) queue.at.value = back;
  }
  await Promise.all([showHere(state), hearNews(state)]);
}

/** Records the draft that is shown as a claim of the person's. */
export const acceptShown = (state: DeskState): Promise<void> => ofShown(state, { act: "accept" });

/** Refuses it, with a why. */
export const refuseShown = (state: DeskState, why: string): Promise<void> => ofShown(state, { act: "refuse", why });

/** Changes one thing of it; it goes on waiting. */
export const changeShown = (state: DeskState, what: Changeable, value: string): Promise<void> =>
  ofShown(state, { act: "change", what, value });

async function ofShown(
  state: DeskState,
  decision:
    | { readonly act: "accept" }
    | { readonly act: "refuse"; readonly why: string }
    | { readonly act: "change"; readonly what: Changeable; readonly value: string },
): Promise<void> {
  const [here, shown] = [waitingHere(state.drafts), state.drafts.shown.value];
  // A key that comes before the next is there means nothing that anybody has seen.
  if (here === undefined || !("draft" in here) || shown?.id !== here.draft) return;
  await decide(state, { ...decision, draft: shown.id, of: shown.of });
}

/** Turns the draft to a denial, or back. */
export function turnShown(state: DeskState): Promise<void> {
  const isDenied = state.drafts.shown.value?.claim.polarity === "denies";
  return changeShown(state, "polarity", isDenied ? "asserts" : "denies");
}

/** Says of the first of those who are still to be told from the case's that they are the one of that place among the offers. */
export async function sameAsOffered(state: DeskState, at: number): Promise<void> {
  const [undecided] = state.drafts.shown.value?.undecided ?? [];
  const offer = undecided?.offers[at];
  if (undecided === undefined || offer === undefined) return;
  const { entity: one, of } = undecided;
  await decide(state, { act: "same", one, other: offer.id, of, why: offer.why });
}

/** Says that they are nobody whom the case has. */
export async function noneOfThem(state: DeskState): Promise<void> {
  const [undecided] = state.drafts.shown.value?.undecided ?? [];
  if (undecided === undefined) return;
  await decide(state, { act: "apart", one: undecided.entity, of: undecided.of, why: "Looked at." });
}

/** Says of the two that are shown whether they are one, and why. */
export async function judgePair(state: DeskState, act: "same" | "apart", why: string): Promise<void> {
  const here = waitingHere(state.drafts);
  if (here === undefined || !("pair" in here)) return;
  await decide(state, { act, one: here.pair.one, other: here.pair.other, why });
}

/** Takes back what was decided last: in this window at once, in another only after somebody has read what it is. */
export async function undoDecision(state: DeskState): Promise<void> {
  const queue = state.drafts;
  // What a fast hand has just decided is what it takes back.
  await turns.get(queue);
  const last = queue.waiting.value?.last;
  if (last === undefined) {
    queue.notice.value = "There is nothing to take back.";
    return;
  }
  if (queue.own.value.has(last.id)) await takeBack(state, last.id);
  else queue.asking.value = { kind: "undo", last };
}

/** Takes back what is named so, if it is what was decided last. */
export const takeBack = (state: DeskState, of: string): Promise<void> => decide(state, { act: "undo", of });

/** Opens the text at the passage of the draft that is shown. */
export async function readInText(state: DeskState): Promise<void> {
  const { passage, source } = state.drafts.shown.value ?? {};
  if (passage === undefined || source === undefined || !source.isInCase) return;
  state.side.value = "text";
  await openSource(state, source.id, { start: passage.start, end: passage.end });
}
