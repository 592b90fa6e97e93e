import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { standingClaims } from "../standing-claims.ts";
import type { Trace } from "../traces/trace.ts";
import { type Tracer, tracerOf } from "../traces/tracer.ts";
import { growRows, type RowsByKey } from "./rows-by-key.ts";

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
  /** The traces of the claims that are indexed, by their rows; each is made when it is first asked for. */
  readonly traces: Pick<ReadonlyMap<Row, Trace>, "get">;
}

/** An index while it is made. */
export interface GrowingIndex {
  /** Gets ready to trace, and then traces some more claims. Returns whether any are left. */
  advance(): boolean;
  /** Traces whatever is left. */
  finish(): ActorIndex;
}

/** How many claims are traced at once: a few milliseconds. */
const AT_ONCE = 4096;

/**
 * Indexes a case by the actors of its traces, all of them apart and none trusted.
 * @param mask which claims give support, those that stand today where there is none
 */
export const indexActors = (table: ClaimTable, mask: ClaimMask = standingClaims(table)): ActorIndex =>
  beginIndex(table, mask).finish();

/** Begins such an index, for whoever has something else to do meanwhile. */
export function beginIndex(table: ClaimTable, mask: ClaimMask): GrowingIndex {
  let tracer: Tracer | undefined;
  const [through, maybeThrough] = [growRows(), growRows()];
  let next = 0;
  let made: ActorIndex | undefined;

  function advance(): boolean {
    // What it looks up takes longer than to trace some claims.
    if (tracer === undefined) {
      tracer = tracerOf(table);
      return true;
    }
    const end = Math.min(next + AT_ONCE, mask.length);
    for (; next < end; next++) {
      const trace = mask[next] === 1 ? tracer.trace(next) : undefined;
      if (trace === undefined) continue;
      for (const actor of trace.actors) through.put(actor, next);
      if (trace.withDoubts !== trace.actors) for (const actor of trace.withDoubts) maybeThrough.put(actor, next);
    }
    return next < mask.length;
  }

  return {
    advance,
    finish() {
      while (advance());
      made ??= {
        ...{ table, mask, standing: rowsIn(mask) },
        through: asMap(through.gathered()),
        maybeThrough: asMap(maybeThrough.gathered()),
        traces: tracesOf(tracer ?? tracerOf(table), mask),
      };
      return made;
    },
  };
}

const asMap = (rows: RowsByKey): ReadonlyMap<number, readonly Row[]> =>
  new Map(rows.keys().map((key) => [key, rows.of(key)]));

function tracesOf(tracer: Tracer, mask: ClaimMask): ActorIndex["traces"] {
  const known = new Map<Row, Trace | undefined>();
  return {
    get(row) {
      const before = known.get(row);
      if (before !== undefined || mask[row] !== 1) return before;
      const trace = tracer.trace(row);
      known.set(row, trace);
      return trace;
    },
  };
}

function rowsIn(mask: ClaimMask): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) rows.push(row);
  return rows;
}

/**
 * The same index for when other claims give support, as on another day: whom a telling passed through never changes.
 * @param index an index whose mask holds at least those of this one
 */
export const supportedBy = (index: ActorIndex, mask: ClaimMask): ActorIndex => ({
  ...index,
  mask,
  standing: rowsIn(mask),
});
