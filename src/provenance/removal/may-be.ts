import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import { type IdentityDoubts, identityDoubtsOf } from "../worlds/identity-doubts.ts";
import { blocksOf, type IdentityPart, identityParts } from "../worlds/identity-graph.ts";
import type { ActorIndex } from "./actor-index.ts";

const MOST_BLOCKS = 200;
const remembered = new WeakMap<readonly Row[], IdentityDoubts>();

/** Sets of actors that some actors and those who may be one with them make up together in some world; the largest there are. */
export function mayBe({ table, standing }: ActorIndex, actors: readonly number[]): readonly ReadonlySet<number>[] {
  const doubts = remembered.get(standing) ?? identityDoubtsOf(table, standing);
  remembered.set(standing, doubts);
  let worlds: ReadonlySet<number>[] = [new Set(actors)];
  for (const actor of actors) {
    const blocks = isEntity(table, actor) ? blocksAround(actor, doubts) : [];
    if (blocks.length === 0) continue;
    worlds = worlds.flatMap((world) => blocks.map((block) => new Set([...world, ...block]))).slice(0, MOST_BLOCKS);
  }
  return worlds;

  function blocksAround(entity: number, known: typeof doubts): readonly (readonly number[])[] {
    const component = known.componentOf(entity);
    const part = component && identityParts(component, known).find(({ members }) => members.includes(entity));
    if (part === undefined) return [];
    return part.mayAllBeOne ? [part.members] : largestBlocks(part, entity);
  }
}

const isEntity = (table: ClaimTable, actor: number): boolean => actorsOf(table).isEntity(actor);

/** The largest blocks around an entity whose members may all be one: where two cannot, the block is cut between them, each way in turn. */
function largestBlocks({ members, graph }: IdentityPart, entity: number): number[][] {
  const found: number[][] = [];
  const seen = new Set<string>();
  const search = (block: readonly number[]): void => {
    const key = block.join(" ");
    if (seen.has(key) || seen.size > MOST_BLOCKS) return;
    seen.add(key);
    const conflict = graph.conflictIn(block);
    if (conflict === undefined) {
      found.push([...block]);
      return;
    }
    for (const left of conflict) {
      if (left === entity) continue;
      const rest = new Set(block.filter((member) => member !== left));
      const blocks = blocksOf([...rest], (member) =>
        [...(graph.neighbours.get(member) ?? [])].filter((one) => rest.has(one)),
      );
      search(blocks.find((one) => one.includes(entity)) ?? [entity]);
    }
  };
  search(members);
  return found.filter(
    (block) => !found.some((other) => other.length > block.length && block.every((one) => other.includes(one))),
  );
}
