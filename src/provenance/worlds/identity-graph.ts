import type { Doubt } from "./doubt.ts";
import type { IdentityComponent, IdentityDoubts } from "./identity-doubts.ts";

/** Tells whether a doubt is open. Whoever settles one says that it is not so: two are two. */
export type IsOpen = (doubt: Doubt) => boolean;

/** Entities that hang together by open doubts. */
export interface IdentityPart {
  readonly members: readonly number[];
  /** True where all of them may be one at once: then one world is the least, and it takes them for one. */
  readonly mayAllBeOne: boolean;
  readonly graph: IdentityGraph;
}

/** Who may be whom among some entities. */
export interface IdentityGraph {
  readonly neighbours: ReadonlyMap<number, ReadonlySet<number>>;
  /** False where there are too many to say of each pair whether it may be one. */
  readonly isWhole: boolean;
  /** Two of a block that cannot be one: kept apart, or both named and not recorded as perhaps the same. Undefined where there are none. */
  conflictIn(block: readonly number[]): readonly [number, number] | undefined;
}

const MOST_LAID_OUT = 200;
const remembered = new WeakMap<IdentityComponent, readonly IdentityPart[]>();

/** Parts a component into those that hang together by the doubts that are open; all are where nothing is said. */
export function identityParts(
  component: IdentityComponent,
  doubts: IdentityDoubts,
  isOpen?: IsOpen,
): readonly IdentityPart[] {
  if (isOpen !== undefined) return partsOf(component.members, graphOf(component, doubts, isOpen));
  const known =
    remembered.get(component) ??
    partsOf(
      component.members,
      graphOf(component, doubts, () => true),
    );
  remembered.set(component, known);
  return known;
}

function graphOf(component: IdentityComponent, doubts: IdentityDoubts, isOpen: IsOpen): IdentityGraph {
  const neighbours = new Map(component.members.map((member) => [member, new Set<number>()]));
  const apart = new Map(component.members.map((member) => [member, new Set(doubts.apartFrom(member))]));
  const join = (a: number, b: number): void => {
    if (apart.get(a)?.has(b)) return;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  };
  const part = (a: number, b: number): void => {
    apart.get(a)?.add(b);
    apart.get(b)?.add(a);
  };

  const recorded = new Map(component.members.map((member) => [member, new Set<number>()]));
  for (const entities of component.pairs) {
    const [a, b] = entities;
    if (!isOpen({ kind: "maybe-same", entities })) part(a, b);
    else {
      recorded.get(a)?.add(b);
      recorded.get(b)?.add(a);
    }
  }
  let isWhole = true;
  for (const entities of component.groups) {
    const isLaidOut = entities.length <= MOST_LAID_OUT;
    isWhole &&= isLaidOut;
    const joinOrPart = isOpen({ kind: "unnamed", entities }) ? join : part;
    const [first = 0] = entities;
    for (const [i, a] of entities.entries()) {
      for (const b of isLaidOut ? entities.slice(i + 1) : [first]) {
        if (a !== b && recorded.get(a)?.has(b) !== true) joinOrPart(a, b);
      }
    }
  }
  for (const [a, others] of recorded) for (const b of others) join(a, b);

  return {
    neighbours,
    isWhole,
    conflictIn(block) {
      const members = new Set(block);
      for (const a of block) for (const b of apart.get(a) ?? []) if (members.has(b)) return [a, b];
      const named = block.filter(doubts.isNamed);
      for (const [i, a] of named.entries()) {
        for (const b of named.slice(i + 1)) if (recorded.get(a)?.has(b) !== true) return [a, b];
      }
      return undefined;
    },
  };
}

function partsOf(entities: readonly number[], graph: IdentityGraph): IdentityPart[] {
  return blocksOf(entities, (entity) => graph.neighbours.get(entity) ?? [])
    .filter(({ length }) => length > 1)
    .map((members) => ({ members, mayAllBeOne: graph.conflictIn(members) === undefined, graph }));
}

/** Entities by whom they hang together with, each block in ascending order. */
export function blocksOf(entities: readonly number[], neighboursOf: (entity: number) => Iterable<number>): number[][] {
  const left = new Set(entities);
  const blocks: number[][] = [];
  for (const first of entities) {
    if (!left.delete(first)) continue;
    const block = new Set([first]);
    // A set shows what is added while one walks it: it is its own queue.
    for (const member of block) {
      for (const next of neighboursOf(member)) {
        left.delete(next);
        block.add(next);
      }
    }
    blocks.push([...block].sort((a, b) => a - b));
  }
  return blocks;
}
