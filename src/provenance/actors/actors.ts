import type { ClaimTable } from "../../table/claim-table.ts";
import type { Actor, NamedActor } from "./actor.ts";
import { hostOf } from "./host-of.ts";

/**
 * All actors of a case, each by a number: entities first, then works, the unnamed voices of the entities, those of the
 * works, and hosts. A trace is a list of such numbers.
 */
export interface Actors {
  readonly size: number;
  /** The actor of a work, by its source's position, or by that of the record it was joined into. An entity's is its position. */
  work(source: number): number;
  /** The source of a work's actor. */
  sourceOf(actor: number): number;
  voiceOfEntity(entity: number): number;
  voiceOfWork(source: number): number;
  /** The entities that made a work, else the host of its address; empty of a work of which nobody is recorded. */
  makersOf(source: number): readonly number[];
  isEntity(actor: number): boolean;
  /** True of a voice without a name. */
  isVoice(actor: number): boolean;
  actorAt(actor: number): Actor;
  /** Undefined for what is not in the case. */
  indexOf(actor: NamedActor): number | undefined;
}

const remembered = new WeakMap<ClaimTable, Actors>();

/** Numbers the actors of a case; once for a table. */
export function actorsOf(table: ClaimTable): Actors {
  const known = remembered.get(table) ?? numberActors(table);
  remembered.set(table, known);
  return known;
}

function numberActors(table: ClaimTable): Actors {
  const { entities, sources } = table;
  const [works, voices, workVoices] = [
    entities.length,
    entities.length + sources.length,
    2 * entities.length + sources.length,
  ];
  const firstHost = workVoices + sources.length;
  const hosts = new Map<string, number>();
  const standing = standingSources(table);
  const makers = sources.map(({ authors, publisher, url }, source): readonly number[] => {
    const stands = sources[standing[source] ?? source];
    const ids = [...authors, ...(stands?.authors ?? []), publisher, stands?.publisher];
    const people = ids.flatMap((id) => (id === undefined ? [] : (table.entityIndex(id) ?? [])));
    const host = people.length === 0 ? hostOf(stands?.url ?? url) : undefined;
    if (host === undefined) return [...new Set(people)];
    const position = hosts.get(host) ?? hosts.size;
    hosts.set(host, position);
    return [firstHost + position];
  });
  const hostNames = [...hosts.keys()];
  const namedAt = (actor: number): NamedActor => {
    const entity = entities[actor];
    if (entity !== undefined) return { kind: "entity", id: entity.id };
    const source = sources[actor - works];
    if (source === undefined) throw new TypeError(`there is no actor ${actor}`);
    return { kind: "source", id: source.id };
  };

  return {
    size: firstHost + hosts.size,
    work: (source) => works + (standing[source] ?? source),
    sourceOf: (actor) => actor - works,
    voiceOfEntity: (entity) => voices + entity,
    voiceOfWork: (source) => workVoices + (standing[source] ?? source),
    makersOf: (source) => makers[source] ?? [],
    isEntity: (actor) => actor < works,
    isVoice: (actor) => actor >= voices && actor < firstHost,
    actorAt(actor) {
      if (actor < voices) return namedAt(actor);
      if (actor < firstHost) return { kind: "unnamed", of: namedAt(actor - voices) };
      return { kind: "host", host: hostNames[actor - firstHost] ?? "" };
    },
    indexOf({ kind, id }) {
      if (kind === "entity") return table.entityIndex(id);
      const source = table.sourceIndex(id);
      return source === undefined ? undefined : works + (standing[source] ?? source);
    },
  };
}

/** For each source the position of the record that it was joined into, however many steps away; its own where joins go round. */
function standingSources({ sources, sourceIndex }: ClaimTable): readonly number[] {
  return sources.map((_, source) => {
    const trail = new Set([source]);
    for (const here of trail) {
      const into = sources[here]?.joinedInto?.id;
      const next = into === undefined ? undefined : sourceIndex(into);
      if (next === undefined) return here;
      if (trail.has(next)) return source;
      trail.add(next);
    }
    return source;
  });
}
