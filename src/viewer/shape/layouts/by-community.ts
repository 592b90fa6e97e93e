import { links } from "../../../graph/link.ts";
import { standingClaims } from "../../../provenance/standing-claims.ts";
import { NONE } from "../../../table/row.ts";
import type { Guide } from "../../renderer/renderer.ts";
import type { Point } from "../../renderer/scene/curve.ts";
import { pairKey } from "../../renderer/scene/pair-key.ts";
import { AREA, type Arranged, noPlaces, ROOM, type Unarranged } from "./arranged.ts";
import { restBelow } from "./rest-below.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const APART = 1.2 * ROOM.x;
/** In how many directions around each disc room is looked for. */
const WAYS = 16;

interface Disc extends Point {
  readonly radius: number;
}

/**
 * Sets each community of a small case into a disc of its own, evenly filled, in which forces still tell who is where; the
 * largest in the middle, each next where there is room near those that it has most links with that still stand. Who belongs to none stands
 * below. A large case opens so.
 */
export function byCommunity(unarranged: Unarranged): Arranged {
  const { standing, communityOf, table, aspect } = unarranged;
  const places = noPlaces(unarranged);
  const members: number[][] = [];
  const rest: number[] = [];
  for (const entity of standing) {
    const community = communityOf?.[entity] ?? NONE;
    if (community === NONE) rest.push(entity);
    else {
      members[community] ??= [];
      members[community].push(entity);
    }
  }
  // A number may stand empty where those who had it are gone from the case.
  const discs = members.filter((all) => all.length > 0);

  const between = linksBetween();
  const placed: Disc[] = [];
  for (const [i, all] of discs.entries()) {
    const radius = Math.sqrt(((all.length + 1) * AREA) / Math.PI);
    placed.push({ ...middleFor(radius, placed, (other) => between(i, other), aspect), radius });
    fillDisc(places, unarranged, all, placed[i] ?? { x: 0, y: 0 });
  }
  const inDiscs = discs.flat();
  const guides = placed.map(({ x, y, radius }): Guide => ({ lies: "around", x, y, across: radius, up: radius }));
  return {
    ...places,
    guides: [...guides, ...restBelow(places, inDiscs, rest, unarranged, `in no group: ${rest.length}`)],
  };

  function linksBetween(): (one: number, other: number) => number {
    const discOf = new Map(discs.flatMap((all, i) => all.map((entity) => [entity, i] as const)));
    const counts = new Map<number, number>();
    for (const { a, b } of links(table, standingClaims(table))) {
      const [one, other] = [discOf.get(a), discOf.get(b)];
      if (one === undefined || other === undefined || one === other) continue;
      const pair = pairKey(one, other, discs.length);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return (one, other) => counts.get(pairKey(one, other, discs.length)) ?? 0;
  }
}

/** Where a disc finds room: near those with which it has links, and near the middle of the picture. */
function middleFor(
  radius: number,
  placed: readonly Disc[],
  linksWith: (other: number) => number,
  aspect: number,
): Point {
  let best: Point = { x: 0, y: 0 };
  let least = Infinity;
  for (const beside of placed) {
    for (let way = 0; way < WAYS; way++) {
      const [angle, away] = [(2 * Math.PI * way) / WAYS, beside.radius + radius + APART];
      const at = { x: beside.x + away * Math.cos(angle), y: beside.y + away * Math.sin(angle) };
      if (placed.some((other) => apart(at, other) < other.radius + radius + APART - 1)) continue;
      // Far up costs more than far to the side, as the picture is wide.
      const far = (other: Point) => Math.hypot((at.x - other.x) / aspect, (at.y - other.y) * aspect);
      const cost = placed.reduce((sum, other, i) => sum + linksWith(i) * far(other), far({ x: 0, y: 0 }));
      if (cost < least) [best, least] = [at, cost];
    }
  }
  return best;
}

const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Gives each of a community, those of most claims first, the free place of a sunflower that is nearest to where forces have it. */
function fillDisc(
  places: Pick<Arranged, "x" | "y">,
  { x, y, claims }: Unarranged,
  members: readonly number[],
  middle: Point,
): void {
  const step = Math.sqrt(AREA / Math.PI);
  const free = members.map((_, i) => {
    const [far, turn] = [step * Math.sqrt(i + 0.5), i * GOLDEN_ANGLE];
    return { x: far * Math.cos(turn), y: far * Math.sin(turn) };
  });
  const mean = (values: Float64Array) => members.reduce((sum, one) => sum + (values[one] ?? 0), 0) / members.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const offset = (one: number): Point => ({ x: (x[one] ?? 0) - meanX, y: (y[one] ?? 0) - meanY });
  const spread = members.reduce((most, one) => Math.max(most, apart(offset(one), { x: 0, y: 0 })), 1);
  const scale = (step * Math.sqrt(members.length)) / spread;
  const first = [...members].sort((one, other) => (claims[other] ?? 0) - (claims[one] ?? 0) || one - other);
  for (const entity of first) {
    const wanted = { x: offset(entity).x * scale, y: offset(entity).y * scale };
    const nearest = free.reduce((best, at, i) => (apart(at, wanted) < apart(free[best] ?? at, wanted) ? i : best), 0);
    const [at = middle] = free.splice(nearest, 1);
    places.x[entity] = middle.x + at.x;
    places.y[entity] = middle.y + at.y;
  }
}
