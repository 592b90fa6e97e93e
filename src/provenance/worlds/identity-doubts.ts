import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row, standingAt } from "../../table/row.ts";
import { propositionsOf, tellingsOf } from "../propositions/propositions-of.ts";

/** Entities that hang together by doubts about who is whom, with these doubts; positions in the table. */
export interface IdentityComponent {
  readonly members: readonly number[];
  /** Recorded: these two may be one. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Without a name, of one kind, and telling one proposition: any two may be one. */
  readonly groups: readonly (readonly number[])[];
}

/** What a case leaves open about who is whom. */
export interface IdentityDoubts {
  /** Undefined of an entity that is nobody but itself. */
  componentOf(entity: number): IdentityComponent | undefined;
  /** Whom somebody looked at and keeps apart from an entity. */
  apartFrom(entity: number): ReadonlySet<number>;
  isNamed(entity: number): boolean;
}

/**
 * Gathers who may be whom among those who tell something: what is recorded, that of a record counting for the one it was
 * joined into, and who has no name and tells the same. Who is whom is what the record says today.
 * @param told the claims that are counted
 */
export function identityDoubtsOf(table: ClaimTable, told: readonly Row[]): IdentityDoubts {
  const { maybeSame, notSame } = recordedDoubts(table);
  let groupsOf: ReturnType<typeof byMember> | undefined;
  const apartFrom = (entity: number): ReadonlySet<number> => notSame.get(entity) ?? NOBODY;

  const components = new Map<number, IdentityComponent | undefined>();
  return {
    componentOf(entity) {
      groupsOf ??= byMember(unnamedGroups(table, told));
      if (!maybeSame.has(entity) && !groupsOf.has(entity)) return undefined;
      if (!components.has(entity)) {
        const component = componentAround(entity, maybeSame, groupsOf);
        for (const member of component?.members ?? [entity]) components.set(member, component);
      }
      return components.get(entity);
    },
    apartFrom,
    isNamed: (entity) => table.entities[entity]?.named !== false,
  };
}

function byMember(groups: readonly (readonly number[])[]): ReadonlyMap<number, readonly (readonly number[])[]> {
  const found = new Map<number, (readonly number[])[]>();
  for (const group of groups) {
    for (const member of group) {
      const known = found.get(member);
      if (known === undefined) found.set(member, [group]);
      else known.push(group);
    }
  }
  return found;
}

function componentAround(
  entity: number,
  maybeSame: ReadonlyMap<number, ReadonlySet<number>>,
  groupsOf: ReadonlyMap<number, readonly (readonly number[])[]>,
): IdentityComponent | undefined {
  const members = new Set([entity]);
  const pairs: [number, number][] = [];
  const groups = new Set<readonly number[]>();
  // A set shows what is added while one walks it: it is its own queue.
  for (const member of members) {
    for (const other of maybeSame.get(member) ?? []) {
      if (member < other) pairs.push([member, other]);
      members.add(other);
    }
    for (const group of groupsOf.get(member) ?? []) {
      if (groups.has(group)) continue;
      groups.add(group);
      for (const other of group) members.add(other);
    }
  }
  if (members.size === 1) return undefined;
  return { members: [...members].sort((a, b) => a - b), pairs, groups: [...groups] };
}

interface RecordedDoubts {
  readonly maybeSame: ReadonlyMap<number, ReadonlySet<number>>;
  readonly notSame: ReadonlyMap<number, ReadonlySet<number>>;
  /** 1 of an entity without a name. */
  readonly isUnnamed: Uint8Array;
}

const remembered = new WeakMap<ClaimTable, RecordedDoubts>();

/** What is recorded, both ways round; whom somebody keeps apart is not perhaps the same. */
function recordedDoubts(table: ClaimTable): RecordedDoubts {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const notSame = pairsIn(table, "notSame");
  const maybeSame = pairsIn(table, "maybeSame");
  for (const [entity, others] of notSame) for (const other of others) maybeSame.get(entity)?.delete(other);
  const isUnnamed = Uint8Array.from(table.entities, ({ named }) => (named === false ? 1 : 0));
  const recorded = { maybeSame, notSame, isUnnamed };
  remembered.set(table, recorded);
  return recorded;
}

const NOBODY: ReadonlySet<number> = new Set();

function pairsIn(table: ClaimTable, field: "maybeSame" | "notSame"): Map<number, Set<number>> {
  const pairs = new Map<number, Set<number>>();
  const add = (one: number, other: number) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  for (const entity of table.entities) {
    if (entity[field].length === 0) continue;
    const one = table.entityIndex(entity.id);
    for (const id of entity[field]) {
      const other = table.entityIndex(id);
      if (one === undefined || other === undefined || one === other) continue;
      add(one, other);
      add(other, one);
    }
  }
  return pairs;
}

/** Those without a name who take a step in tellings of one proposition, by their kind. */
function unnamedGroups(table: ClaimTable, told: readonly Row[]): (readonly number[])[] {
  const { isUnnamed } = recordedDoubts(table);
  const { stepBy, stepOffsets } = table.columns;
  const unnamedIn = (row: Row): number[] => {
    const found: number[] = [];
    for (let step = stepOffsets[row] ?? 0; step < (stepOffsets[row + 1] ?? 0); step++) {
      const by = stepBy[step] ?? NONE;
      if (standingAt(isUnnamed, by) === 1) found.push(by);
    }
    return found;
  };
  // Asked of every telling of a case, so nothing is made of the many in which everybody has a name.
  const hasUnnamed = (row: Row): boolean => {
    const end = stepOffsets[row + 1] ?? 0;
    for (let step = stepOffsets[row] ?? 0; step < end; step++)
      if (standingAt(isUnnamed, stepBy[step]) === 1) return true;
    return false;
  };
  const telling = told.filter(hasUnnamed);
  if (telling.length === 0) return [];

  const groups = new Map<string, readonly number[]>();
  for (const proposition of propositionsOf(table, telling)) {
    const byKind = new Map<string, Set<number>>();
    for (const entity of tellingsOf(proposition).flatMap(unnamedIn)) {
      const kind = table.entities[entity]?.kind ?? "";
      byKind.set(kind, (byKind.get(kind) ?? new Set()).add(entity));
    }
    for (const found of byKind.values()) {
      const group = [...found].sort((a, b) => a - b);
      if (group.length > 1) groups.set(group.join(" "), group);
    }
  }
  return [...groups.values()];
}
