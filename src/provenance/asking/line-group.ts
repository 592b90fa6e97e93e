import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Actor } from "../actors/actor.ts";
import { actorsOf } from "../actors/actors.ts";
import type { Counts } from "../counting/counts-of.ts";
import { type CountedTelling, inEvery, type Lines } from "../counting/lines.ts";
import { traced } from "../counting/traced.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { World } from "../worlds/least-world.ts";

/** Somebody or something, with all that it is taken for: "Ann, or the aide who may be Ann". */
export type Identity = readonly [Actor, ...Actor[]];

/** Tellings that are one line: each shares something with the first, and the first shares nothing with that of another line. */
export interface LineGroup {
  readonly claims: readonly Row[];
  /** What all of them passed through; empty where each only shares something with the first. */
  readonly shared: readonly Identity[];
}

/**
 * Sorts tellings into lines: as many groups as there are independent tellings.
 * @param lines their count
 */
export function lineGroups(
  table: ClaimTable,
  tellings: readonly CountedTelling[],
  { disjoint, world }: Pick<Lines, "disjoint" | "world">,
): LineGroup[] {
  const leaders = new Set(disjoint);
  const first = new Map<number, Row>();
  const groups = new Map<Row, CountedTelling[]>();
  for (const telling of tellings) {
    if (!leaders.has(telling.claim)) continue;
    groups.set(telling.claim, [telling]);
    for (const actor of telling.actors) first.set(actor, telling.claim);
  }
  for (const telling of tellings) {
    if (leaders.has(telling.claim)) continue;
    const met = telling.actors.find((actor) => first.has(actor));
    groups.get(first.get(met ?? -1) ?? -1)?.push(telling);
  }
  const members = membersOf(world);
  const actors = actorsOf(table);
  return [...groups.values()].map((group) => {
    const inGroup = new Set(group.flatMap(({ claim }) => claim));
    const shared = inEvery(group.map((telling) => telling.actors));
    return {
      claims: [...inGroup].sort((a, b) => a - b),
      shared: shared.map((actor): Identity => {
        const [one = actor, ...others] = members.get(actor) ?? [actor];
        return [actors.actorAt(one), ...others.map((other) => actors.actorAt(other))];
      }),
    };
  });
}

/** The lines of a sourcing with all apart, where nobody is trusted. */
export function groupsOf(table: ClaimTable, { told }: Pick<Counts, "told">): LineGroup[] {
  const { certain, undated } = traced(table, told, {});
  const all = [...certain, ...undated];
  const { chosen } = packSets(all.map(({ actors }) => actors));
  return lineGroups(table, all, { disjoint: chosen.flatMap((i) => all[i]?.claim ?? []), world: new Map() });
}

function membersOf(world: World): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [entity, standsFor] of world) {
    const known = members.get(standsFor) ?? [standsFor];
    members.set(standsFor, known.includes(entity) ? known : [...known, entity]);
  }
  return members;
}
