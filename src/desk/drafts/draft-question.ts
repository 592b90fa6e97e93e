import type { ShownDraft } from "../../edit/drafts/shown-draft.ts";
import { partOf } from "../../edit/working-case.ts";
import { ENTITY_KINDS } from "../../model/entity.ts";
import { around } from "../../suggest/speech/speech-in.ts";
import {
  entityOffers,
  type Offer,
  type OfferedFrom,
  predicateOffers,
  sourceOffers,
  voiceOffers,
  wordOffers,
} from "../saying/offers.ts";
import type { Question } from "../saying/step-question.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { Asking } from "../state/queue-at-desk.ts";
import { changeShown, decide, judgePair, refuseShown, takeBack } from "./judge-drafts.ts";

const WHY_REFUSED = [
  "The text does not say it.",
  "Somebody else says it.",
  "It is about somebody else.",
  "It is recorded already.",
  "It says more than the text.",
];
const TAKE_BACK = "Take it back";
const WHY_ONE = ["The same names and facts.", "A source says so."];
const WHY_APART = ["Other facts.", "A source tells them apart."];

/** What is asked before something is decided of a draft or a pair, what is offered, and what becomes of the answer. */
export function draftQuestion(asking: Asking, state: DeskState): Question {
  const why = (label: string, reasons: readonly string[], take: (why: string) => unknown): Question => ({
    label,
    offers: (typed) => wordOffers(reasons, typed),
    take: (picked) => void (picked.kind === "word" && take(picked.word)),
    words: (own) => void (own !== "" && take(own)),
  });
  switch (asking.kind) {
    case "refuse":
      return why("Why is it refused?", WHY_REFUSED, (words) => refuseShown(state, words));
    case "same":
      return why("Why are they one?", WHY_ONE, (words) => judgePair(state, "same", words));
    case "apart":
      return why("Why are they not one?", WHY_APART, (words) => judgePair(state, "apart", words));
    case "name":
      return {
        label: "Your name: it stands with what you accept",
        offers: () => [],
        take: () => undefined,
        words: (by) => void (by !== "" && decide(state, { ...asking.decision, by })),
      };
    case "undo":
      return {
        label: `Take back what was decided in another window: ${asking.last.what}?`,
        offers: (typed) => wordOffers([TAKE_BACK, "Leave it"], typed),
        take(picked) {
          state.drafts.asking.value = undefined;
          if (picked.kind === "word" && picked.word === TAKE_BACK) void takeBack(state, asking.last.id);
        },
      };
    case "change":
      return changeQuestion(asking.what, state, state.drafts.shown.value);
    default:
      return asking satisfies never;
  }
}

function changeQuestion(
  what: Extract<Asking, { readonly kind: "change" }>["what"],
  state: DeskState,
  shown: ShownDraft | undefined,
): Question {
  const from = offeredFrom(state, shown);
  const claim = shown?.claim ?? {};
  const set = (value: string) => void changeShown(state, what, value);
  const entities = (label: string, offers: (typed: string) => readonly Offer[]): Question => ({
    label,
    // Nobody is made here: whom the case does not have is proposed with the draft, or made in the text.
    offers: (typed) => offers(typed).filter(({ picked }) => picked.kind === "entity" || picked.kind === "voice"),
    take(picked) {
      if (picked.kind === "entity") set(picked.id);
      else if (picked.kind === "voice") set(picked.by);
    },
  });
  const words = (label: string, field: unknown, aside?: string): Question => ({
    label,
    offers: () => [],
    take: () => undefined,
    words: set,
    ...(typeof field === "string" && { initial: field }),
    ...(aside !== undefined && { aside }),
  });

  switch (what) {
    case "subject":
      return entities("Who or what is it about?", (typed) => entityOffers(from, typed));
    case "object":
      return entities("And whom, or what?", (typed) => entityOffers(from, typed, ENTITY_KINDS));
    case "place":
      return entities("Where is it said to have happened?", (typed) => entityOffers(from, typed, ["place"]));
    case "speaker":
      // Whoever speaks is mostly named beside what they say.
      return entities("Who says it?", (typed) =>
        voiceOffers({ ...from, passage: around(from.text, from.passage) }, typed),
      );
    case "predicate":
      return {
        label: "What is said of it?",
        aside: "the weaker word, where two fit",
        offers: (typed) =>
          predicateOffers(from, typed, typeof claim.subject === "string" ? claim.subject : undefined).filter(
            ({ picked }) => picked.kind === "predicate",
          ),
        take: (picked) => void (picked.kind === "predicate" && set(picked.id)),
      };
    case "source":
      return {
        label: "In which work does it stand?",
        offers: (typed) => sourceOffers(from, typed, shown?.source.id ?? ""),
        take: (picked) => void (picked.kind === "source" && set(picked.id)),
      };
    case "polarity":
      return {
        label: "Is it said, or denied?",
        offers: (typed) => wordOffers(["asserts", "denies"], typed),
        take: (picked) => void (picked.kind === "word" && set(picked.word)),
      };
    case "value":
      return words("What is said of it, in a few words?", claim.value);
    case "statement":
      return words("The sentence, in your own words, led by who says it", claim.statement);
    case "passage":
      return words(
        "On which words does it stand?",
        (claim.anchor as { readonly exact?: unknown } | undefined)?.exact,
        "word for word, as the text has them",
      );
    default:
      return what satisfies never;
  }
}

/** What is offered comes out of the words around the passage, and out of the case. */
function offeredFrom(state: DeskState, shown: ShownDraft | undefined): OfferedFrom {
  const { before = "", words = "", after = "" } = shown?.passage ?? {};
  return {
    working: state.working.value,
    text: before + words + after,
    passage: { start: before.length, end: before.length + words.length },
    recent: state.recent.value,
    lang: partOf(state.working.value, "sources", shown?.source.id ?? "")?.lang,
  };
}
