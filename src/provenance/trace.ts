import { isCarrier, isSomebody, type Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { type EntityId, type SourceId, THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { type IdentityContext, identitiesOf } from "./identity-context.ts";

/** Somebody or some work that a telling passed through: an identity, a work, or a voice without a name. */
export type Actor =
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "source"; readonly id: SourceId }
  | { readonly kind: "unnamed"; readonly claim: Row; readonly step: number };

/** One claim's line: the actors its telling passed through, under an identity context. Never empty. */
export interface Trace {
  readonly claim: Row;
  /** Keys of the actors, each once, in ascending order; `actorOf` tells what they stand for. */
  readonly actors: readonly string[];
  /** True where a voice of the chain has no name. */
  readonly hasUnnamed: boolean;
}

/**
 * The traces of claims: the actors of each attribution, the authors and publisher of its source and of the works on
 * its way, these works themselves, and what they derive from; each by its identity, without the carriers that the
 * context trusts. An origin is never a carrier, so no trace is empty.
 */
export function tracesOf(table: ClaimTable, claims: readonly Row[], context: IdentityContext): Trace[] {
  const identities = identitiesOf(table, context);
  const entityKey = (id: EntityId) => `e${identities[table.entityIndex(id) ?? 0]}`;

  return claims.flatMap((row) => {
    const claim = table.claim(row);
    const [origin] = claim.attribution;
    if (context.excludedInterests.has(origin.interest)) return [];

    const actors = new Set<string>();
    for (const [i, step] of claim.attribution.entries()) {
      if (step.by === UNATTRIBUTED) actors.add(context.unnamedMayBeAnybody ? "u" : `u${row}.${i}`);
      else if (step.by === THE_WORK) continue;
      else if (i === 0 || !isTrusted(step, context)) actors.add(entityKey(step.by));
    }
    for (const id of worksOf(claim, table, context.followSuspected)) {
      const { authors, publisher } = table.sources[table.sourceIndex(id) ?? -1] ?? { authors: [] };
      const makers = publisher === undefined ? authors : [...authors, publisher];
      const speaks = origin.by === THE_WORK && id === (origin.in ?? claim.source);
      const isOrigins = speaks || id === origin.in || makers.some((maker) => maker === origin.by);
      const passesOn = !isOrigins && context.trustedSources.has(id);
      const trustedOutlet = publisher !== undefined && context.trustedEntities.has(publisher);
      if (isOrigins || !(passesOn || trustedOutlet)) actors.add(`s${table.sourceIndex(id)}`);
      // Whoever speaks in a telling is a step of it already; here only makers are left out that pass it on.
      for (const maker of makers) {
        if (speaks || maker === origin.by || !(passesOn || context.trustedEntities.has(maker)))
          actors.add(entityKey(maker));
      }
    }
    const hasUnnamed = claim.attribution.some(({ by }) => by === UNATTRIBUTED);
    return [{ claim: row, actors: [...actors].sort(), hasUnnamed }];
  });
}

/** The key of an entity or a work in traces where all are apart. Undefined for what is not in the case. */
export function actorKey(table: ClaimTable, actor: Exclude<Actor, { kind: "unnamed" }>): string | undefined {
  const position = actor.kind === "entity" ? table.entityIndex(actor.id) : table.sourceIndex(actor.id);
  return position === undefined ? undefined : `${actor.kind === "entity" ? "e" : "s"}${position}`;
}

/** What a key of a trace stands for. */
export function actorOf(table: ClaimTable, key: string): Actor {
  const [claim = 0, step = 0] = key.slice(1).split(".").map(Number);
  const entity = table.entities[claim];
  if (key.startsWith("e") && entity !== undefined) return { kind: "entity", id: entity.id };
  const source = table.sources[claim];
  if (key.startsWith("s") && source !== undefined) return { kind: "source", id: source.id };
  return { kind: "unnamed", claim, step };
}

const isTrusted = (step: Step, { trustedEntities }: IdentityContext): boolean =>
  isSomebody(step.by) && isCarrier(step.mode) && trustedEntities.has(step.by);

/** The work that was read, the works named on the way, and all that these derive from, each once. */
function worksOf({ source, attribution }: Claim, table: ClaimTable, followSuspected: boolean): Set<SourceId> {
  const works = new Set<SourceId>([source, ...attribution.flatMap((step) => step.in ?? [])]);
  // A set shows what is added while one walks it: it is its own queue.
  for (const id of works) {
    for (const { source: before, how } of table.sources[table.sourceIndex(id) ?? -1]?.derivesFrom ?? []) {
      if (how !== "suspected" || followSuspected) works.add(before);
    }
  }
  return works;
}
