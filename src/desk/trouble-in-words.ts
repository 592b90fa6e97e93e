import { saidOf } from "../edit/saying/predicate-words.ts";
import { isRemarkPredicate, PREDICATE_IDS, type PredicateId, predicateOf } from "../model/predicate.ts";
import type { DeskIssue } from "./state/desk-state.ts";

/** What is wrong and what to do, as somebody at the desk says it. */
export interface TroubleInWords {
  readonly message: string;
  readonly mend: string;
}

/** What is still to be said, and by which key. */
const MISSING: Readonly<Record<string, TroubleInWords>> = {
  subject: { message: "It is not said yet who or what it is about", mend: "press 1 and choose" },
  predicate: { message: "It is not said yet what is said of it", mend: "press 2 and choose" },
  object: { message: "It is not said yet whom or what it has to do with", mend: "press 3 and choose" },
  value: { message: "It is not said yet what is said of it, in a few words", mend: "press 3 and write it" },
  by: {
    message: "It is not said yet who says it",
    mend: "press w and choose, or say that the text does not name them",
  },
  statement: { message: "The sentence is empty", mend: "press s and write it, or leave it to the desk" },
};

/** What is wrong with the whole of a chain, where the record's own words would be of no use. */
const OF_CHAINS: Readonly<Record<string, TroubleInWords>> = {
  "carrier-at-origin": {
    message: "Whoever is named first only passes it on: nobody says it",
    mend: "press m and choose how they say it, or name who first says it; where the text does not tell, say that it does not",
  },
};

/** The fields of the record as the desk calls them; of a step what it is of a step. */
const FIELDS: Readonly<Record<string, string>> = {
  subject: "who or what",
  predicate: "what is said of it",
  object: "whom or what",
  value: "what is said, in a few words",
  statement: "the sentence",
  attribution: "who says it",
  by: "who says it",
  mode: "how it is said",
  cue: "the word that says so",
  in: "the work in which it is said",
  anchor: "the passage",
  alsoAt: "a further passage",
  hedges: "what holds it back",
  time: "when",
  edtf: "the date",
  raw: "the words of the date",
  place: "where",
  qualifiers: "the role",
  note: "the remark",
  polarity: "whether it is said or denied",
  withdrawal: "the withdrawal",
  why: "why",
  when: "since when",
  asked: "who was asked",
  status: "what came of it",
  about: "the claims it is about",
  parts: "the stretches of it",
  steps: "who says it",
};

/**
 * Says what a check found as a journalist would, and not as the record is written: which part of the sentence it is, and
 * the key for it. Nothing of what was found is left out; what is no part of a sentence stays as `check` says it.
 * @param nameOf the name of an entity, by its id
 */
export function troubleInWords(
  issue: Pick<DeskIssue, "code" | "message" | "mend"> & { readonly of?: string; readonly path?: readonly unknown[] },
  nameOf: (id: string) => string | undefined = () => undefined,
): TroubleInWords {
  const { code, message, mend, of, path = [] } = issue;
  if (of !== "claims" && of !== "readings" && of !== "replies") return { message, mend };
  const field = path.findLast((each) => typeof each === "string");
  const missing = code === "missing-key" && typeof field === "string" ? MISSING[field] : undefined;
  return missing ?? OF_CHAINS[code] ?? { message: inWords(message), mend: inWords(mend) };

  function inWords(words: string): string {
    return words
      .replace(/`([A-Za-z][\w.[\]]*)`/g, (_, at: string) => fieldInWords(at))
      .replace(/"([a-z]+(?:-[a-z]+)*)"/g, (whole, id: string) => (isPredicate(id) ? `“${saidOf(id)}”` : whole))
      .replace(/\(([a-z0-9]+(?:-[a-z0-9]+)*)\)/g, (whole, id: string) => (nameOf(id) ? `(${nameOf(id)})` : whole))
      .replace("; leave the key out if there is none", "");
  }
}

/** "attribution[0].time.edtf" is the date of who says it. */
function fieldInWords(at: string): string {
  const keys = at.split(".").map((key) => key.replace(/\[\d+\]$/, ""));
  const last = FIELDS[keys.at(-1) ?? ""] ?? keys.at(-1) ?? at;
  const isOfStep = keys.length > 1 && (keys[0] === "attribution" || keys[0] === "steps");
  return isOfStep && keys.at(-1) !== "by" ? `${last} (of who says it)` : last;
}

const isPredicate = (id: string): id is PredicateId =>
  PREDICATE_IDS.some((each) => each === id) && !isRemarkPredicate(predicateOf(id as PredicateId));
