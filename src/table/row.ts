/** A claim's row in the table. Rows follow the order of the claims in the case. */
export type Row = number;

/** Stands in an index column where there is no entity, source or text. */
export const NONE = 0xffff_ffff;
