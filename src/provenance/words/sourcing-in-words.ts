import { howMany, plainLine } from "../../model/plain-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Actor } from "../actors/actor.ts";
import { actorsOf } from "../actors/actors.ts";
import { nameActor } from "../actors/name-actor.ts";
import { countInWords, countsInWords } from "../counting/counts-in-words.ts";
import type { Interval } from "../counting/independent-lines.ts";
import type { Sourcing } from "../counting/sourcing.ts";
import { isExact } from "../packing/count.ts";

/** An actor by name, a work by its title; safe to print. */
export const actorInWords = (table: ClaimTable, actor: Actor): string => plainLine(nameActor(table, actor));

/** What stands behind some claims, for people, and what adds nothing to the lower number. */
export function sourcingInWords(sourcing: Sourcing, table: ClaimTable): string[] {
  const { claims, undated, unsure, lower, upper, bottlenecks } = sourcing;
  const actors = actorsOf(table);
  const named = (found: readonly number[]) =>
    found.map((actor) => actorInWords(table, actors.actorAt(actor))).join(", ");
  const cut: Interval = { lower: lower.cut, upper: upper.cut };
  const inexact = ![lower.independent, upper.independent, lower.cut, upper.cut].every(isExact);
  return [
    `${howMany(claims.length, "telling")}: ${countsInWords(sourcing)}`,
    ...(undated.length > 0
      ? [`${undated.length} of them without a date, and so perhaps of another time: in the upper number only`]
      : []),
    ...(unsure.length > 0 && unsure.length < claims.length
      ? [`${unsure.length} of them through somebody who is not named or not known: in the upper number only`]
      : []),
    ...(upper.cutters.length > 1
      ? [
          `every telling passed through one of ${howMany(upper.cutters.length, "actor")} (least cut ${countInWords(cut)}): ${named(upper.cutters)}`,
        ]
      : []),
    ...(bottlenecks.length > 0
      ? [`all of them passed through: ${bottlenecks.map((actor) => actorInWords(table, actor)).join(", ")}`]
      : []),
    ...(inexact
      ? ["not all could be gone through in the time there is, so a number is said as “at least, at most”"]
      : []),
  ];
}

/** The same for programs. */
export function sourcingJson(sourcing: Sourcing, table: ClaimTable): object {
  const { claims, undated, unsure, lower, upper, say, heard, toldThemselves, bottlenecks } = sourcing;
  const ids = (rows: readonly number[]) => rows.map((row) => table.claim(row).id);
  const actors = actorsOf(table);
  return {
    claims: ids(claims),
    undated: ids(undated),
    unsure: ids(unsure),
    say: endsJson(say),
    heard: { ...endsJson(heard), toldThemselves },
    independent: { ...endsJson({ lower: lower.independent, upper: upper.independent }), disjoint: ids(upper.disjoint) },
    cut: {
      ...endsJson({ lower: lower.cut, upper: upper.cut }),
      actors: upper.cutters.map((actor) => actors.actorAt(actor)),
    },
    bottlenecks,
    exact: [
      lower.independent,
      upper.independent,
      lower.cut,
      upper.cut,
      say.lower,
      say.upper,
      heard.lower,
      heard.upper,
    ].every(isExact),
  };
}

/** Both ends of a count, as wide as they may be. */
export const endsJson = ({ lower, upper }: Interval): { readonly lower: number; readonly upper: number } => ({
  lower: lower.atLeast,
  upper: upper.atMost,
});
