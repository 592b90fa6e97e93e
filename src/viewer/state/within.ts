import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { ascending } from "./ascending.ts";

/** The two ways of looking at some entities alone: at them and everybody they are linked with, or at nobody but them. */
export const REACHES = ["around", "among"] as const;

/** Some entities that somebody looks at alone, by their positions in ascending order; at least one. */
export interface Within {
  readonly reach: (typeof REACHES)[number];
  readonly entities: readonly number[];
}

/**
 * Of a mask's claims those with every end among the entities that are looked at, and where that is around them, among
 * their neighbours too; neighbours are those whom a claim of the mask links with them.
 */
export function claimsWithin(table: ClaimTable, { reach, entities }: Within, mask: ClaimMask): ClaimMask {
  const { subject, object } = table.columns;
  const isLookedAt = new Uint8Array(table.entities.length);
  for (const entity of entities) isLookedAt[entity] = 1;

  const isIn = isLookedAt.slice();
  if (reach === "around") {
    for (let row = 0; row < table.size; row++) {
      const [one = NONE, other = NONE] = [subject[row], object[row]];
      if (mask[row] !== 1 || other === NONE) continue;
      if (isLookedAt[one] === 1) isIn[other] = 1;
      if (isLookedAt[other] === 1) isIn[one] = 1;
    }
  }
  return mask.map((isShown, row) => {
    const [one = NONE, other = NONE] = [subject[row], object[row]];
    return isShown & (isIn[one] ?? 0) & (other === NONE ? 1 : (isIn[other] ?? 0));
  });
}

/** Looks around an entity too, or no longer where somebody looks around it already; nothing where nobody is left to look around. */
export function toggledAround(within: Within | undefined, entity: number): Within | undefined {
  const before = within?.reach === "around" ? within.entities : [];
  const entities = before.includes(entity)
    ? before.filter((other) => other !== entity)
    : ascending([...before, entity]);
  return entities.length === 0 ? undefined : { reach: "around", entities };
}
