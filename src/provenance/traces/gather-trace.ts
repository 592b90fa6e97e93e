import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Actors } from "../actors/actors.ts";
import type { OriginTold } from "./origins-told.ts";
import type { Trace } from "./trace.ts";

/** A trace while it grows; and then the next. */
export interface GatheredTrace {
  /** Begins anew, with nothing. */
  begin(): void;
  add(actor: number): void;
  addVoice(voice: number): void;
  /** A work with those of its makers that count. */
  addWork(work: number, counts: (maker: number) => boolean, isSuspected?: boolean): void;
  addMakers(work: number, counts: (maker: number) => boolean): void;
  /** Somebody or something on the way of which not enough is known. */
  addUnsure(actor: number): void;
  addOrigins(origins: readonly OriginTold[], isSuspected: boolean): void;
  /** Undefined where nothing was gathered. */
  finish(row: Row): Trace | undefined;
}

/**
 * Gathers traces, one after the other.
 * @param follows whose parties are brought along at the lower end
 */
export function gatherTrace(
  table: ClaimTable,
  actors: Actors,
  follows: (doubt: "party", entity: number, party: number) => boolean,
): GatheredTrace {
  const sure: number[] = [];
  const suspected: number[] = [];
  const unsure: number[] = [];

  const add = (actor: number, isSuspected = false): void => {
    (isSuspected ? suspected : sure).push(actor);
    if (table.entities[actor]?.doubtsWithheld === true) unsure.push(actor);
  };
  const addVoice = (voice: number, isSuspected = false): void => {
    add(voice, isSuspected);
    unsure.push(voice);
  };
  const addMakers = (work: number, counts: (maker: number) => boolean, isSuspected = false): void => {
    for (const maker of actors.makersOf(work)) if (counts(maker)) add(maker, isSuspected);
  };
  const addWork = (work: number, counts: (maker: number) => boolean, isSuspected = false): void => {
    add(actors.work(work), isSuspected);
    addMakers(work, counts, isSuspected);
    const isUnknown = actors.makersOf(work).length === 0 || table.sources[work]?.worksWithheld === true;
    if (isUnknown) unsure.push(actors.work(work));
  };

  return {
    begin() {
      for (const gathered of [sure, suspected, unsure]) gathered.length = 0;
    },
    add: (actor) => add(actor),
    addVoice: (voice) => addVoice(voice),
    addWork,
    addMakers: (work, counts) => addMakers(work, counts),
    addUnsure: (actor) => void unsure.push(actor),
    addOrigins(origins, isSuspected) {
      for (const origin of origins) {
        if (origin.kind === "work") addWork(origin.work, () => true, isSuspected);
        else if (origin.kind === "voice") addVoice(origin.actor, isSuspected);
        else add(origin.actor, isSuspected);
      }
    },
    finish(row) {
      const recorded = ascending(sure);
      if (recorded.length === 0) return undefined;
      const doubted = [...suspected];
      for (const actor of doubted.length === 0 ? recorded : [...recorded, ...doubted]) {
        for (const id of table.entities[actor]?.parties ?? NOBODY) {
          const party = table.entityIndex(id);
          if (party !== undefined && follows("party", actor, party)) doubted.push(party);
        }
      }
      return {
        claim: row,
        actors: recorded,
        withDoubts: doubted.length === 0 ? recorded : ascending([...recorded, ...doubted]),
        unsure: unsure.length === 0 ? NOBODY : ascending(unsure),
      };
    },
  };
}

const NOBODY: readonly never[] = [];

/** More than these are sorted by the engine. */
const FEW = 24;

/** In ascending order, each once. Traces are short, and for these putting each in its place is several times faster. */
function ascending(actors: readonly number[]): number[] {
  if (actors.length > FEW) return [...new Set(actors)].sort((a, b) => a - b);
  const sorted: number[] = [];
  for (const actor of actors) {
    let place = sorted.length;
    while (place > 0 && (sorted[place - 1] ?? 0) > actor) place -= 1;
    if (place > 0 && sorted[place - 1] === actor) continue;
    sorted.push(actor);
    for (let i = sorted.length - 1; i > place; i--) sorted[i] = sorted[i - 1] ?? actor;
    sorted[place] = actor;
  }
  return sorted;
}
