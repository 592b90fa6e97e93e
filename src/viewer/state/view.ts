import type { TimeWindow } from "../../graph/selection.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { KnowledgeClock } from "../../provenance/as-known-on.ts";
import { ascending } from "./ascending.ts";
import { type Chosen, NOTHING } from "./chosen.ts";
import { FIRST_ORDER, type LedgerOrder } from "./ledger-order.ts";
import type { Pin } from "./pins.ts";
import { FIRST_SHAPE, OPEN_SIEVE, type Shape } from "./shape/shape.ts";
import type { Within } from "./within.ts";

/** A day to go back to; `date` is a plain one, or one that stands in the case, and everything counts that was known by its end. */
export interface KnownOn {
  readonly date: string;
  readonly bounds: TimeBounds;
  readonly clock: KnowledgeClock;
}

/** All that somebody has set: what a link restores, and what undo goes back to. */
export interface View {
  readonly chosen: Chosen;
  /** The way in which one looks at the case, by its id: each shows the same claims. */
  readonly pane: string;
  /** Actors that are switched off, by their numbers, in ascending order. */
  readonly without: readonly number[];
  /** Values of facets that are hidden, such as "family:harm", in ascending order. */
  readonly hidden: readonly string[];
  /** Whom alone one looks at; undefined for everybody. */
  readonly within: Within | undefined;
  /** Entities that were put out of sight, with every claim that they are an end of; in ascending order. */
  readonly aside: readonly number[];
  /** Several that were chosen together, in the order in which they were; beside what is opened. */
  readonly several: readonly number[];
  /** What was moved by hand, in ascending order of the entities. */
  readonly pins: readonly Pin[];
  readonly window: TimeWindow | undefined;
  readonly knownOn: KnownOn | undefined;
  readonly ledger: LedgerOrder;
  /** How the picture is drawn. */
  readonly shape: Shape;
}

/** The view with which a case opens: the whole of it, nothing chosen. */
export const WHOLE_CASE: View = {
  chosen: NOTHING,
  pane: "picture",
  without: [],
  hidden: [],
  within: undefined,
  aside: [],
  several: [],
  pins: [],
  window: undefined,
  knownOn: undefined,
  ledger: FIRST_ORDER,
  shape: FIRST_SHAPE,
};

/** A view with nothing of the case hidden any more: what is opened and how one looks at it stays. */
export const showingAll = (view: View): View => ({
  ...view,
  without: [],
  hidden: [],
  within: undefined,
  aside: [],
  window: undefined,
  knownOn: undefined,
  shape: { ...view.shape, sieve: OPEN_SIEVE },
});

/** A list with something put in, or taken out where it stands in it already; in ascending order, each once. */
export function toggled<One extends string | number>(list: readonly One[], one: One): readonly One[] {
  return list.includes(one) ? list.filter((other) => other !== one) : ascending([...list, one]);
}
