/** How much of one kind stayed behind: never which, nor any word of it. */
export interface StayedBehind {
  readonly what: string;
  readonly count: number;
}

/** Counts what stays behind as it is met. */
export interface LeaveTally {
  stays(what: string, count?: number): void;
  /** All that was counted, by what it is. */
  report(): readonly StayedBehind[];
}

/** Opens a tally, from which the report is made that tells how much stayed behind. */
export function openTally(): LeaveTally {
  const counts = new Map<string, number>();
  return {
    stays(what, count = 1) {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    report: () => [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => (a.what < b.what ? -1 : 1)),
  };
}
