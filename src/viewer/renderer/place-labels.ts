/** A rectangle on the screen, in CSS pixels, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a place near a point. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** How far from the point it keeps; 0 centres it there. */
  readonly clearance: number;
  readonly width: number;
  readonly height: number;
  /** Placed even where it covers something. */
  readonly forced: boolean;
}

/**
 * Finds each label a place below, above, right or left of its point where it covers neither another label nor an
 * obstacle. Wishes come most important first; whoever finds no place gets none, so that what is shown can be read.
 * @returns for each wish its box, or undefined.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[]): readonly (Box | undefined)[] {
  const placed: Box[] = [];
  return wishes.map((wish) => {
    const tries = candidates(wish);
    const free = tries.find(
      (box) => !placed.some((other) => overlap(box, other)) && !obstacles.some((other) => overlap(box, other)),
    );
    const box = free ?? (wish.forced ? tries[0] : undefined);
    if (box !== undefined) placed.push(box);
    return box;
  });
}

function candidates({ x, y, clearance, width, height }: LabelWish): Box[] {
  const [left, top] = [x - width / 2, y - height / 2];
  const size = { width, height };
  const [down, aside] = [clearance + height / 2, clearance + width / 2];
  const around = [
    { x: left, y: top + down, ...size },
    { x: left, y: top - down, ...size },
    { x: left + aside, y: top, ...size },
    { x: left - aside, y: top, ...size },
  ];
  return clearance === 0 ? [{ x: left, y: top, ...size }, ...around] : around;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
