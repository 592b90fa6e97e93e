import { isAboutValue } from "./saying/claim-form.ts";
import { type DeskState, readingOf, redo, undo } from "./state/desk-state.ts";
import type { Form, PartOfForm, StepField } from "./state/form.ts";
import {
  addStep,
  changeOld,
  claimAbove,
  claimsHere,
  continueFrame,
  dropStep,
  nothingHere,
  repeatAbove,
  save,
  sayClaim,
  sayFrame,
  sayReply,
  sayWithdrawn,
  setRead,
} from "./state/say.ts";
import { caretOn, type Motion, moveCaret, unitFrom } from "./text/caret.ts";

/** A key, what it does in a word or two, and the act. */
export interface DeskKey {
  readonly keys: readonly string[];
  readonly words: string;
  readonly act: (state: DeskState) => void;
  /** True of what moves the caret, which a mouse does by itself. */
  readonly moves?: true;
  /** Of which sentences it is a key; of all where it is left out. */
  readonly of?: readonly Form["kind"][];
}

const move =
  (motion: Motion) =>
  (state: DeskState): void => {
    const read = state.read.value;
    if (read === undefined) return;
    const first = unitFrom(read, 0, motion.unit);
    if (state.caret.value === undefined) state.caret.value = first && caretOn(first);
    else state.caret.value = moveCaret(read, state.caret.value, motion);
  };

const motion = (unit: Motion["unit"], back: boolean, widen: boolean): Motion => ({ unit, back, widen });

/** What keys do while one reads: move, and say something about what is selected. */
export const READING_KEYS: readonly DeskKey[] = [
  { keys: ["ArrowDown"], words: "next sentence", act: move(motion("sentence", false, false)), moves: true },
  { keys: ["ArrowUp"], words: "sentence before", act: move(motion("sentence", true, false)), moves: true },
  { keys: ["Shift+ArrowDown"], words: "widen by a sentence", act: move(motion("sentence", false, true)), moves: true },
  { keys: ["Shift+ArrowUp"], words: "narrow by a sentence", act: move(motion("sentence", true, true)), moves: true },
  { keys: ["."], words: "next piece of a sentence", act: move(motion("clause", false, false)), moves: true },
  { keys: [","], words: "piece before", act: move(motion("clause", true, false)), moves: true },
  { keys: [">", "Shift+."], words: "widen by a piece", act: move(motion("clause", false, true)), moves: true },
  { keys: ["<", "Shift+,"], words: "narrow by a piece", act: move(motion("clause", true, true)), moves: true },
  { keys: ["ArrowRight"], words: "next word", act: move(motion("word", false, false)), moves: true },
  { keys: ["ArrowLeft"], words: "word before", act: move(motion("word", true, false)), moves: true },
  { keys: ["Shift+ArrowRight"], words: "widen by a word", act: move(motion("word", false, true)), moves: true },
  { keys: ["Shift+ArrowLeft"], words: "narrow by a word", act: move(motion("word", true, true)), moves: true },
  { keys: ["PageDown"], words: "next paragraph", act: move(motion("paragraph", false, false)), moves: true },
  { keys: ["PageUp"], words: "paragraph before", act: move(motion("paragraph", true, false)), moves: true },
  { keys: ["Shift+PageDown"], words: "widen by a paragraph", act: move(motion("paragraph", false, true)), moves: true },
  { keys: ["Enter"], words: "a claim on what is selected", act: (state) => sayClaim(state) },
  { keys: ["f"], words: "who speaks here", act: sayFrame },
  { keys: ["F", "Shift+f"], words: "they go on speaking here", act: continueFrame },
  { keys: ["r"], words: "the claim above once more, from here", act: (state) => repeatAbove(state) },
  {
    keys: ["x"],
    words: "the denial of the claim above",
    act: (state) => repeatAbove(state, claimAbove(state)?.polarity === "denies" ? "asserts" : "denies"),
  },
  {
    keys: ["a"],
    words: "a further passage of the claim above",
    act(state) {
      if (claimAbove(state) === undefined) return;
      state.form.value = undefined;
      state.part.value = "also";
    },
  },
  { keys: ["0"], words: "nothing to claim here", act: nothingHere },
  {
    keys: ["e"],
    words: "change the claim here",
    act(state) {
      const [claim] = claimsHere(state);
      if (claim !== undefined) changeOld(state, claim);
    },
  },
  {
    keys: ["w"],
    words: "withdraw the claim here",
    act(state) {
      const claim = claimsHere(state).find(({ status }) => status === "standing") ?? claimAbove(state);
      if (claim !== undefined) sayWithdrawn(state, claim);
    },
  },
  {
    keys: ["y"],
    words: "a reply to the claim here",
    act(state) {
      const claims = claimsHere(state);
      const above = claimAbove(state);
      if (claims.length > 0 || above !== undefined) sayReply(state, claims.length > 0 ? claims : above ? [above] : []);
    },
  },
  { keys: ["z"], words: "read to the end", act: (state) => setRead(state, readingOf(state)?.status !== "read") },
  { keys: ["u"], words: "take the last change back", act: undo },
  { keys: ["U", "Shift+u"], words: "do it again", act: redo },
];

const open =
  (part: PartOfForm) =>
  (state: DeskState): void => {
    state.part.value = part;
  };
const openStep =
  (field: StepField): DeskKey["act"] =>
  (state) => {
    const form = state.form.value;
    // Of several steps the one that was added last is the one that is being told.
    const step = form?.kind === "frame" || form?.kind === "claim" ? stepInHand(state, form.steps.length) : 0;
    state.part.value = { step, field };
  };

const inHand = new WeakMap<DeskState, number>();
const stepInHand = (state: DeskState, count: number): number => Math.min(inHand.get(state) ?? 0, count - 1);

const CLAIM: DeskKey["of"] = ["claim"];
const CHAIN: DeskKey["of"] = ["claim", "frame"];

/** What keys do while a sentence is being written and nothing is being chosen in it. */
export const LINE_KEYS: readonly DeskKey[] = [
  { keys: ["Enter"], words: "save it", act: save },
  {
    keys: ["Escape"],
    words: "leave it",
    act(state) {
      state.form.value = undefined;
      state.part.value = undefined;
      state.issues.value = [];
    },
  },
  {
    keys: ["d"],
    words: "denies",
    of: CLAIM,
    act(state) {
      const form = state.form.value;
      if (form?.kind === "claim")
        state.form.value = { ...form, polarity: form.polarity === "asserts" ? "denies" : "asserts" };
    },
  },
  { keys: ["1"], words: "who or what", of: CLAIM, act: open("subject") },
  { keys: ["2"], words: "does what", of: CLAIM, act: open("predicate") },
  { keys: ["3"], words: "whom or what", of: CLAIM, act: (state) => open(isValue(state) ? "value" : "object")(state) },
  {
    keys: ["x"],
    words: "stands on what is selected",
    of: CLAIM,
    act(state) {
      const [form, passage] = [state.form.value, state.selected.value];
      if (form?.kind === "claim" && passage !== undefined) state.form.value = { ...form, passage };
    },
  },
  { keys: ["a"], words: "also on what is selected", of: CLAIM, act: open("also") },
  { keys: ["t"], words: "when", of: CLAIM, act: open("time") },
  { keys: ["p"], words: "where", of: CLAIM, act: open("place") },
  { keys: ["h"], words: "held back", of: CLAIM, act: open("hedge") },
  { keys: ["q"], words: "role", of: CLAIM, act: open("role") },
  { keys: ["n"], words: "remark", of: CLAIM, act: open("note") },
  { keys: ["s"], words: "own sentence", of: CLAIM, act: open("statement") },
  {
    keys: ["g"],
    words: "the next one of the chain",
    of: CHAIN,
    act(state) {
      const form = state.form.value;
      if (form?.kind !== "frame" && form?.kind !== "claim") return;
      inHand.set(state, (stepInHand(state, form.steps.length) + 1) % form.steps.length);
      state.notice.value = `Step ${(inHand.get(state) ?? 0) + 1} of ${form.steps.length}`;
    },
  },
  { keys: ["w"], words: "who", of: CHAIN, act: openStep("by") },
  { keys: ["m"], words: "how", of: CHAIN, act: openStep("mode") },
  { keys: ["c"], words: "with which word", of: CHAIN, act: openStep("cue") },
  { keys: ["k"], words: "in which work", of: CHAIN, act: openStep("in") },
  { keys: ["i"], words: "interest", of: CHAIN, act: openStep("interest") },
  { keys: ["b"], words: "knows by", of: CHAIN, act: openStep("basis") },
  { keys: ["o"], words: "on which terms", of: CHAIN, act: openStep("terms") },
  { keys: ["v"], words: "their own stance", of: CHAIN, act: openStep("stance") },
  { keys: ["j"], words: "their holding back", of: CHAIN, act: openStep("hedge") },
  { keys: ["T", "Shift+t"], words: "when they said it", of: CHAIN, act: openStep("time") },
  {
    keys: ["+"],
    words: "through another",
    of: CHAIN,
    act(state) {
      addStep(state);
      const form = state.form.value;
      if (form?.kind === "frame" || form?.kind === "claim") inHand.set(state, form.steps.length - 1);
    },
  },
  { keys: ["-"], words: "one fewer", of: CHAIN, act: dropStep },
];

const isValue = ({ form }: DeskState): boolean => form.value?.kind === "claim" && isAboutValue(form.value);

/** Gives a key to what it is for: to what is being said while something is, else to the reading. */
export function onDeskKey(state: DeskState, event: KeyboardEvent): void {
  const target = event.target as HTMLElement | null;
  if (target !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key)) {
    const isAgain = event.key.toLowerCase() === "y" || event.shiftKey;
    take(event, () => void (isAgain ? redo(state) : undo(state)));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;

  const isButton = target !== null && /^(BUTTON|A|SUMMARY)$/.test(target.tagName);
  // Enter presses the button that has the keys; in the text and on the line it is ours.
  if (isButton && (event.key === "Enter" || event.key === " ")) return;
  const name = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
  // While a sentence is written the caret still moves, so that it can stand on other words, or on further ones.
  const moving = READING_KEYS.filter(({ moves }) => moves);
  const kind = state.form.value?.kind;
  // What is said next has a chain of its own.
  if (kind === undefined) inHand.delete(state);
  const ofLine = LINE_KEYS.filter(({ of }) => kind !== undefined && (of === undefined || of.includes(kind)));
  const list = kind === undefined ? READING_KEYS : [...ofLine, ...moving];
  if (state.form.value === undefined && state.part.value !== undefined && event.key === "Escape") {
    take(event, () => {
      state.part.value = undefined;
    });
    return;
  }
  const key = list.find(({ keys }) => keys.includes(name));
  if (key !== undefined) take(event, () => key.act(state));
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}
