/** Something a format could not hold: which field, how often, and one example. Nothing is lost in silence. */
export interface Loss {
  readonly field: string;
  readonly count: number;
  readonly example: string;
}
