import type { ClaimTable } from "../table/claim-table.ts";

/** The positions of those who publish and write a work: where it speaks in its own voice, they speak. */
export const makersOf = ({ entityIndex, sources }: ClaimTable, source: number): readonly number[] => {
  const { authors = [], publisher } = sources[source] ?? {};
  return [...authors, ...(publisher === undefined ? [] : [publisher])].flatMap((id) => entityIndex(id) ?? []);
};
