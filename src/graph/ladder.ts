import type { Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import { type SourceId, UNATTRIBUTED } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** One step of a claim's way from its origin to the work that was read, with the records it names. */
export interface Rung {
  readonly step: Step;
  readonly isOrigin: boolean;
  /** Absent where the voice has no name and no description. */
  readonly speaker?: Entity;
  readonly work?: Source;
}

/** What a claim's way ends in: the work that was read. */
export interface Ladder {
  /** Origin first. */
  readonly rungs: readonly Rung[];
  readonly read: Source;
}

/** Follows a claim from its origin to its source, each step with the entity and the work that it names. */
export function ladderOf(claim: Claim, table: ClaimTable): Ladder {
  const rungs = claim.attribution.map((step, i): Rung => {
    const speaker = step.by === UNATTRIBUTED ? undefined : table.entities[table.entityIndex(step.by) ?? -1];
    const work = step.in === undefined ? undefined : sourceOf(table, step.in);
    return { step, isOrigin: i === 0, ...(speaker ? { speaker } : {}), ...(work ? { work } : {}) };
  });
  return { rungs, read: sourceOf(table, claim.source) };
}

/** A source of the table by its id. Every claim and step of a checked case names one that is there. */
export function sourceOf(table: ClaimTable, id: SourceId): Source {
  const source = table.sources[table.sourceIndex(id) ?? -1];
  if (source === undefined) throw new TypeError(`there is no source "${id}"`);
  return source;
}

/** What is to be said of a step beside who and where: that it is the origin, denied, hedged, dated, our own reading. */
export function remarksOnRung({ step, isOrigin }: Rung): string[] {
  return [
    ...(isOrigin ? ["origin"] : []),
    ...(step.polarity === "denies" ? ["denies"] : []),
    ...step.hedges.map((hedge) => `hedged: “${hedge}”`),
    ...(step.time ? [step.time.raw] : []),
    ...(step.interest === "unknown" || step.interest === "none-known"
      ? []
      : [`interest: ${step.interest.replaceAll("-", " ")}`]),
    ...(step.inferred ? ["inferred by the coder"] : []),
  ];
}

/** Who takes the step, by name or description. */
export const voiceOf = ({ speaker }: Rung): string => speaker?.name ?? "an unnamed voice";
