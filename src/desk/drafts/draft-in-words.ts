import type { ShownDraft } from "../../edit/drafts/shown-draft.ts";
import { saidOf } from "../../edit/saying/predicate-words.ts";
import { isCarrier, type Step } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { PREDICATE_IDS, type PredicateId } from "../../model/predicate.ts";

/** A draft in words: who says what about whom, as it would be recorded; what is not there, or is no word of ours, is undefined. */
export interface DraftInWords {
  readonly speaker: string | undefined;
  readonly through: readonly string[];
  readonly denies: boolean;
  readonly subject: string | undefined;
  readonly predicate: string | undefined;
  readonly object: string | undefined;
  readonly isAboutValue: boolean;
  /** How each passes it on: "says “said” → reports". */
  readonly how: string;
  /** What else would be recorded of it: when, where, held back by what, and which further passages. */
  readonly besides: readonly string[];
}

type Keys = Readonly<Record<string, unknown>>;

/** Reads a draft, of which nothing is sure but that somebody proposed it. */
export function draftInWords({ claim, names, source }: Pick<ShownDraft, "claim" | "names" | "source">): DraftInWords {
  const { subject, predicate, object, value, polarity, attribution, time, place, hedges, alsoAt } = claim;
  const name = (id: unknown): string | undefined => (typeof id === "string" ? (names[id]?.name ?? id) : undefined);
  const voice = (by: unknown): string | undefined => {
    if (by === THE_WORK) return `“${source.title}”, in its own voice`;
    if (by === UNATTRIBUTED) return `somebody whom “${source.title}” does not name`;
    return name(by);
  };
  const [origin, ...carriers] = listOf(attribution).map(keysOf);
  const { raw, edtf } = keysOf(time);
  return {
    speaker: voice(origin?.by)?.replace(/^s(?=omebody)/, "S"),
    through: carriers.map(({ by }) => voice(by) ?? "…"),
    denies: polarity === "denies",
    subject: name(subject),
    predicate: PREDICATE_IDS.some((id) => id === predicate) ? saidOf(predicate as PredicateId) : wordsOf(predicate),
    object: typeof value === "string" ? value : name(object),
    isAboutValue: typeof value === "string",
    how: (origin === undefined ? [] : [origin, ...carriers]).map(stepInWords).join(" → "),
    besides: [
      ...(typeof raw === "string" ? [`when “${raw}”${typeof edtf === "string" ? ` (${edtf})` : ""}`] : []),
      ...(place === undefined ? [] : [`where ${name(place) ?? ""}`]),
      ...listOf(hedges).flatMap((hedge) => (typeof hedge === "string" ? [`held back by “${hedge}”`] : [])),
      ...listOf(alsoAt).map(keysOf).map(furtherInWords),
    ],
  };
}

function stepInWords({ mode, cue, inferred }: Keys): string {
  const how = wordsOf(mode) ?? "…";
  const passedOn = isCarrier(how as Step["mode"]) ? " (passes it on)" : "";
  return `${how}${typeof cue === "string" ? ` “${cue}”` : ""}${passedOn}${inferred === true ? ", our reading" : ""}`;
}

const furtherInWords = ({ role, anchor }: Keys): string =>
  `also at “${wordsOf(keysOf(anchor).exact) ?? "…"}” (${wordsOf(role) ?? "…"})`;

const wordsOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const keysOf = (value: unknown): Keys => (typeof value === "object" && value !== null ? (value as Keys) : {});
