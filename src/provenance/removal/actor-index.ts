import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { standingClaims } from "../standing-claims.ts";
import type { Trace } from "../traces/trace.ts";
import { tracerOf } from "../traces/tracer.ts";

/** For every actor of a case the claims whose telling passed through it; made once, so that taking one away is felt as live. */
export interface ActorIndex {
  readonly table: ClaimTable;
  /** The claims that give support, as rows and as a mask. */
  readonly standing: readonly Row[];
  readonly mask: ClaimMask;
  /** By the actors' numbers, with all apart; claims beside those that give support may be among them. */
  readonly through: ReadonlyMap<number, readonly Row[]>;
  /** The claims that may have passed through an actor: by who it may be, for whom somebody speaks, and what is suspected. */
  readonly maybeThrough: ReadonlyMap<number, readonly Row[]>;
  /** The traces of the claims that are indexed, by their rows. */
  readonly traces: ReadonlyMap<Row, Trace>;
}

/**
 * Indexes a case by the actors of its traces, all of them apart and none trusted.
 * @param mask which claims give support, those that stand today where there is none
 */
export function indexActors(table: ClaimTable, mask: ClaimMask = standingClaims(table)): ActorIndex {
  const through = new Map<number, Row[]>();
  const maybeThrough = new Map<number, Row[]>();
  const traces = new Map<Row, Trace>();
  const tracer = tracerOf(table);
  const standing = [...rowsOf(mask)];
  for (const row of standing) {
    const trace = tracer.trace(row);
    if (trace === undefined) continue;
    traces.set(row, trace);
    for (const actor of trace.actors) add(through, actor, row);
    if (trace.withDoubts !== trace.actors) for (const actor of trace.withDoubts) add(maybeThrough, actor, row);
  }
  return { table, standing, mask, through, maybeThrough, traces };
}

function add(index: Map<number, Row[]>, actor: number, row: Row): void {
  const known = index.get(actor);
  if (known === undefined) index.set(actor, [row]);
  else known.push(row);
}

/**
 * The same index for when other claims give support, as on another day: whom a telling passed through never changes.
 * @param index an index whose mask holds at least those of this one
 */
export const supportedBy = (index: ActorIndex, mask: ClaimMask): ActorIndex => ({
  ...index,
  mask,
  standing: [...rowsOf(mask)],
});
