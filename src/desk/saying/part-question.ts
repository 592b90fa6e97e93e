import { partOf } from "../../edit/working-case.ts";
import { type Claim, PASSAGE_ROLES } from "../../model/claim.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/entity.ts";
import { predicateOf } from "../../model/predicate.ts";
import { REPLY_STATUSES } from "../../model/reply.ts";
import { edtfOf } from "../../suggest/dates/edtf-of.ts";
import { timesIn } from "../../suggest/dates/times-in.ts";
import { hedgeWordsIn } from "../../suggest/hedges-in.ts";
import { around } from "../../suggest/speech/speech-in.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import { alsoHere } from "../state/claims-near.ts";
import { type DeskState, noteUsed } from "../state/desk-state.ts";
import type { Form, PartOfForm } from "../state/form.ts";
import { sayOn } from "../state/say.ts";
import type { ClaimForm } from "./claim-form.ts";
import { furtherPassages } from "./further-passages.ts";
import { datedBy } from "./line-offers.ts";
import {
  claimOffers,
  entityOffers,
  languageOf,
  type Offer,
  type OfferedFrom,
  type Picked,
  predicateOffers,
  wordOffers,
} from "./offers.ts";
import { saidOffers } from "./said-before.ts";
import { statementFor } from "./speakers.ts";
import { type Question, stepQuestion } from "./step-question.ts";

/** What is asked for a part of a sentence as it stands, out of the passage and the case. */
export function questionOf(part: PartOfForm, form: Form | undefined, from: OfferedFrom, state: DeskState): Question {
  if (typeof part === "object") return stepQuestion(part.step, part.field, form, from, state);

  const claim = form?.kind === "claim" ? form : undefined;
  const source = state.source.value ?? "";
  const on = (change: object) => sayOn(state, change);
  const entity = (field: string, kinds?: readonly EntityKind[], without?: string) => ({
    offers: (typed: string) =>
      entityOffers(from, typed, kinds).filter(({ picked }) => picked.kind !== "entity" || picked.id !== without),
    take(picked: Picked) {
      if (picked.kind !== "entity") return;
      noteUsed(state, picked.id);
      on({ [field]: picked.id });
    },
  });
  const words = (field: string, label: string, offered: readonly string[] = [], initial?: string): Question => ({
    label,
    offers: (typed) => wordOffers(offered, typed),
    take: (picked) => picked.kind === "word" && on({ [field]: picked.word }),
    words: (own) => on({ [field]: own === "" ? undefined : own }),
    ...(initial === undefined ? {} : { initial }),
  });

  // What is selected beside the passage is asked about first; else passages that others stand on are offered.
  const isElsewhere = claim === undefined || !isSame(state.selected.value, claim.passage);
  const roles = (typed: string) => (isElsewhere ? wordOffers(PASSAGE_ROLES, typed) : []);
  const further = (typed: string): readonly Offer[] => {
    const read = state.read.value;
    if (claim === undefined || read === undefined || typed !== "") return [];
    return furtherPassages(from.working, source, read, claim.passage)
      .filter(({ role, at }) => !claim.alsoAt.some((one) => one.role === role && isSame(one.at, at)))
      .map(({ role, at }) => ({
        words: `“${from.text.slice(at.start, at.end)}”`,
        aside: role,
        picked: { kind: "passage", role, at },
      }));
  };

  switch (part) {
    case "subject":
      return {
        label: "Who or what is it about?",
        offers(typed) {
          const names = entityOffers(from, typed);
          return typed.trim() === "" && claim?.editing === undefined
            ? [...saidOffers(from, claim?.polarity ?? "asserts"), ...names].slice(0, 9)
            : names;
        },
        take(picked) {
          if (picked.kind !== "said") return entity("subject").take(picked);
          const { subject, predicate, object, role } = picked;
          noteUsed(state, predicate, subject, object);
          const qualifiers = role === undefined ? {} : { qualifiers: { role, ...claim?.qualifiers } };
          on({ subject, predicate, object, value: undefined, ...qualifiers });
        },
      };
    case "object":
      return { label: "And whom, or what?", ...entity("object", objectKinds(from, claim), claim?.subject) };
    case "place":
      return { label: "Where is it said to have happened?", ...entity("place", ["place"]) };
    case "asked":
      return { label: "Who was asked?", ...entity("asked", ["person", "organization"]) };
    case "predicate":
      return {
        label: "What is said of it?",
        aside: "the weaker word, where two fit",
        offers: (typed) => predicateOffers(from, typed, claim?.subject),
        take(picked) {
          if (picked.kind === "remark") on({ predicate: picked.id, value: picked.value, object: undefined });
          else if (picked.kind === "predicate") on({ predicate: picked.id });
        },
      };
    case "value":
      return words("value", "What is said of it, in a few words?", [], claim?.value);
    case "time": {
      const offered = timesIn(from.text, from.passage, languageOf(from), around(from.text, from.passage, 400));
      const set = (raw: string) => {
        if (raw === "") return on({ time: undefined });
        const dated = datedBy(from, source);
        const edtf = edtfOf(raw, languageOf(from), dated);
        on({ time: edtf === undefined ? { raw } : { raw, edtf } });
        // What has been said of the same words is not asked again.
        if (!dated.before.some((one) => one.raw === raw)) state.part.value = "edtf";
      };
      return {
        label: "When, in the words of the text?",
        offers: (typed) => wordOffers(offered, typed),
        take: (picked) => picked.kind === "word" && set(picked.word),
        words: set,
        ...(claim?.time && { initial: claim.time.raw }),
      };
    }
    case "edtf":
      return {
        label: `When is “${claim?.time?.raw ?? ""}”?`,
        aside:
          "as 2023-03-13, 2023-03, 2023, 2023~ (about), 2019/2023 (from, to), [2022,2023] (one of them); empty where it cannot be said",
        offers: () => [],
        take: () => undefined,
        words: (edtf) => on({ time: { raw: claim?.time?.raw ?? "", ...(edtf && { edtf }) } }),
        initial: claim?.time?.edtf ?? "",
      };
    case "hedge": {
      const add = (word: string) =>
        on({ hedges: [...(claim?.hedges ?? []).filter((one) => one !== word), ...(word ? [word] : [])] });
      return {
        label: "With which words is it held back?",
        aside: "word for word, as the passage has it",
        offers: (typed) => wordOffers(hedgeWordsIn(from.text, from.passage, languageOf(from)), typed),
        take: (picked) => picked.kind === "word" && add(picked.word),
        words: add,
      };
    }
    case "role": {
      const initial = claim?.qualifiers.role;
      const set = (role: string) => {
        const { role: _, ...others } = claim?.qualifiers ?? {};
        on({ qualifiers: role === "" ? others : { role, ...others } });
      };
      return {
        label: "In which role, in the words of the text? (another: amount: 4,000)",
        offers: () => [],
        take: () => undefined,
        words(own) {
          const other = /^([a-zA-Z][a-zA-Z0-9-]{0,63}):\s*(.+)$/.exec(own);
          if (other === null) set(own);
          else on({ qualifiers: { ...claim?.qualifiers, [other[1] ?? ""]: other[2] ?? "" } });
        },
        ...(initial === undefined ? {} : { initial }),
      };
    }
    case "note":
      return words("note", "A remark of yours", [], claim?.note);
    case "statement":
      return words(
        "statement",
        "The sentence, in your own words; empty for the one that is worded here",
        [],
        claim?.statement ?? (claim && statementFor(state.working.value, claim, state.source.value ?? "")),
      );
    case "why":
      return words("why", "Why is it withdrawn?", [], form?.kind === "withdraw" ? form.why : undefined);
    case "withdrawn":
    case "instead": {
      const isOpen = (one: Claim) =>
        one.status === "standing" && (part === "instead" ? one.source === source : one.source !== source);
      return {
        label: part === "instead" ? "Which claim stands in its place?" : "Which claim is taken back here?",
        offers: (typed) => claimOffers(from, typed, isOpen),
        take: (picked) => picked.kind === "claim" && on({ [part === "instead" ? "supersededBy" : "claim"]: picked.id }),
      };
    }
    case "since":
      return {
        label: "Since when? (2023-03-13)",
        offers: () => [],
        take: () => undefined,
        words: (when) => when !== "" && on({ when }),
        initial: form?.kind === "withdraw" ? form.when : "",
      };
    case "status":
      return {
        label: "What came of it?",
        offers: (typed) => wordOffers(REPLY_STATUSES, typed),
        take: (picked) => picked.kind === "word" && on({ status: picked.word }),
      };
    case "text":
      return words("text", "What they answered", [], form?.kind === "reply" ? form.text : undefined);
    case "also":
      return {
        label: claim === undefined ? "What does the passage add to the claim above?" : "Where else does it stand?",
        offers: (typed) => [...roles(typed), ...further(typed)].slice(0, 9),
        take(picked) {
          if (picked.kind === "passage") {
            const { role, at } = picked;
            return claim && on({ alsoAt: [...claim.alsoAt, { role, at }] });
          }
          if (picked.kind !== "word") return;
          const at = state.selected.value;
          const role = picked.word as (typeof PASSAGE_ROLES)[number];
          if (claim !== undefined) return at && on({ alsoAt: [...claim.alsoAt, { role, at }] });
          state.part.value = undefined;
          state.form.value = undefined;
          void alsoHere(state, picked.word as (typeof PASSAGE_ROLES)[number]);
        },
      };
    default:
      return part satisfies never;
  }
}

/** Kinds that may stand at the other end, so that nothing is offered that cannot be. */
function objectKinds({ working }: OfferedFrom, claim: ClaimForm | undefined): readonly EntityKind[] | undefined {
  if (claim?.predicate === undefined || claim.subject === undefined) return undefined;
  const kind = partOf(working, "entities", claim.subject)?.kind;
  return ENTITY_KINDS.filter((one) =>
    predicateOf(claim.predicate ?? "linked-to").ends.some(([s, o]) => s === kind && o === one),
  );
}

const isSame = (one: Stretch | undefined, other: Stretch): boolean =>
  one !== undefined && one.start === other.start && one.end === other.end;
