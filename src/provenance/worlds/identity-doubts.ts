import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
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

const remembered = new WeakMap<ClaimTable, WeakMap<ClaimMask, IdentityDoubts>>();

/**
 * Gathers who may be whom: what is recorded, that of a record counting for the one it was joined into, and who has no
 * name and tells the same.
 * @param mask the claims that count; who is whom is what the record says today, whenever these became known
 */
export function identityDoubtsOf(table: ClaimTable, mask: ClaimMask): IdentityDoubts {
  const byMask = remembered.get(table) ?? new WeakMap<ClaimMask, IdentityDoubts>();
  remembered.set(table, byMask);
  const known = byMask.get(mask) ?? gather(table, mask);
  byMask.set(mask, known);
  return known;
}

function gather(table: ClaimTable, mask: ClaimMask): IdentityDoubts {
  const { entities } = table;
  const apart = new Map<number, Set<number>>();
  for (const [a, b] of pairsIn(table, "notSame")) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  const pairs = pairsIn(table, "maybeSame").filter(([a, b]) => apart.get(a)?.has(b) !== true);
  const groups = unnamedGroups(table, mask);

  const standsFor = new Map<number, number>();
  const find = (entity: number): number => {
    let root = entity;
    while (standsFor.has(root)) root = standsFor.get(root) ?? root;
    if (root !== entity) standsFor.set(entity, root);
    return root;
  };
  const unite = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)];
    if (a !== b) standsFor.set(Math.max(a, b), Math.min(a, b));
  };
  for (const [a, b] of pairs) unite(a, b);
  for (const [first = 0, ...others] of groups) for (const other of others) unite(first, other);

  const parts = new Map<number, { members: Set<number>; pairs: [number, number][]; groups: number[][] }>();
  const partOf = (entity: number) => {
    const part = parts.get(find(entity)) ?? { members: new Set(), pairs: [], groups: [] };
    parts.set(find(entity), part);
    return part;
  };
  for (const [a, b] of pairs) {
    const part = partOf(a);
    part.pairs.push([a, b]);
    part.members.add(a).add(b);
  }
  for (const group of groups) {
    const part = partOf(group[0] ?? 0);
    part.groups.push(group);
    for (const member of group) part.members.add(member);
  }
  const components = new Map<number, IdentityComponent>();
  for (const part of parts.values()) {
    const component = { ...part, members: [...part.members].sort((a, b) => a - b) };
    for (const member of component.members) components.set(member, component);
  }
  return {
    componentOf: (entity) => components.get(entity),
    apartFrom: (entity) => apart.get(entity) ?? NOBODY,
    isNamed: (entity) => entities[entity]?.named !== false,
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** Each pair once, the lower position first; nobody is paired with itself. */
function pairsIn(table: ClaimTable, field: "maybeSame" | "notSame"): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const entity of table.entities) {
    if (entity[field].length === 0) continue;
    const one = table.entityIndex(entity.id);
    for (const id of entity[field]) {
      const other = table.entityIndex(id);
      if (one === undefined || other === undefined || one === other) continue;
      const pair: [number, number] = [Math.min(one, other), Math.max(one, other)];
      pairs.set(String(pair), pair);
    }
  }
  return [...pairs.values()];
}

function unnamedGroups(table: ClaimTable, mask: ClaimMask): number[][] {
  const isUnnamed = table.entities.map(({ named }) => !named);
  if (!isUnnamed.includes(true)) return [];
  const { stepBy, stepOffsets, polarity } = table.columns;
  const unnamedIn = (row: Row): number[] =>
    [...stepBy.subarray(stepOffsets[row], stepOffsets[row + 1])].filter((by) => by !== NONE && isUnnamed[by] === true);

  const telling: [Row[], Row[]] = [[], []];
  for (const row of rowsOf(mask)) if (unnamedIn(row).length > 0) telling[polarity[row] === 1 ? 1 : 0].push(row);
  const groups = new Map<string, number[]>();
  for (const proposition of telling.flatMap((rows) => propositionsOf(table, rows))) {
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
