import { partOf } from "../../edit/working-case.ts";
import { BASES, INTERESTS, STANCES, TERMS } from "../../model/attribution.ts";
import { asSourceId, THE_WORK } from "../../model/id.ts";
import { edtfOf } from "../../suggest/dates/edtf-of.ts";
import { timesIn } from "../../suggest/dates/times-in.ts";
import { hedgeWordsIn } from "../../suggest/hedges-in.ts";
import { around, cuesNear } from "../../suggest/speech/speech-in.ts";
import { type DeskState, noteUsed } from "../state/desk-state.ts";
import type { Form, StepField } from "../state/form.ts";
import { sayOn, sayStep } from "../state/say.ts";
import { ownVoice } from "./claim-form.ts";
import { datedBy } from "./line-offers.ts";
import { speakersOffered } from "./offered-speakers.ts";
import {
  languageOf,
  MODES,
  type Offer,
  type OfferedFrom,
  type Picked,
  sourceOffers,
  voiceOffers,
  wordOffers,
} from "./offers.ts";
import { chainsBefore } from "./said-before.ts";

/** What is asked for a part, what is offered, and what becomes of the answer. */
export interface Question {
  readonly label: string;
  readonly offers: (typed: string) => readonly Offer[];
  readonly take: (picked: Picked) => void;
  readonly words?: (words: string) => void;
  readonly initial?: string;
  readonly aside?: string;
}

/** What is asked of one step of a chain. */
export function stepQuestion(
  at: number,
  field: StepField,
  form: Form | undefined,
  from: OfferedFrom,
  state: DeskState,
): Question {
  const step = form?.kind === "claim" || form?.kind === "frame" ? form.steps[at] : undefined;
  const set = (change: object) => sayStep(state, at, change);
  const list = (label: string, list: readonly string[]): Question => ({
    label,
    offers: (typed) => wordOffers(list, typed),
    take: (picked) => picked.kind === "word" && set({ [field === "stance" ? "polarity" : field]: picked.word }),
  });
  const who = step?.by === undefined ? "they" : "this one";
  switch (field) {
    case "by":
      return {
        label: at === 0 ? "Who says it?" : "Through whom did it come?",
        // Whoever speaks is mostly named beside what they say.
        offers(typed) {
          const voices = voiceOffers({ ...from, passage: around(from.text, from.passage) }, typed);
          const [read, source] = [state.read.value, state.source.value];
          if (at > 0 || typed.trim() !== "" || read === undefined || source === undefined) return voices;
          const here = speakersOffered(from.working, source, read, from.passage);
          const before = chainsBefore(from.working, source).filter(
            ({ words, aside }) => !here.some((one) => one.words === words && one.aside === aside),
          );
          // Whom the text itself has speak is not offered a second time.
          const offered = here.map(speaksAlone);
          return [...before, ...here, ...voices.filter((one) => !offered.includes(speaksAlone(one)))].slice(0, 9);
        },
        take(picked) {
          if (picked.kind === "chain") return sayOn(state, { steps: picked.steps, frame: undefined });
          const work = partOf(from.working, "sources", state.source.value ?? "");
          if (picked.kind === "voice")
            return set(at === 0 && picked.by === THE_WORK ? ownVoice(work?.genre) : { by: picked.by });
          if (picked.kind !== "entity") return;
          noteUsed(state, picked.id);
          // Whoever speaks in the place of the work says; its author goes on writing.
          const isAuthor =
            work?.authors.some((author) => author === picked.id) && ownVoice(work.genre).mode === "writes";
          const isWork = step?.by === THE_WORK || step?.by === undefined;
          const mode = at === 0 && isWork ? { mode: isAuthor ? "writes" : "says" } : {};
          set({ by: picked.id, ...mode });
        },
      };
    case "in":
      return {
        label: `In which work did ${who} say it?`,
        offers(typed) {
          const works = sourceOffers(from, typed, state.source.value ?? "", step?.by);
          const none: Offer = { words: "the work that is read", picked: { kind: "word", word: "" } };
          return step?.in === undefined ? works : [...works, none];
        },
        take: (picked) => set({ in: picked.kind === "source" ? asSourceId(picked.id) : undefined }),
      };
    case "mode":
      return list(`How ${step?.by === undefined ? "do they" : "does this one"} pass it on, or say it?`, MODES);
    case "interest":
      return list("What do they stand to gain or lose by it?", INTERESTS);
    case "basis":
      return list("How do they know?", BASES);
    case "terms":
      return list("On which terms did they speak?", TERMS);
    case "stance":
      return list("What is their own stance?", STANCES);
    case "cue":
      return {
        label: "With which word of the text is that said?",
        offers: (typed) => wordOffers(cuesNear(from.text, from.passage, languageOf(from)), typed),
        take: (picked) => picked.kind === "word" && set({ cue: picked.word }),
        words: (cue) => set({ cue: cue === "" ? undefined : cue }),
        ...(step?.cue === undefined ? {} : { initial: step.cue }),
      };
    case "hedge": {
      const add = (word: string) => set({ hedges: word === "" ? undefined : [...(step?.hedges ?? []), word] });
      return {
        label: "With which words do they hold back?",
        offers: (typed) => wordOffers(hedgeWordsIn(from.text, from.passage, languageOf(from)), typed),
        take: (picked) => picked.kind === "word" && add(picked.word),
        words: add,
      };
    }
    case "time":
      return {
        label: "When did they say it, in the words of the text?",
        offers: (typed) =>
          wordOffers(timesIn(from.text, from.passage, languageOf(from), around(from.text, from.passage)), typed),
        take: (picked) => picked.kind === "word" && time(picked.word),
        words: time,
        ...(step?.time && { initial: step.time.raw }),
      };
    case "edtf":
      return {
        label: `When is “${step?.time?.raw ?? ""}”?`,
        offers: () => [],
        take: () => undefined,
        words: (edtf) => set({ time: { raw: step?.time?.raw ?? "", ...(edtf && { edtf }) } }),
        initial: step?.time?.edtf ?? "",
      };
    default:
      return field satisfies never;
  }

  function time(raw: string): void {
    const edtf = edtfOf(raw, languageOf(from), datedBy(from, state.source.value ?? ""));
    set({ time: raw === "" ? undefined : { raw, ...(edtf && { edtf }) } });
    if (raw !== "") state.part.value = { step: at, field: "edtf" };
  }
}

/** Who an offer has speak, where nobody passes it on. */
function speaksAlone({ picked }: Offer): string | undefined {
  if (picked.kind === "new") return picked.name;
  if (picked.kind === "entity") return picked.id;
  if (picked.kind === "voice") return picked.by;
  return picked.kind === "chain" && picked.steps.length === 1 ? picked.steps[0]?.by : undefined;
}
