import type { EntityKind } from "../../model/entity.ts";
import { isRemarkPredicate, type Predicate, predicateOf } from "../../model/predicate.ts";
import type { Check } from "../draft-case.ts";

const LETTERS: Record<EntityKind, string> = { person: "a person", organization: "an organization", place: "a place" };

/** A predicate joins only the kinds that the vocabulary allows at its ends; a remark's predicate takes a value. */
export const predicateEnds: Check = function* (draft) {
  const kindOf = new Map(draft.entities.map(({ record }) => [record.id as string, record.kind]));

  for (const { index, record: claim } of draft.claims) {
    const predicate = predicateOf(claim.predicate);
    const at = { stem: "claims", index, path: ["predicate"] } as const;
    if (isRemarkPredicate(predicate) !== (claim.value !== undefined)) {
      yield {
        code: "predicate-end",
        severity: "error",
        message: isRemarkPredicate(predicate)
          ? `"${predicate.id}" takes a \`value\` and no \`object\``
          : `"${predicate.id}" joins two entities and takes an \`object\`, not a \`value\``,
        mend: "give it that, or take another predicate",
        at,
      };
      continue;
    }
    if (claim.object === undefined) continue;

    const subject = kindOf.get(claim.subject);
    const object = kindOf.get(claim.object);
    if (subject === undefined || object === undefined) continue;
    if (predicate.ends.some(([s, o]) => s === subject && o === object)) continue;

    yield {
      code: "predicate-end",
      severity: "error",
      message: `"${predicate.id}" cannot lead from ${LETTERS[subject]} (${claim.subject}) to ${LETTERS[object]} (${claim.object}); it leads ${endsInWords(predicate)}`,
      mend: predicate.ends.some(([s, o]) => s === object && o === subject)
        ? "turn the two ends round: in a passive the actor is the subject"
        : "take another predicate, or mend the kind of an entity",
      at,
    };
  }
};

/** "from a person or an organization to an organization", subjects with the same objects taken together. */
function endsInWords({ ends }: Predicate): string {
  const subjectsOf = new Map<string, string[]>();
  for (const subject of new Set(ends.map(([kind]) => kind))) {
    const objects = ends.filter(([kind]) => kind === subject).map(([, object]) => LETTERS[object]);
    const words = objects.join(" or ");
    subjectsOf.set(words, [...(subjectsOf.get(words) ?? []), LETTERS[subject]]);
  }
  return [...subjectsOf].map(([objects, subjects]) => `from ${subjects.join(" or ")} to ${objects}`).join(", or ");
}
