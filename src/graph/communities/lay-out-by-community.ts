import { NONE } from "../../table/row.ts";
import { pull } from "../forces/pull.ts";
import { placeDiscs } from "./place-discs.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Each community gets as many iterations as it needs to settle, but no more than somebody waits for. */
const MOST_ITERATIONS = 300;
const ENTITY_ITERATIONS = 1_200_000;
/** How far communities keep from each other, as a part of the smaller one's radius and at least, in the layout's units. */
const APART = 240;

/**
 * Lays out a large case so that it can be seen who belongs together: each community in a disc of its own, which forces
 * arrange inside, evenly filled; the discs so that those with most links between them are neighbours. Who belongs to none
 * lies in rows below.
 * @param communityOf of each entity, or `NONE`
 * @param linked the two ends of every link, one after the other
 * @param area how much room each entity takes, in square units
 * @param onProgress is told what part of all is done, from 0 to 1
 * @param onRough is told where everybody lies before forces arrange who is in a disc: who is linked best in its middle
 */
export function layOutByCommunity(
  communityOf: Uint32Array,
  linked: readonly number[],
  area: number,
  onProgress?: (done: number) => void,
  onRough?: (rough: { readonly x: Float64Array; readonly y: Float64Array }) => void,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const { members, placeIn } = membersOf(communityOf);
  const inside: number[][] = members.map(() => []);
  const between = new Map<number, number>();
  for (let i = 0; i < linked.length; i += 2) {
    const [one, other] = [linked[i] ?? 0, linked[i + 1] ?? 0];
    const [a = NONE, b = NONE] = [communityOf[one], communityOf[other]];
    if (a === NONE || b === NONE) continue;
    if (a === b) inside[a]?.push(placeIn[one] ?? 0, placeIn[other] ?? 0);
    else {
      const pair = Math.min(a, b) * members.length + Math.max(a, b);
      between.set(pair, (between.get(pair) ?? 0) + 1);
    }
  }

  const radii = members.map(({ length }) => Math.sqrt((length * area) / Math.PI));
  const middles = placeDiscs(radii, between, APART);
  onRough?.(arranged(0));
  const iterations = Math.max(1, Math.min(MOST_ITERATIONS, Math.ceil(ENTITY_ITERATIONS / communityOf.length)));
  return arranged(iterations, onProgress);

  function arranged(iterations: number, onProgress?: (done: number) => void) {
    const [x, y] = [new Float64Array(communityOf.length), new Float64Array(communityOf.length)];
    let done = 0;
    for (const [community, all] of members.entries()) {
      const disc = filledDisc(all.length, inside[community] ?? [], radii[community] ?? 0, iterations);
      for (const [i, entity] of all.entries()) {
        x[entity] = (middles.x[community] ?? 0) + (disc.x[i] ?? 0);
        y[entity] = (middles.y[community] ?? 0) + (disc.y[i] ?? 0);
      }
      done += all.length;
      onProgress?.(done / communityOf.length);
    }
    layInRows(x, y, communityOf, area);
    onProgress?.(1);
    return { x, y };
  }
}

/** The members of each community, and the place of each entity among those of its own. */
function membersOf(communityOf: Uint32Array): { readonly members: number[][]; readonly placeIn: Uint32Array } {
  const members: number[][] = [];
  const placeIn = new Uint32Array(communityOf.length);
  for (const [entity, community] of communityOf.entries()) {
    if (community === NONE) continue;
    members[community] ??= [];
    placeIn[entity] = members[community].length;
    members[community].push(entity);
  }
  return { members, placeIn };
}

/** Lets forces arrange who is in a disc, the best linked in its middle, and then spreads them so that it is evenly filled. */
function filledDisc(count: number, linked: readonly number[], radius: number, iterations: number) {
  const degrees = new Uint32Array(count);
  for (const end of linked) degrees[end] = (degrees[end] ?? 0) + 1;
  const byDegree = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (const [rank, entity] of byDegree.entries()) {
    x[entity] = 10 * Math.sqrt(rank + 1) * Math.cos(rank * GOLDEN_ANGLE);
    y[entity] = 10 * Math.sqrt(rank + 1) * Math.sin(rank * GOLDEN_ANGLE);
  }
  pull(x, y, linked, iterations);

  const [middleX, middleY] = [mean(x), mean(y)];
  const outwards = [...x.keys()].sort((a, b) => distance(a) - distance(b) || a - b);
  const places = { x: new Float64Array(count), y: new Float64Array(count) };
  for (const [rank, entity] of outwards.entries()) {
    const angle = Math.atan2((y[entity] ?? 0) - middleY, (x[entity] ?? 0) - middleX);
    const far = radius * Math.sqrt((rank + 0.5) / count);
    places.x[entity] = far * Math.cos(angle);
    places.y[entity] = far * Math.sin(angle);
  }
  return places;

  function distance(entity: number): number {
    return Math.hypot((x[entity] ?? 0) - middleX, (y[entity] ?? 0) - middleY);
  }
}

const mean = (places: Float64Array): number => places.reduce((sum, place) => sum + place, 0) / places.length;

/** Sets those who belong to no community into rows below all others. */
function layInRows(x: Float64Array, y: Float64Array, communityOf: Uint32Array, area: number): void {
  const alone = [...communityOf.keys()].filter((entity) => communityOf[entity] === NONE);
  const inDiscs = [...communityOf.keys()].filter((entity) => communityOf[entity] !== NONE);
  const least = (places: Float64Array) => inDiscs.reduce((a, entity) => Math.min(a, places[entity] ?? 0), Infinity);
  const most = (places: Float64Array) => inDiscs.reduce((a, entity) => Math.max(a, places[entity] ?? 0), -Infinity);
  const step = Math.sqrt(area);
  const [left, right, bottom] =
    inDiscs.length === 0 ? [0, step * Math.sqrt(alone.length), 0] : [least(x), most(x), least(y)];
  const columns = Math.max(1, Math.floor((right - left) / step) + 1);
  for (const [i, entity] of alone.entries()) {
    x[entity] = left + (i % columns) * step;
    y[entity] = bottom - 2 * step - Math.floor(i / columns) * step;
  }
}
