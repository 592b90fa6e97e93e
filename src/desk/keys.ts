import type { Claim } from "../model/claim.ts";
import { isAboutValue } from "./saying/claim-form.ts";
import { claimInWords } from "./saying/claim-in-words.ts";
import { FIRST_DIGIT } from "./saying/line-offers.ts";
import { claimAbove, claimsHere, repeatAbove } from "./state/claims-near.ts";
import { type DeskState, openNext, readingOf, redo, undo } from "./state/desk-state.ts";
import type { Form, PartOfForm, StepField } from "./state/form.ts";
import { leave } from "./state/leave.ts";
import { continueFrame, nothingHere, setRead } from "./state/read-on.ts";
import { save } from "./state/save.ts";
import {
  addStep,
  changeOld,
  dropStep,
  offersOnLine,
  sayClaim,
  sayFrame,
  sayOn,
  sayRecanted,
  sayReply,
  sayStep,
  sayWithdrawn,
} from "./state/say.ts";
import { openOffered, takeOffered } from "./state/take-offered.ts";
import { caretOn, caretOnAll, caretWithMarks, type Motion, moveCaret, unitFrom } from "./text/caret.ts";

/** A key, what it does in a word or two, and the act. */
export interface DeskKey {
  readonly keys: readonly string[];
  readonly words: string;
  readonly act: (state: DeskState) => void;
  /** The claim that it is about, where it is not the one that is being said; and its sentence, once that is known. */
  readonly aimsAt?: (state: DeskState) => Claim | undefined;
  readonly aim?: string | undefined;
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
  { keys: ["Shift+PageUp"], words: "narrow by a paragraph", act: move(motion("paragraph", true, true)), moves: true },
  {
    keys: ['"'],
    words: "with the marks around it",
    act(state) {
      const [read, caret] = [state.read.value, state.caret.value];
      if (read !== undefined && caret !== undefined) state.caret.value = caretWithMarks(read, caret);
    },
    moves: true,
  },
  { keys: ["Enter"], words: "a claim on what is selected", act: (state) => sayClaim(state) },
  { keys: ["f"], words: "who speaks here", act: sayFrame },
  { keys: ["F", "Shift+f"], words: "they go on speaking here", act: continueFrame },
  { keys: ["s"], words: "so it is", act: takeOffered },
  { keys: ["S", "Shift+s"], words: "look at it first", act: openOffered },
  {
    keys: ["r"],
    words: "the claim above once more, from here",
    act: (state) => repeatAbove(state),
    aimsAt: claimAbove,
  },
  {
    keys: ["x"],
    words: "the denial of the claim above",
    act: (state) => repeatAbove(state, claimAbove(state)?.polarity === "denies" ? "asserts" : "denies"),
    aimsAt: claimAbove,
  },
  {
    keys: ["a"],
    words: "a further passage of the claim above",
    aimsAt: claimAbove,
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
  { keys: ["W", "Shift+w"], words: "somebody takes a claim back here", act: sayRecanted },
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
  { keys: ["n"], words: "next source", act: (state) => openNext(state, 1) },
  { keys: ["N", "Shift+n"], words: "source before", act: (state) => openNext(state, -1) },
  { keys: ["u"], words: "take the last change back", act: undo },
  { keys: ["U", "Shift+u"], words: "do it again", act: redo },
];

/** Keys with the sentence of the claim that each of them is about as things stand. */
export const aimed = (state: DeskState, list: readonly DeskKey[]): readonly DeskKey[] =>
  list.map((key) => (key.aimsAt ? { ...key, aim: claimInWords(state.working.value, key.aimsAt(state)) } : key));

/** What takes a frame that the text offers. */
export const OFFER_KEYS: readonly DeskKey[] = READING_KEYS.filter(({ keys: [key = ""] }) => /^[sS]$/.test(key));

const open =
  (part: PartOfForm) =>
  (state: DeskState): void => {
    state.part.value = part;
  };
const openStep =
  (field: StepField): DeskKey["act"] =>
  (state) => {
    const form = state.form.value;
    if (form?.kind === "frame" || form?.kind === "claim")
      state.part.value = { step: stepInHand(state, form.steps.length), field };
  };

/** Of several steps the one that was added last is told of, until another is taken up. */
const stepInHand = (state: DeskState, count: number): number => Math.min(state.stepInHand.value, count - 1);

const CLAIM: DeskKey["of"] = ["claim"];
const CHAIN: DeskKey["of"] = ["claim", "frame"];
const WITHDRAWAL: DeskKey["of"] = ["withdraw"];

/** What keys do while a sentence is being written and nothing is being chosen in it. */
export const LINE_KEYS: readonly DeskKey[] = [
  { keys: ["Enter"], words: "save it", act: save },
  {
    keys: ["Escape"],
    words: "leave it",
    act: leave,
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
      state.stepInHand.value = (stepInHand(state, form.steps.length) + 1) % form.steps.length;
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
  { keys: ["+"], words: "through another", of: CHAIN, act: addStep },
  { keys: ["-"], words: "one fewer", of: CHAIN, act: dropStep },
  {
    keys: ["I", "Shift+i"],
    words: "our reading, the text does not say it",
    of: CHAIN,
    act(state) {
      const form = state.form.value;
      if (form?.kind !== "frame" && form?.kind !== "claim") return;
      const at = stepInHand(state, form.steps.length);
      sayStep(state, at, { inferred: !form.steps[at]?.inferred });
    },
  },
  { keys: ["c"], words: "which claim", of: WITHDRAWAL, act: open("withdrawn") },
  { keys: ["w"], words: "why", of: WITHDRAWAL, act: open("why") },
  { keys: ["t"], words: "since when", of: WITHDRAWAL, act: open("since") },
  { keys: ["i"], words: "which one stands in its place", of: WITHDRAWAL, act: open("instead") },
  {
    keys: ["b"],
    words: "taken back here, or our mistake",
    of: WITHDRAWAL,
    act(state) {
      const form = state.form.value;
      if (form?.kind === "withdraw") state.form.value = { ...form, isRecanted: !form.isRecanted };
    },
  },
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
  if ((event.ctrlKey || event.metaKey) && event.key === "a" && state.read.value !== undefined) {
    const all = caretOnAll(state.read.value);
    take(event, () => {
      state.caret.value = all;
    });
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
  const ofLine = LINE_KEYS.filter(({ of }) => kind !== undefined && (of === undefined || of.includes(kind)));
  const list = kind === undefined ? READING_KEYS : [...ofLine, ...moving];
  if (state.form.value === undefined && state.part.value !== undefined && event.key === "Escape") {
    take(event, () => {
      state.part.value = undefined;
    });
    return;
  }
  const offer = /^[4-9]$/.test(name) ? offersOnLine(state)[Number(name) - FIRST_DIGIT] : undefined;
  if (offer !== undefined) {
    take(event, () => sayOn(state, offer.change));
    return;
  }
  const key = list.find(({ keys }) => keys.includes(name));
  if (key !== undefined) take(event, () => key.act(state));
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}
