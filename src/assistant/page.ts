import { z } from "zod";

/** How a part of a long answer is asked for. */
export const pageInput = (usual: number, most: number) => ({
  from: z.int().min(0).max(10_000_000).default(0).describe("Where to go on: the `next` of the answer before."),
  limit: z.int().min(1).max(most).default(usual).describe("At most so many."),
});

/** How many there are in all, and where to go on. */
export const pageOutput = {
  total: z.int().min(0).describe("How many there are in all."),
  next: z.int().optional().describe("Give it as `from` for the next part; absent where this was the last."),
};

/** One part of a long list. */
export interface Page<T> {
  readonly shown: readonly T[];
  readonly total: number;
  readonly next?: number;
}

/** Cuts one part out of a list; what lies behind its end is no error, and empty. */
export function pageOf<T>(
  all: readonly T[],
  { from, limit }: { readonly from: number; readonly limit: number },
): Page<T> {
  const end = from + limit;
  return { shown: all.slice(from, end), total: all.length, ...(end < all.length && { next: end }) };
}

/** How the end of a part is said. */
export const moreInWords = ({ total, next }: Omit<Page<unknown>, "shown">): string =>
  next === undefined ? "" : `\n… of ${total} in all; ask again with from: ${next}.`;
