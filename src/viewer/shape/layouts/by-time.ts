import type { Clock, TimeWindow } from "../../../graph/selection.ts";
import { CLOCK_WORDS } from "../../panels/clock-words.ts";
import type { Guide } from "../../renderer/renderer.ts";
import { binInWords } from "../../time/bin-in-words.ts";
import { type TimeBins, timeBins } from "../../time/time-bins.ts";
import { type Arranged, noPlaces, ROOM, type Unarranged } from "./arranged.ts";
import { firstTimes } from "./first-times.ts";
import { freeRows } from "./free-rows.ts";
import { restBelow } from "./rest-below.ts";

/** How much of the picture's width goes by the calendar; the other part goes to where many are. */
const BY_CALENDAR = 0.4;

/**
 * Sets everybody from left to right by when the first claim about them is dated, in the bins of the strip of time; where
 * many are it is stretched, or they would stand in towers. Up and down they stay as near as they can to where forces have
 * them. Of whom no claim has a date stands below.
 */
export function byTime(unarranged: Unarranged, clock: Clock, overlap: TimeWindow["overlap"]): Arranged {
  const { table, standing } = unarranged;
  const places = noPlaces(unarranged);
  const times = firstTimes(table, clock, overlap);
  const dated = standing.filter((entity) => !Number.isNaN(times[entity]));
  const rest = standing.filter((entity) => Number.isNaN(times[entity]));
  const bins = timeBins(table, clock);
  const guides = layAlong(places, unarranged, dated, times, bins);
  const words = `no claim about them has a date of ${CLOCK_WORDS[clock]}: ${rest.length}`;
  return { ...places, guides: [...guides, ...restBelow(places, dated, rest, unarranged, words)] };
}

function layAlong(
  places: Pick<Arranged, "x" | "y">,
  { y, standing, aspect }: Unarranged,
  dated: readonly number[],
  times: Float64Array,
  bins: TimeBins,
): readonly Guide[] {
  const timeOf = (entity: number): number => times[entity] ?? 0;
  const inOrder = [...dated].sort((one, other) => timeOf(one) - timeOf(other) || one - other);
  const count = Math.max(1, bins.edges.length - 1);
  const members: number[][] = Array.from({ length: count }, () => []);
  let bin = 0;
  for (const entity of inOrder) {
    while (bin < count - 1 && timeOf(entity) >= (bins.edges[bin + 1] ?? Infinity)) bin++;
    members[bin]?.push(entity);
  }

  const width = Math.sqrt(2 * standing.length * ROOM.x * ROOM.y * aspect);
  // As many rows as are filled where most are; elsewhere they are spread over as many.
  const rows = (2 * inOrder.length * ROOM.x) / width;
  const byHeight = [...inOrder].sort((one, other) => (y[one] ?? 0) - (y[other] ?? 0) || one - other);
  const wanted = new Map(byHeight.map((entity, rank) => [entity, (rank / inOrder.length - 0.5) * rows]));
  const rowFor = freeRows();
  const guides: Guide[] = [];
  let left = -width / 2;
  for (const [i, all] of members.entries()) {
    const wide = width * (BY_CALENDAR / count + ((1 - BY_CALENDAR) * all.length) / Math.max(1, inOrder.length));
    guides.push({ lies: "upright", at: left, words: wordsOf(bins, i) });
    for (const [rank, entity] of all.entries()) {
      const x = left + (wide * (rank + 0.5)) / all.length;
      places.x[entity] = x;
      places.y[entity] = rowFor(wanted.get(entity) ?? 0, x) * ROOM.y;
    }
    left += wide;
  }
  return inOrder.length === 0 ? [] : guides;
}

const wordsOf = ({ edges, unit, hasEarlier, hasLater }: TimeBins, bin: number): string => {
  if (hasEarlier && bin === 0) return "earlier";
  if (hasLater && bin === edges.length - 2) return "later";
  return binInWords(edges[bin] ?? 0, unit);
};
