/** The area in square pixels that an entity and its name take up comfortably. */
const ROOM_FOR_ONE = 10_000;
/** How small entities are drawn at least in a picture that all of it can be read in. */
const SMALLEST = 0.45;
/** In a crowded one they become smaller, as long as there is anything to be seen of them. */
const SPECK = 0.06;
/** From this scale on lines are as thick there as anywhere. */
const THICK = 0.9;
/** At what scale groups are drawn as one, and at what they have opened. */
const [CLOSED, OPEN] = [0.3, 0.36];

/** How much room there is in a picture: from 1, where all can be large, downwards. */
export const roomIn = (width: number, height: number, entities: number): number =>
  Math.min(1, Math.sqrt((width * height) / Math.max(1, entities) / ROOM_FOR_ONE));

/** Whether so many share the picture that they cannot keep their size when all of it is in sight. */
export const isCrowded = (room: number): boolean => room < SMALLEST;

/**
 * How large entities are drawn from a distance, where 1 is their own size. In a crowded picture they shrink with what is in
 * sight, as a map's houses do; come nearer, they grow as in any other.
 * @param ratio the camera's distance, nearer below 1
 */
export function scaleAt(room: number, ratio: number): number {
  if (!isCrowded(room)) return room / Math.sqrt(ratio);
  const turn = room / SMALLEST;
  return ratio <= turn ? SMALLEST * Math.sqrt(turn / ratio) : Math.max(room / ratio, SPECK);
}

/** How large they are at most where only few of many are drawn, until one comes so near that they would be larger anyway. */
const FEW_SCALE = 0.7;
/** Who fills less than this of the picture is shown alone. */
const ALONE = 0.5;

/** The room there is for those who are drawn, and for all of the scene; and how near one is where just those who are drawn are in sight. */
export interface ShownRoom {
  readonly room: number;
  readonly whole: number;
  readonly spread: number;
}

/**
 * How large those are drawn who are shown. Few who lie close together among many that are not drawn would cover each other,
 * were they as large as there is room for so few in all of the picture; and who is shown alone is never drawn as groups.
 */
export function scaleShown({ room, whole, spread }: ShownRoom, ratio: number): number {
  const here = scaleAt(room, ratio / spread);
  return Math.min(spread < ALONE ? Math.max(OPEN, here) : here, Math.max(FEW_SCALE, scaleAt(whole, ratio)));
}

/** The distance at which entities are drawn so large; the nearest where they are always. */
export function ratioAt(room: number, scale: number): number {
  if (!isCrowded(room)) return (room / scale) ** 2;
  return scale <= SMALLEST ? room / scale : (SMALLEST * room) / scale ** 2;
}

/** How thick lines and rims are, as a part of what they are near. */
export const thinAt = (room: number, scale: number): number =>
  isCrowded(room) ? Math.min(1, Math.max(0.16, scale / THICK)) : 1;

/** How far away all is: 1 where groups are drawn as one, 0 where they have opened. */
export const farAt = (scale: number): number => Math.min(1, Math.max(0, (OPEN - scale) / (OPEN - CLOSED)));

/** So many lines in one picture can be told apart from afar. */
const FEW_LINES = 2_000;
const FAINTEST = 0.1;

/** By how much lines are fainter from far away, where no groups stand for them: the more of them, the fainter, down to a tenth. */
export const faintAt = (scale: number, lines: number): number =>
  farAt(scale) * (1 - Math.max(FAINTEST, Math.min(1, FEW_LINES / Math.max(1, lines))));

/** The scale at which a group has opened whole. */
export const OPENED = OPEN;
