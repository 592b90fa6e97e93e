import { endsInWords, KIND_IN_WORDS } from "../../model/ends-in-words.ts";
import type { EntityKind } from "../../model/entity.ts";
import { isRemarkPredicate, predicateOf } from "../../model/predicate.ts";
import type { Check } from "../draft-case.ts";

/** A predicate joins only the kinds that the vocabulary allows at its ends; a remark's predicate takes a value. */
export const predicateEnds: Check = function* (draft) {
  let kindOf: ReadonlyMap<string, EntityKind> | undefined;
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

    kindOf ??= new Map(draft.entities.map(({ record }) => [record.id, record.kind]));
    const subject = kindOf.get(claim.subject);
    const object = kindOf.get(claim.object);
    if (subject === undefined || object === undefined) continue;
    if (predicate.ends.some(([s, o]) => s === subject && o === object)) continue;

    yield {
      code: "predicate-end",
      severity: "error",
      message: `"${predicate.id}" cannot lead from ${KIND_IN_WORDS[subject]} (${claim.subject}) to ${KIND_IN_WORDS[object]} (${claim.object}); it leads ${endsInWords(predicate)}`,
      mend: predicate.ends.some(([s, o]) => s === object && o === subject)
        ? "turn the two ends round: in a passive the actor is the subject"
        : "take another predicate, or mend the kind of an entity",
      at,
    };
  }
};
