import { ENTITY_KINDS, type EntityKind } from "../../../model/entity.ts";
import { allWordsIn, isObject, type JsonObject } from "../tellings/json-values.ts";

/** The tags that make a claim of a highlighted passage. */
export const TAGS = [
  "subject",
  "predicate",
  "object",
  "value",
  "speaker",
  "cue",
  "polarity",
  "time",
  "place",
  "role",
  "hedge",
] as const;
/** A tag of these. */
export type Tag = (typeof TAGS)[number];

/** A tag as "name:words"; one without a colon has no name. */
export type NamedTag = readonly [name: string, words: string];

/** What an annotation carries beside its passage: its tags, its other words, and bodies that are no words. */
export interface AnnotationBodies {
  readonly tags: readonly NamedTag[];
  readonly comments: readonly string[];
  readonly others: readonly unknown[];
}

/** Sorts the bodies of an annotation: Hypothesis lists tags; W3C's has a body for each, with the purpose "tagging" or that of the annotation. */
export function bodiesOf({ tags, text, body, bodyValue, motivation }: JsonObject): AnnotationBodies {
  const named = allWordsIn(tags);
  const comments = [...allWordsIn(text)];
  const others: unknown[] = [];
  (isTagging(motivation) ? named : comments).push(...allWordsIn(bodyValue));
  for (const one of Array.isArray(body) ? body : [body]) {
    if (one === undefined || one === null) continue;
    if (!isObject(one)) {
      others.push(one);
      continue;
    }
    const { type, purpose = motivation, value, format, language, id, ...further } = one;
    const words = allWordsIn(value);
    (isTagging(purpose) ? named : comments).push(...words);
    const rest = { ...further, ...(words.length > 0 && id === undefined ? {} : { id, type }) };
    const said = Object.entries({ ...rest, ...(words.length === 0 ? { value } : {}), language }).filter(
      ([, held]) => held !== undefined,
    );
    if (said.length > 0) others.push(Object.fromEntries(said));
  }
  return { tags: named.map(namedTag), comments, others };
}

const isTagging = (purpose: unknown): boolean => allWordsIn(purpose).includes("tagging");

function namedTag(tag: string): NamedTag {
  const colon = tag.indexOf(":");
  return [tag.slice(0, Math.max(0, colon)).trim().toLowerCase(), tag.slice(colon + 1).trim()];
}

/** The kind that a tag such as `person:NAME` gives a name; undefined for every other tag. */
export const kindOfTag = ([name]: NamedTag): EntityKind | undefined => ENTITY_KINDS.find((word) => word === name);
