import { isSomebody } from "../../model/attribution.ts";
import type { Entity, EntityKind } from "../../model/entity.ts";
import type { Check, Drafted } from "../draft-case.ts";

const PLURALS: Record<EntityKind, string> = { person: "people", organization: "organizations", place: "places" };

/**
 * Two of a kind who are only described tell one thing: is it one or are there two? Until the record says, they count as
 * perhaps the same. Asked of each but the first, with one of those whom it may be.
 */
export const unnamedAlike: Check = function* ({ entities, claims }) {
  const unnamed = new Map(
    entities.filter(({ record }) => !record.named).map((each) => [each.record.id as string, each]),
  );
  if (unnamed.size < 2) return;

  const settled = settledPairs(entities);
  const tellers = new Map<string, Map<string, Drafted<Entity>>>();
  for (const { record: claim } of claims) {
    const [{ by }] = claim.attribution;
    const teller = isSomebody(by) ? unnamed.get(by) : undefined;
    if (teller === undefined || claim.status === "withdrawn") continue;
    const told = [claim.subject, claim.predicate, claim.object, claim.value, claim.polarity, teller.record.kind];
    const proposition = JSON.stringify(told);
    const known = tellers.get(proposition) ?? new Map<string, Drafted<Entity>>();
    tellers.set(proposition, known.set(teller.record.id, teller));
  }

  const asked = new Set<string>();
  for (const known of tellers.values()) {
    const earlier: string[] = [];
    for (const [id, { index, record }] of known) {
      const other = asked.has(id) ? undefined : earlier.find((one) => !settled.has(`${one} ${id}`));
      earlier.push(id);
      if (other === undefined) continue;
      asked.add(id);
      yield {
        code: "same-unnamed",
        severity: "question",
        message: `"${other}" and "${id}" are ${PLURALS[record.kind]} without a name who tell the same thing: one, or two?`,
        mend: `say so in the record of either: \`maybeSame\` or \`notSame\` names the other, \`joinedInto\` makes them one`,
        at: { stem: "entities", index, path: ["id"] },
      };
    }
  }
};

/** Every pair about which the record says something, both ways round. */
function settledPairs(entities: readonly Drafted<Entity>[]): ReadonlySet<string> {
  return new Set(
    entities.flatMap(({ record: { id, maybeSame, notSame, joinedInto } }) =>
      [...maybeSame, ...notSame, ...(joinedInto ? [joinedInto.id] : [])].flatMap((other) => [
        `${id} ${other}`,
        `${other} ${id}`,
      ]),
    ),
  );
}
