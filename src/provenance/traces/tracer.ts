import { isCarrier } from "../../model/attribution.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { MODES } from "../../table/column-layout.ts";
import { NONE, type Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import { gatherTrace } from "./gather-trace.ts";
import { heardOf } from "./heard-of.ts";
import { originOf } from "./origin-of.ts";
import { originsTold } from "./origins-told.ts";
import type { Trace } from "./trace.ts";
import { NO_TRUST, type Trust } from "./trust.ts";
import { trustedCarriers } from "./trusted-carriers.ts";
import { voiceAt } from "./voice-at.ts";
import { EVERYTHING, worksBehind, worksOnTheWay } from "./works-behind.ts";

/**
 * What is asked of a trace: all of it; the origin alone, as if every carrier were trusted; or all but the origin, that
 * is who heard it.
 */
export type Reach = "lines" | "say" | "heard";

/** How to trace. */
export interface Tracing {
  readonly trust?: Trust;
  readonly reach?: Reach;
  /** Which of what is only suspected is followed at the lower end, and whose parties are brought along; all of it where this is left out. */
  readonly follows?: (doubt: "suspected" | "party", one: number, other: number) => boolean;
}

/** Makes traces of a case's claims. */
export interface Tracer {
  /** Undefined of a telling whose origin's interest is excluded, and of one that nobody heard where that is asked. */
  trace(row: Row): Trace | undefined;
}

const CARRIES = MODES.map(isCarrier);

/**
 * Traces claims: the actors of each attribution, the works on its way with their makers, and what these came out of,
 * without the carriers that are trusted. Design, section 4: trace(c), by records and steps first, identities after.
 */
export function tracerOf(
  table: ClaimTable,
  { trust = NO_TRUST, reach = "lines", follows = EVERYTHING }: Tracing = {},
): Tracer {
  const actors = actorsOf(table);
  const trusted = trustedCarriers(table, actors, trust, reach === "say");
  const behind = worksBehind(table, follows);
  const told = originsTold(table, actors);
  const gathered = gatherTrace(table, actors, follows);
  const excluded = trusted.excludes;
  const { stepOffsets, stepBy, stepIn, stepIsWork, stepMode, stepWorkWithheld, source } = table.columns;

  function trace(row: Row): Trace | undefined {
    const first = stepOffsets[row] ?? 0;
    const end = stepOffsets[row + 1] ?? first;
    if (excluded(row)) return undefined;

    const read = source[row] ?? NONE;
    gathered.begin();
    const own = stepIsWork[first] === 1 ? workOf(first, read) : NONE;
    for (let step = first; step < end; step++) {
      const by = stepBy[step] ?? NONE;
      // A work that stayed behind may be one that another telling came through.
      if (stepWorkWithheld[step] === 1) gathered.addUnsure(actors.work(read));
      const carries = step > first && CARRIES[stepMode[step] ?? 0] === true;
      if (stepIsWork[step] === 1) {
        // A work that says it as its own is no carrier of it, and one that carries it is on the way already.
        if (!carries) gathered.addWork(workOf(step, read), () => true);
      } else if (by !== NONE) {
        if (!(carries && trusted.entity(by))) gathered.add(by);
      } else if (!(carries && trusted.isAll)) gathered.addVoice(voiceAt(table, actors, row, step));
    }

    const named = worksOnTheWay(table, row);
    for (const work of named) {
      if (work !== own && !trusted.work(work)) gathered.addWork(work, (maker) => !trusted.entity(maker));
      else if (work !== own && !trusted.workItself(work)) gathered.addMakers(work, (maker) => !trusted.entity(maker));
    }
    for (const { work, isSuspected } of behind(named)) {
      const origins = trusted.work(work) ? told(work, row) : [];
      if (origins.length > 0) gathered.addOrigins(origins, isSuspected);
      else if (trusted.work(work)) gathered.addWork(work, () => true, isSuspected);
      else gathered.addWork(work, (maker) => !trusted.entity(maker), isSuspected);
    }
    const whole = gathered.finish(row);
    return whole !== undefined && reach === "heard" ? heardOf(whole, originOf(table, actors, row), actors) : whole;
  }

  const workOf = (step: number, read: number): number => {
    const at = stepIn[step] ?? NONE;
    return at === NONE ? read : at;
  };
  return { trace };
}
