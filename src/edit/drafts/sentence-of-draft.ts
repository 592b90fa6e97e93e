import type { Draft } from "../../model/draft.ts";
import { PREDICATE_IDS } from "../../model/predicate.ts";
import { statementOf } from "../saying/statement.ts";
import { type SpokenStep, speakersOf, titled } from "../saying/step-in-words.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { type DraftBox, decidedOf } from "./draft-box.ts";

/**
 * The sentence that the fields of a draft come to, in the names of the case and of what was proposed with it; what is not
 * there, or is no word of ours, is a gap. A sentence that says other than the fields must never be published with them.
 */
export function sentenceOfDraft(claim: Draft["claim"], working: WorkingCase, box: DraftBox): string {
  const { subject, predicate, object, value, polarity, attribution, qualifiers, source } = claim;
  const name = (id: string): string => {
    const stands = decidedOf(box, working, id) ?? id;
    return (partOf(working, "entities", stands) ?? box.entities.get(stands))?.name ?? id;
  };
  const title = (id: string): string =>
    titled(partOf(working, "sources", id)?.title ?? box.sources.get(id)?.source.title, id);
  const named = (id: unknown): string | undefined => (typeof id === "string" ? name(id) : undefined);

  const known = PREDICATE_IDS.find((id) => id === predicate);
  const { role } = keysOf(qualifiers);
  const end = typeof value === "string" ? value : named(object);
  const inItsWords =
    known === "linked-to" && typeof role === "string" ? ` (in its words: “${role.replace(/\s+/g, " ").trim()}”)` : "";
  return statementOf(speakersOf(working, stepsOf(attribution), source, name, title), {
    subject: named(subject),
    predicate: known,
    object: end && `${end}${inItsWords}`,
    polarity: polarity === "denies" ? "denies" : "asserts",
  });
}

const stepsOf = (attribution: unknown): readonly SpokenStep[] =>
  (Array.isArray(attribution) ? attribution : []).map((step) => {
    const { by, in: work } = keysOf(step);
    return { by: wordOf(by), in: wordOf(work) };
  });

const keysOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const wordOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
