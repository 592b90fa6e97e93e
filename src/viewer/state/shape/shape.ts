import type { Clock, TimeWindow } from "../../../graph/selection.ts";

/** Where entities are drawn: as forces have them, which is how a case opens, or by one of the other orders. */
export type Arrangement =
  | { readonly kind: "forces" | "community" | "circle" | "map" }
  | { readonly kind: "time"; readonly clock: Clock; readonly overlap: TimeWindow["overlap"] }
  /** @param root the entity that the others stand around, by its position in the table. */
  | { readonly kind: "tree"; readonly root: number };

/** By what entities are larger: claims about them, the lines of their best-sourced link, what falls without them; or all alike. */
export const SIZES = ["claims", "lines", "loss", "alike"] as const;

/** By what entities are coloured. */
export const COLOURS = ["kind", "community", "family", "exposure"] as const;

/** What of the picture is left out for being little. Numbers below 1 leave nothing out. */
export interface Sieve {
  /** Entities are drawn that have at least so many neighbours. */
  readonly neighbours: number;
  /** Links are drawn that have at least so many independent lines, at the lower end. */
  readonly lines: number;
  /** Whether entities are left out that no drawn claim links with anybody. */
  readonly isLoneHidden: boolean;
}

/** All that somebody has set of how the picture is drawn. */
export interface Shape {
  readonly arrangement: Arrangement;
  readonly size: (typeof SIZES)[number];
  readonly colour: (typeof COLOURS)[number];
  /** Whether lines are the wider, the more independent lines their link has. */
  readonly isWideByLines: boolean;
  readonly sieve: Sieve;
}

/** A sieve that leaves nothing out. */
export const OPEN_SIEVE: Sieve = { neighbours: 0, lines: 0, isLoneHidden: false };

/** The shape in which a case opens. */
export const FIRST_SHAPE: Shape = {
  arrangement: { kind: "forces" },
  size: "claims",
  colour: "kind",
  isWideByLines: false,
  sieve: OPEN_SIEVE,
};

/** Whether a sieve leaves anything out. */
export const isSifting = ({ neighbours, lines, isLoneHidden }: Sieve): boolean =>
  neighbours > 0 || lines > 0 || isLoneHidden;
