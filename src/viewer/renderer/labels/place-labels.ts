import type { Point } from "../scene/curve.ts";
import { type Box, overlap } from "./box.ts";
import { type DrawnSymbol, distanceToBox, type SymbolGrid } from "./symbol-grid.ts";

/** A label that wants a place near a point. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** How far from the point it keeps. */
  readonly clearance: number;
  readonly width: number;
  readonly height: number;
  /** Placed even where it must cover something. */
  readonly forced: boolean;
  /** How far it may go from there if there is no room near, in rings around the nearest one. */
  readonly reach: number;
  /** The symbol whose name it is; a label that names none may stand at any. */
  readonly names?: DrawnSymbol | undefined;
  /** Of what has stepped back: it has a name where there is room at once, and is not looked for longer. */
  readonly quiet?: boolean;
  /** Among the first to be read: what yields gives way to it. */
  readonly leads?: boolean;
  /** Has a place in any case: where there is none beside its symbol, it stands away from it and is tied to it. */
  readonly always?: boolean;
  /** The wish in whose stead it is placed, where that found no place: the same name, written narrower. */
  readonly insteadOf?: number;
}

/** What a label should not cover; a forced one covers what is not firm, if it must. */
export interface Obstacle extends Box {
  readonly firm: boolean;
  /** Gives way to a label that leads. */
  readonly yields?: boolean;
}

/** What labels have to mind. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly obstacles: readonly Obstacle[];
  /** Points on lines: a label covers as few of them as it can. */
  readonly lines: readonly Point[];
  /** All symbols in sight: no name stands nearer to another's than to its own. */
  readonly symbols?: SymbolGrid;
}

/** What it costs to cover a point of a line or something that is not firm, and to be farther away. */
const COSTS = { line: 5, obstacle: 15, firm: 80, place: 2, far: 40 };
const FAR = 26;
/** A label farther from what it names than this is tied to it by a thin line. */
export const TIED_BEYOND = 12;
/** How many rings away one that has to have a place is looked for. */
const MOST_RINGS = 8;
/** How near a name comes to its own symbol where it has no room otherwise. */
const TIGHT = 2;
const SLIDES = [-0.5, -0.25, 0, 0.25, 0.5];
/** By how much another symbol has to be farther from a name than its own, so that nobody has to measure. */
const CLEARLY = 2;
/** How much of a label's box lies around its letters on each side. */
export const AROUND = { x: 3, y: 1 };

/**
 * Finds each label the best place around its point: on the screen, clear of other labels and of obstacles, and on as
 * few lines as possible. A name goes nowhere where another symbol is nearer than its own. Wishes come most important
 * first; who finds no place gets none, so that what is there can be read and is not misread. One that has to have a place
 * may stand nearer to others, tied to its own.
 * @returns for each wish its box, or undefined.
 */
export function placeLabels(wishes: readonly LabelWish[], around: Surroundings): readonly (Box | undefined)[] {
  const placed: Box[] = [];
  const boxes: (Box | undefined)[] = [];
  for (const wish of wishes)
    boxes.push(wish.insteadOf !== undefined && boxes[wish.insteadOf] ? undefined : place(wish));
  return boxes;

  function place(wish: LabelWish): Box | undefined {
    const best = bestOf(wish, candidates(wish));
    const beside = best ?? (wish.names === undefined || wish.quiet ? undefined : bestOf(wish, slidAlong(wish)));
    const box = beside ?? (wish.always ? bestOf({ ...wish, names: undefined }, tiedTo(wish, around)) : undefined);
    if (box !== undefined) placed.push(box);
    return box;
  }

  function bestOf(wish: LabelWish, tries: readonly Candidate[]): Box | undefined {
    const near = nearTo(tries, around);
    const clear = tries.filter(
      ({ box }) =>
        isWithin(box, around) && !placed.some((other) => overlap(box, other)) && isAtItsOwn(box, wish, around),
    );
    const minded = near.obstacles.filter(({ firm, yields }) => (firm || !wish.forced) && !(yields && wish.leads));
    const free = clear.filter(({ box }) => !minded.some((other) => overlap(box, other)));
    return cheapest(free, near) ?? (wish.forced ? cheapest(clear, near) : undefined);
  }
}

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** Below, above, to the sides and at the corners, and the same again in each ring farther away. */
function candidates({ x, y, clearance, width, height, reach }: LabelWish): Candidate[] {
  const around = (distance: number, far: number): Candidate[] => {
    const [down, aside] = [distance + height / 2, distance + width / 2];
    const [nearDown, nearAside] = [0.6 * distance + height / 2, 0.6 * distance + width / 2];
    const places = [
      ...([
        [0, down],
        [0, -down],
        [aside, 0],
        [-aside, 0],
      ] as const),
      ...([
        [nearAside, nearDown],
        [-nearAside, nearDown],
        [nearAside, -nearDown],
        [-nearAside, -nearDown],
      ] as const),
    ];
    return places.map(([dx, dy], i) => ({
      box: { x: x + dx - width / 2, y: y + dy - height / 2, width, height },
      cost: i * COSTS.place + far,
    }));
  };
  return Array.from({ length: reach + 1 }, (_, ring) => around(clearance + ring * FAR, ring * COSTS.far)).flat();
}

/** Along the sides of its symbol, and nearer to it: where many stand close, a place only there may be its own. */
function slidAlong({ x, y, clearance, width, height }: LabelWish): Candidate[] {
  return [TIGHT, 0].flatMap((tight) => {
    const [down, aside] = [clearance - tight + height / 2, clearance - tight + width / 2];
    const places = SLIDES.flatMap((by) => [
      [by * width, down] as const,
      [by * width, -down] as const,
      [aside, by * height] as const,
      [-aside, by * height] as const,
    ]);
    return places.map(([dx, dy]) => ({
      box: { x: x + dx - width / 2, y: y + dy - height / 2, width, height },
      cost: 0,
    }));
  });
}

/** All around its symbol in the picture, so far away that a line ties it to that. */
function tiedTo(wish: LabelWish, { width, height }: Surroundings): Candidate[] {
  const { x, y, clearance } = wish;
  const inPicture = candidates({ ...wish, reach: MOST_RINGS }).map(({ box, cost }) => ({
    box: {
      ...box,
      x: Math.max(0, Math.min(box.x, width - box.width)),
      y: Math.max(0, Math.min(box.y, height - box.height)),
    },
    cost,
  }));
  return inPicture.filter(({ box }) => distanceToBox({ x, y, radius: clearance }, box) > TIED_BEYOND);
}

/** What any of these places could cover: looked up once, since there are many places and far more to mind. */
function nearTo(
  tries: readonly Candidate[],
  { lines, obstacles }: Surroundings,
): Pick<Surroundings, "lines" | "obstacles"> {
  const x = Math.min(...tries.map(({ box }) => box.x));
  const y = Math.min(...tries.map(({ box }) => box.y));
  const width = Math.max(...tries.map(({ box }) => box.x + box.width)) - x;
  const height = Math.max(...tries.map(({ box }) => box.y + box.height)) - y;
  const all = { x, y, width, height };
  return {
    lines: lines.filter((point) => holds(all, point)),
    obstacles: obstacles.filter((other) => overlap(all, other)),
  };
}

function cheapest(
  tries: readonly Candidate[],
  { lines, obstacles }: Pick<Surroundings, "lines" | "obstacles">,
): Box | undefined {
  const costs = tries.map(({ box, cost }) => {
    const onLines = lines.filter((point) => holds(box, point)).length;
    const onObstacles = obstacles
      .filter((other) => overlap(box, other))
      .reduce((sum, { firm }) => sum + (firm ? COSTS.firm : COSTS.obstacle), 0);
    return cost + onLines * COSTS.line + onObstacles;
  });
  return tries[costs.indexOf(Math.min(...costs))]?.box;
}

/** Whether a name there would be read as that of its own symbol: measured from the letters, and not from the room around them. */
function isAtItsOwn(box: Box, { names }: LabelWish, { symbols }: Surroundings): boolean {
  if (names === undefined || symbols === undefined) return true;
  const letters = {
    x: box.x + AROUND.x,
    y: box.y + AROUND.y,
    width: box.width - 2 * AROUND.x,
    height: box.height - 2 * AROUND.y,
  };
  return !symbols.hasNearer(letters, distanceToBox(names, letters) + CLEARLY, names.entity);
}

const isWithin = (box: Box, { width, height }: Surroundings): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

const holds = (box: Box, { x, y }: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
