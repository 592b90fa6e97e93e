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
  /** @param without what is taken out again; undefined where nothing is left then */
  finish(row: Row, without?: ReadonlySet<number>): Trace | undefined;
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
    finish(row, without) {
      const kept = (actor: number): boolean => without?.has(actor) !== true;
      const recorded = ascending(without === undefined ? sure : sure.filter(kept));
      if (recorded.length === 0) return undefined;
      const doubted = suspected.filter(kept);
      for (const actor of doubted.length === 0 ? recorded : [...recorded, ...doubted]) {
        for (const id of table.entities[actor]?.parties ?? []) {
          const party = table.entityIndex(id);
          if (party !== undefined && kept(party) && follows("party", actor, party)) doubted.push(party);
        }
      }
      return {
        claim: row,
        actors: recorded,
        withDoubts: doubted.length === 0 ? recorded : ascending([...recorded, ...doubted]),
        // A work that is taken out again is no doubt more; a voice that nobody names may be anybody, whoever heard it.
        unsure: unsure.length === 0 ? NONE_UNSURE : ascending(unsure.filter((one) => kept(one) || actors.isVoice(one))),
      };
    },
  };
}

/** In ascending order, each once. */
function ascending(actors: readonly number[]): number[] {
  const sorted = actors.toSorted((a, b) => a - b);
  return sorted.filter((actor, i) => actor !== sorted[i - 1]);
}

const NONE_UNSURE: readonly number[] = [];
