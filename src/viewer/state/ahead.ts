import { type ReadonlySignal, signal } from "@preact/signals";
import { indexMore } from "../../graph/names/search.ts";
import { linksByRow } from "../../provenance/propositions/links-by-row.ts";
import { toldAlike } from "../../provenance/propositions/told-alike.ts";
import { type ActorIndex, beginIndex, type GrowingIndex } from "../../provenance/removal/actor-index.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Of more entities than these nobody is found before all of them are indexed, which would keep whoever types the first letter waiting. */
const MANY = 20_000;

/** Does a little of some work. Returns whether any is left. */
export type Job = () => boolean;

/** What somebody will wait for sooner or later: made bit by bit while nobody does, or else when it is first asked for. */
export interface Ahead {
  readonly jobs: readonly Job[];
  /** Whether entities can be searched without much being made first. */
  readonly isSearchable: ReadonlySignal<boolean>;
  /** Who stands behind which claims, among all of them. */
  actors(): ActorIndex;
}

/**
 * Begins with nothing made.
 * @param isSearched whether entities are looked for in the table at all
 */
export function beginAhead(table: ClaimTable, isSearched: boolean, many: number = MANY): Ahead {
  const isSearchable = signal(table.entities.length <= many);
  let growing: GrowingIndex | undefined;
  const index = (): GrowingIndex => {
    growing ??= beginIndex(table, new Uint8Array(table.size).fill(1));
    return growing;
  };
  const indexNames = (): boolean => {
    const isMore = indexMore(table);
    if (!isMore) isSearchable.value = true;
    return isMore;
  };
  const once = (work: () => unknown) => (): boolean => {
    work();
    return false;
  };
  return {
    jobs: [
      ...(isSearched ? [indexNames] : []),
      // What whoever traces asks for first: by itself no bit is as long as all of it.
      once(() => linksByRow(table)),
      once(() => toldAlike(table)),
      () => index().advance(),
      once(() => index().finish()),
    ],
    isSearchable,
    actors: () => index().finish(),
  };
}
