import type { EntityKind } from "./entity.ts";
import { isRemarkPredicate, type Predicate } from "./predicate.ts";

/** A kind of entity with its article. */
export const KIND_IN_WORDS: Readonly<Record<EntityKind, string>> = {
  person: "a person",
  organization: "an organization",
  place: "a place",
};

/** "from a person or an organization to an organization", subjects with the same objects taken together; of a remark that it takes a value. */
export function endsInWords(predicate: Predicate): string {
  if (isRemarkPredicate(predicate)) return "on anybody, with a value";

  const { ends } = predicate;
  const subjectsOf = new Map<string, string[]>();
  for (const subject of new Set(ends.map(([kind]) => kind))) {
    const objects = ends.filter(([kind]) => kind === subject).map(([, object]) => KIND_IN_WORDS[object]);
    const words = objects.join(" or ");
    subjectsOf.set(words, [...(subjectsOf.get(words) ?? []), KIND_IN_WORDS[subject]]);
  }
  return [...subjectsOf].map(([objects, subjects]) => `from ${subjects.join(" or ")} to ${objects}`).join(", or ");
}
