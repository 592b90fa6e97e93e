import { ladderOf } from "../graph/ladder.ts";
import { linkBetween } from "../graph/link.ts";
import { neighbourhood } from "../graph/neighbourhood.ts";
import { shortestPaths } from "../graph/paths.ts";
import type { Entity } from "../model/entity.ts";
import type { ClaimId, EntityId, SourceId } from "../model/id.ts";
import { actorsOf } from "../provenance/actors/actors.ts";
import { independentLines } from "../provenance/counting/independent-lines.ts";
import { supportOf } from "../provenance/counting/support.ts";
import { without } from "../provenance/removal/ablation.ts";
import { indexActors } from "../provenance/removal/actor-index.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import type {
  LinesOfSourcing,
  LinkAnswer,
  NeighbourhoodAnswer,
  PathAnswer,
  TraceAnswer,
  WithoutAnswer,
} from "./explorer.ts";

/** Answers questions from a table: a whole case, or the part of one that a question is about. */
export interface TableAnswers {
  neighbourhood(middle: EntityId, hops: number, limit: number): NeighbourhoodAnswer;
  link(one: EntityId, other: EntityId): LinkAnswer;
  paths(from: EntityId, to: EntityId, k: number, maxHops: number): PathAnswer[];
  trace(claim: ClaimId): TraceAnswer | undefined;
  without(actors: { readonly entities: readonly EntityId[]; readonly sources: readonly SourceId[] }): WithoutAnswer;
}

/** The answers of a table, in ids and records, which mean the same whichever part of a case the table holds. */
export function answersFrom(table: ClaimTable): TableAnswers {
  const positionOf = (id: EntityId): number => table.entityIndex(id) ?? -1;
  const entityAt = (position: number): Entity => table.entities[position] as Entity;
  const idAt = (position: number): EntityId => entityAt(position).id;
  const idsOf = (rows: readonly Row[]): ClaimId[] => rows.map((row) => table.claim(row).id);
  const pairsOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => [idAt(a), idAt(b)] as const);
  const linesOf = (rows: readonly Row[]): LinesOfSourcing => {
    const { lower, upper } = independentLines(table, rows);
    return [lower.atLeast, upper.atMost];
  };

  return {
    neighbourhood(middle, hops, limit) {
      const position = positionOf(middle);
      if (position < 0) return { entities: [], claims: [], isWhole: true };
      const { distances, claims } = neighbourhood(table, position, hops);
      const inOrder = [...distances].sort(([p1, d1], [p2, d2]) => d1 - d2 || p1 - p2);
      const kept = new Set(inOrder.slice(0, limit).map(([one]) => one));
      const { subject, object } = table.columns;
      const among = claims.filter((row) => kept.has(subject[row] ?? -1) && kept.has(object[row] ?? -1));
      return {
        entities: inOrder.slice(0, limit).map(([one, distance]) => ({ entity: entityAt(one), distance })),
        claims: among.map((row) => table.claim(row)),
        isWhole: inOrder.length <= limit,
      };
    },
    link(one, other) {
      const ends = [positionOf(one), positionOf(other)] as const;
      const rows = Math.min(...ends) < 0 ? [] : linkBetween(table, ...ends).claims;
      const { asserts, denies } = supportOf(table, rows);
      return { claims: rows.map((row) => table.claim(row)), asserts: linesOf(asserts), denies: linesOf(denies) };
    },
    paths(from, to, k, maxHops) {
      const ends = [positionOf(from), positionOf(to)] as const;
      if (Math.min(...ends) < 0) return [];
      return shortestPaths(table, ...ends, { k, maxHops }).map(({ entities, hops }) => ({
        entities: entities.map(idAt),
        hops: hops.map(({ claims }) => ({ claims: idsOf(claims), lines: linesOf(supportOf(table, claims).asserts) })),
      }));
    },
    trace(id) {
      const row = table.rowOf(id);
      if (row === undefined) return undefined;
      const claim = table.claim(row);
      return { claim, ...ladderOf(claim, table) };
    },
    without({ entities, sources }) {
      const actors = actorsOf(table);
      const away = [
        ...entities.flatMap((id) => actors.indexOf({ kind: "entity", id }) ?? []),
        ...sources.flatMap((id) => actors.indexOf({ kind: "source", id }) ?? []),
      ];
      const gone = without(indexActors(table), away);
      return {
        claims: idsOf(gone.claims),
        propositions: idsOf(gone.propositions),
        links: pairsOf(gone.links),
        entities: gone.entities.map(idAt),
        leftWithDenials: pairsOf(gone.leftWithDenials),
        leftWithOneLine: pairsOf(gone.leftWithOneLine),
      };
    },
  };
}
