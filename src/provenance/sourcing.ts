import type { ClaimMask } from "../graph/selection.ts";
import { POLARITIES, type Polarity } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { ALL_APART, ALL_MERGED, type IdentityContext } from "./identity-context.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type Actor, actorOf, tracesOf } from "./trace.ts";

/** Whom to trust and whom to leave out; who is taken for one is what the two ends of a sourcing differ in. */
export type Trust = Pick<IdentityContext, "trustedEntities" | "trustedSources" | "excludedInterests">;

/**
 * What stands behind some claims: the lines with all that may be one merged, and with all apart. Merging never raises
 * a count, so whatever is so lies between the two.
 */
export interface Sourcing {
  readonly claims: readonly Row[];
  readonly lower: Lines;
  readonly upper: Lines;
  /** Actors in every telling, with all apart; by what they are. */
  readonly bottlenecks: readonly Actor[];
}

const NO_TRUST: Trust = {
  trustedEntities: ALL_APART.trustedEntities,
  trustedSources: ALL_APART.trustedSources,
  excludedInterests: ALL_APART.excludedInterests,
};

/** Works out the sourcing of some claims, of one polarity: denials have their own, and the two are never subtracted. */
export function sourcingOf(
  table: ClaimTable,
  claims: readonly Row[],
  { trustedEntities, trustedSources, excludedInterests }: Trust = NO_TRUST,
): Sourcing {
  const trust: Trust = { trustedEntities, trustedSources, excludedInterests };
  const inContext = (context: IdentityContext) =>
    linesOf(tracesOf(table, claims, { ...context, ...trust }), context.unnamedMayBeAnybody);
  const upper = inContext(ALL_APART);
  return {
    claims,
    lower: inContext(ALL_MERGED),
    upper,
    bottlenecks: upper.bottlenecks.map((key) => actorOf(table, key)),
  };
}

/** The same in one context that somebody chose: both ends are its own. */
export function sourcingIn(table: ClaimTable, claims: readonly Row[], context: IdentityContext): Sourcing {
  const lines = linesOf(tracesOf(table, claims, context), context.unnamedMayBeAnybody);
  return { claims, lower: lines, upper: lines, bottlenecks: lines.bottlenecks.map((key) => actorOf(table, key)) };
}

/**
 * Parts claims into those that assert and those that deny. Withdrawn ones and those of retracted works give no support
 * and are left out.
 * @param mask which claims give support instead, as on an earlier day
 */
export function supportOf(
  table: ClaimTable,
  claims: Iterable<Row>,
  mask?: ClaimMask,
): Readonly<Record<Polarity, readonly Row[]>> {
  const parted: Record<Polarity, Row[]> = { asserts: [], denies: [] };
  for (const row of claims) {
    if (mask === undefined ? !givesSupport(table, row) : mask[row] !== 1) continue;
    parted[POLARITIES[table.columns.polarity[row] ?? 0] ?? "asserts"].push(row);
  }
  return parted;
}

function givesSupport({ columns, sources }: ClaimTable, row: Row): boolean {
  const retracted = sources[columns.source[row] ?? -1]?.status === "retracted";
  return columns.withdrawn[row] !== 1 && !retracted;
}
