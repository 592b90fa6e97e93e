import { foldWords } from "../../graph/names/fold-words.ts";
import type { Entity } from "../../model/entity.ts";
import { partsOf, type WorkingCase } from "../working-case.ts";

/** An entity of the case that somebody may be, and what decides it, on one line. */
export interface SameOffer {
  readonly id: string;
  readonly why: string;
}

/** Whom in a case somebody may be: by their names or addresses, never by their ids alone. Nobody is chosen. */
export type SameFinder = (entity: Entity) => readonly SameOffer[];

const MOST_OFFERED = 9;

/** Makes the finder, once for a case: of records that were joined into another the other is offered. */
export function sameFinder(working: WorkingCase): SameFinder {
  const called = new Map<string, Set<Entity>>();
  const known = new Map<string, Entity>();
  for (const [id, entity] of partsOf(working, "entities")) {
    known.set(id, entity);
    for (const key of keysOf(entity)) called.set(key, (called.get(key) ?? new Set()).add(entity));
  }
  const standing = (entity: Entity): Entity => {
    let here = entity;
    for (let n = 0; n < 100 && here.joinedInto !== undefined; n++) here = known.get(here.joinedInto.id) ?? here;
    return here;
  };

  return (entity) => {
    const offers = new Map<string, SameOffer>();
    for (const key of keysOf(entity)) {
      for (const found of called.get(key) ?? []) {
        const other = standing(found);
        if (other.id === entity.id || offers.has(other.id) || offers.size >= MOST_OFFERED) continue;
        if (other.kind !== entity.kind && !key.startsWith("address ")) continue;
        if (entity.notSame.includes(other.id) || other.notSame.includes(entity.id)) continue;
        offers.set(other.id, { id: other.id, why: decisive(entity, found, other, key) });
      }
    }
    return [...offers.values()];
  };
}

/** Names as they are compared, and addresses elsewhere. Who is only described has a name that many share. */
const keysOf = ({ name, names, named, sameAs }: Entity): readonly string[] => [
  ...sameAs.map((address) => `address ${address}`),
  ...(named ? [name, ...names.map(({ text }) => text)].map((each) => `name ${foldWords(each)}`) : []),
];

function decisive(entity: Entity, found: Entity, other: Entity, key: string): string {
  const how = key.startsWith("address ")
    ? `the same address ${key.slice(8)}`
    : foldWords(entity.name) !== foldWords(other.name)
      ? `another name of theirs is “${found.id === other.id ? key.slice(5) : found.name}”`
      : entity.name === other.name
        ? "the same name"
        : `the name “${other.name}”, written otherwise`;
  const facts = [how, other.kind, other.description, other.exposure === "unknown" ? undefined : other.exposure];
  return facts.filter((fact) => fact !== undefined).join("; ");
}
