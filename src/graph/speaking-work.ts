import type { ClaimColumns } from "../table/claim-columns.ts";
import { NONE, type Row } from "../table/row.ts";

/**
 * The position of the work that takes a step itself, the one of its `in` or else the one that was read; NONE where somebody
 * takes it, or a voice that nobody names.
 * @param step its place in the columns of steps
 */
export function speakingWork({ source, stepIn, stepIsWork }: ClaimColumns, row: Row, step: number): number {
  if (stepIsWork[step] !== 1) return NONE;
  const named = stepIn[step] ?? NONE;
  return named === NONE ? (source[row] ?? NONE) : named;
}
