import type { Altered, Kept } from "../loss/kept.ts";
import { KEPT_IN_CLAIM_FIELDS } from "../words/claim-fields.ts";
import { ENTITY_FIELDS } from "./entity-fields.ts";

/**
 * What formats of nodes and edges with flat attributes keep: the fields of entities on nodes, of claims on edges.
 * @param besides further paths, which this format has a place for.
 */
export const keptOfAGraph = (altered: readonly Altered[], ...besides: readonly string[]): Kept => ({
  ...KEPT_IN_CLAIM_FIELDS,
  whole: [
    ...KEPT_IN_CLAIM_FIELDS.whole,
    "claim.subject",
    "claim.object",
    "entity.id",
    "entity.name",
    ...ENTITY_FIELDS.map((name) => `entity.${name}`),
    ...besides,
  ],
  altered,
});
