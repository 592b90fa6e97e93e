import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import type { Scene } from "../renderer/renderer.ts";
import { claimsPerEntity } from "../state/scene/claims-per-entity.ts";
import type { Unarranged } from "./layouts/arranged.ts";

/** How wide a picture may be by its height, and how high by its width. */
const MOST_ASPECT = 1.7;

/** What the layouts begin with, of a case as it opens: whoever has no place in it yet gets none in them. */
export function unarrangedOf(table: ClaimTable, { nodes }: Scene): Unarranged {
  const standing = [...nodes.keys()].filter((entity) => nodes[entity]?.absent === undefined);
  const extent = (axis: "x" | "y") => {
    const of = nodes.map((node) => node[axis]);
    return of.reduce((a, b) => Math.max(a, b), -Infinity) - of.reduce((a, b) => Math.min(a, b), Infinity);
  };
  const aspect = extent("x") / extent("y");
  const communityOf = Uint32Array.from(nodes, ({ group, community }) => group ?? community ?? NONE);
  return {
    ...{ table, standing },
    x: Float64Array.from(nodes, ({ x }) => x),
    y: Float64Array.from(nodes, ({ y }) => y),
    claims: claimsPerEntity(table),
    communityOf: communityOf.some((community) => community !== NONE) ? communityOf : undefined,
    aspect: Number.isFinite(aspect) ? Math.min(MOST_ASPECT, Math.max(1 / MOST_ASPECT, aspect)) : 1,
  };
}
