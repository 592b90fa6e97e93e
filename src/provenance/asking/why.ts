import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Asking } from "../counting/asking.ts";
import { lowerOf } from "../counting/independent-lines.ts";
import type { CountedTelling } from "../counting/lines.ts";
import { leastCount, lowerEndOf, takenFor } from "../counting/lower-end.ts";
import { type Told, traced } from "../counting/traced.ts";
import { beginBudget } from "../packing/budget.ts";
import type { Count } from "../packing/count.ts";
import { countPacked } from "../packing/count-packed.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { Doubt } from "../worlds/doubt.ts";
import { doubtsAbout } from "../worlds/doubts-about.ts";
import { openBut } from "../worlds/open-doubts.ts";
import { type LineGroup, lineGroups } from "./line-group.ts";

/** What a doubt is worth to a count. */
export interface DoubtWorth {
  readonly doubt: Doubt;
  /** By how much the lower end would rise, if this alone were settled: they are two, it came out of nothing, the voice is somebody's own. */
  readonly gain: number;
  /** By how much the upper end would fall, if this alone were so. */
  readonly fall: number;
}

/** Why a count is what it is. */
export interface Why {
  /** The tellings by lines, with all apart, and in the world in which the lines are fewest. */
  readonly upper: readonly LineGroup[];
  readonly lower: readonly LineGroup[];
  /** Tellings that add nothing to the lower end, since somebody or something on the way is not known well enough. */
  readonly unsure: readonly Row[];
  /** Tellings that nothing dates, of an event that others date: they add nothing to the lower end either. */
  readonly undated: readonly Row[];
  /** What keeps the ends apart, what is worth most first; what is worth nothing by itself is left out. */
  readonly doubts: readonly DoubtWorth[];
  /** True where the ends differ by more than each doubt is worth by itself: then several have to be settled together. */
  readonly onlyTogether: boolean;
}

/** Takes a count apart: the tellings by lines, and the gap between its ends by what is in doubt. */
export function whyOf(table: ClaimTable, told: Told, asking: Asking = {}): Why {
  const budget = asking.budget ?? beginBudget();
  const all = traced(table, told, asking);
  const telling = [...all.certain, ...all.undated];
  const end = lowerEndOf(table, all.certain, all.doubts, asking.isOpen);
  const { count: lower, world } = leastCount(end, (sets) => countPacked(sets, budget), budget);
  const least = end.sure.map(({ trace, actors }) => ({ claim: trace.claim, actors: takenFor(actors, world) }));
  const packed = packSets(
    telling.map(({ actors }) => actors),
    budget,
  );
  const upper = packed.count;
  const leastPacked = packSets(
    least.map(({ actors }) => actors),
    budget,
  );
  const doubts = lower.atMost === upper.atLeast ? [] : worthOf(table, told, { ...asking, budget }, { lower, upper });
  return {
    upper: lineGroups(table, telling, { disjoint: claimsAt(telling, packed.chosen), world: new Map() }),
    lower: lineGroups(table, least, { disjoint: claimsAt(least, leastPacked.chosen), world }),
    unsure: end.unsure.map(({ claim }) => claim),
    undated: all.undated.map(({ claim }) => claim),
    doubts,
    onlyTogether:
      lower.atMost < upper.atLeast && doubts.reduce((sum, { gain }) => sum + gain, 0) < upper.atLeast - lower.atMost,
  };
}

const claimsAt = (tellings: readonly CountedTelling[], positions: readonly number[]): Row[] =>
  positions.flatMap((i) => tellings[i]?.claim ?? []);

/** What each doubt about some tellings is worth by itself, what is worth most first. */
export function worthOf(
  table: ClaimTable,
  told: Told,
  asking: Asking,
  { lower, upper }: { readonly lower: Count; readonly upper: Count },
): DoubtWorth[] {
  const asked = traced(table, told, asking);
  const { certain, undated, doubts } = asked;
  const dates: Doubt[] = "claims" in told && undated.length > 0 ? [{ kind: "undated", claims: told.undated }] : [];
  const open = [...dates, ...doubtsAbout(table, [...certain, ...undated], doubts)].filter(
    (doubt) => asking.isOpen?.(doubt) ?? true,
  );
  const bare = open.length === 0 ? asked : traced(table, told, { ...asking, isOpen: () => false });
  return open
    .map((doubt): DoubtWorth => {
      const isOpen = openBut([doubt]);
      const settled = { ...asking, isOpen: (other: Doubt) => isOpen(other) && (asking.isOpen?.(other) ?? true) };
      const alone = { ...asking, isOpen: (other: Doubt) => !isOpen(other) };
      // Who is whom and who is not known changes no way that a telling took.
      const [ways, waysAlone] = changesTraces(doubt)
        ? [traced(table, told, settled), traced(table, told, alone)]
        : [asked, bare];
      return {
        doubt,
        gain: lowerOf(table, ways, settled).atLeast - lower.atLeast,
        fall: upper.atMost - lowerOf(table, waysAlone, alone).atMost,
      };
    })
    .filter(({ gain, fall }) => gain > 0 || fall > 0)
    .sort((a, b) => b.gain - a.gain || b.fall - a.fall);
}

const changesTraces = ({ kind }: Doubt): boolean => kind === "party" || kind === "suspected" || kind === "undated";
