import type { Entity } from "../../model/entity.ts";
import { partOf, partsOf, referrersOf, type WorkingCase } from "../working-case.ts";

/** Two entities of a case that may be one, with the facts that decide it on one line each. */
export interface AlikePair {
  /** "a~b": names the pair in a queue. */
  readonly id: string;
  readonly one: Entity;
  readonly other: Entity;
  readonly facts: readonly [string, string];
}

/** Who may be one, as the records say: both are asked about once, in the case's order. Whoever was joined is one already. */
export function alikePairs(working: WorkingCase): readonly AlikePair[] {
  const pairs = new Map<string, AlikePair>();
  for (const [, one] of partsOf(working, "entities")) {
    for (const id of one.maybeSame) {
      const other = partOf(working, "entities", id);
      if (other === undefined || one.joinedInto !== undefined || other.joinedInto !== undefined) continue;
      if (pairs.has(`${other.id}~${one.id}`)) continue;
      const key = `${one.id}~${other.id}`;
      pairs.set(key, { id: key, one, other, facts: [factsOf(working, one), factsOf(working, other)] });
    }
  }
  return [...pairs.values()];
}

/** What tells somebody from another: what they are, what they are called, and how much speaks of them. */
function factsOf(working: WorkingCase, { id, kind, named, name, names, description, parties, sameAs }: Entity): string {
  const claims = [...referrersOf(working, "entities", id)].filter(({ of }) => of === "claims").length;
  return [
    `${id} “${name}”`,
    named ? kind : `${kind}, only described`,
    ...(names.length === 0 ? [] : [`also ${names.map(({ text }) => `“${text}”`).join(", ")}`]),
    ...(description === undefined ? [] : [description]),
    ...(parties.length === 0 ? [] : [`speaks for ${parties.join(", ")}`]),
    ...sameAs,
    claims === 1 ? "in 1 claim" : `in ${claims} claims`,
  ].join("; ");
}
