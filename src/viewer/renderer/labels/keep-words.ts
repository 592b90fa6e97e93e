import type { Point } from "../scene/curve.ts";
import type { PlacedWords } from "./write-words.ts";

/** What words were placed for: as long as all of it is the same but where the picture stands, they only move along. */
export interface WordsSeen {
  /** Where a point of the layout is on the screen, and how large a radius of 1 is. */
  readonly origin: Point;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Counts up with whatever else is drawn otherwise. */
  readonly version: number;
  /** What stands out, if anything does: told from another by being another object. */
  readonly emphasis: object | undefined;
}

/** Words that keep their places while the camera only moves along. */
export interface KeptWords {
  /** The words, and by how many pixels they have moved along since they were placed. */
  get(seen: WordsSeen): { readonly words: PlacedWords; readonly by: Point };
  /** Has them placed anew the next time. */
  forget(): void;
}

/** After so long a way, as a part of the screen, too much has come into sight that has no name yet. */
const FAR = 0.3;
const REST = 150;

/**
 * Keeps the places of words: finding them is most of the work of a frame, and while somebody moves the picture nobody reads.
 * Those of a picture in which nothing stands out are kept beside the others: the pointer passes over many, and each time
 * that it leaves one they would be found anew.
 * @param place finds places for them
 * @param onRest is called when the picture has come to rest after they moved along, to have them placed anew
 */
export function keepWords(place: () => PlacedWords, onRest: () => void): KeptWords {
  const all = new Map<boolean, { readonly seen: WordsSeen; readonly words: PlacedWords }>();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    all.clear();
    clearTimeout(resting);
  };
  return {
    get(seen) {
      clearTimeout(resting);
      const isStill = seen.emphasis === undefined;
      const kept = all.get(isStill);
      const by = { x: seen.origin.x - (kept?.seen.origin.x ?? 0), y: seen.origin.y - (kept?.seen.origin.y ?? 0) };
      if (kept === undefined || !isSame(kept.seen, seen) || Math.hypot(by.x, by.y) > FAR * seen.width) {
        const words = place();
        all.set(isStill, { seen, words });
        return { words, by: { x: 0, y: 0 } };
      }

      if (by.x !== 0 || by.y !== 0) {
        resting = setTimeout(() => {
          all.clear();
          onRest();
        }, REST);
      }
      return { words: kept.words, by };
    },
    forget,
  };
}

const isSame = (one: WordsSeen, other: WordsSeen): boolean =>
  one.version === other.version &&
  one.emphasis === other.emphasis &&
  one.width === other.width &&
  one.height === other.height &&
  Math.abs(one.scale - other.scale) < 1e-9;
