import { linesInWords } from "../provenance/lines-in-words.ts";
import { nameActor } from "../provenance/name-actor.ts";
import type { Sourcing } from "../provenance/sourcing.ts";
import { type Actor, actorOf } from "../provenance/trace.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { counted, printable } from "./terminal.ts";

/** An actor by name, a work by its title; safe to print. */
export const actorInWords = (table: ClaimTable, actor: Actor): string => printable(nameActor(table, actor));

/** What stands behind some claims, for people. Topology can falsify independence, it cannot prove it: so "recorded". */
export function sourcingInWords({ claims, lower, upper, bottlenecks }: Sourcing, table: ClaimTable): string[] {
  const tellings = `${counted(claims.length, "telling")}, ${linesInWords(lower.independent, upper.independent)} with no shared origin recorded`;
  const cut = `${lower.cut.atLeast === upper.cut.atMost ? "" : `${lower.cut.atLeast} to `}${upper.cut.atMost}`;
  const cutters = upper.cutters.map((key) => actorInWords(table, actorOf(table, key))).join(", ");
  return [
    tellings,
    ...(upper.cutters.length > 1
      ? [`every telling passed through one of ${counted(upper.cutters.length, "actor")} (least cut ${cut}): ${cutters}`]
      : []),
    ...(bottlenecks.length > 0
      ? [`all of them passed through: ${bottlenecks.map((actor) => actorInWords(table, actor)).join(", ")}`]
      : []),
  ];
}

/** The same for programs. */
export function sourcingJson({ claims, lower, upper, bottlenecks }: Sourcing, table: ClaimTable): object {
  const ids = (rows: readonly number[]) => rows.map((row) => table.claim(row).id);
  return {
    claims: ids(claims),
    independent: { lower: lower.independent.atLeast, upper: upper.independent.atMost, disjoint: ids(upper.disjoint) },
    cut: { lower: lower.cut.atLeast, upper: upper.cut.atMost, actors: upper.cutters.map((key) => actorOf(table, key)) },
    bottlenecks,
    exact: [lower.independent, upper.independent, lower.cut, upper.cut].every(
      ({ atLeast, atMost }) => atLeast === atMost,
    ),
  };
}
