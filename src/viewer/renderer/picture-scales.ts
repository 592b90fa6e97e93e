import type { Distance } from "./programs/program-uniforms.ts";
import type { Scene } from "./renderer.ts";
import { faintAt, farAt, OPENED, ratioAt, roomIn, scaleShown, thinAt } from "./scene/distance.ts";
import { entitiesIn } from "./scene/entities-in.ts";

/** How large entities are as near as one can come. */
const NEAREST_SCALE = 2;

/** What tells how large all in a picture is drawn: its own size in CSS pixels, and how many share it. */
export interface SharedPicture {
  readonly width: number;
  readonly height: number;
  readonly scene: Pick<Scene, "nodes" | "edges" | "groups" | "unplaced">;
  /** How many of the scene are drawn, and how near the camera is where just these are in sight. */
  readonly drawn: number;
  readonly spread: number;
}

/** How large symbols and how thick lines are drawn, from whatever distance. */
export interface PictureScales {
  /** How near the camera comes. */
  nearest(): number;
  /** From what distance a group has opened. */
  opened(): number;
  /** How large entities are, where 1 is their own size. */
  scale(ratio: number): number;
  /** How thick lines are at a scale, and how far away all is, where there are groups to be drawn instead. */
  distance(scale: number): Distance;
}

/** Scales a picture as it is whenever it is asked: so large that they can be told apart is who is drawn, and nobody else takes their room. */
export function pictureScales(now: () => SharedPicture): PictureScales {
  const room = ({ width, height, drawn }: SharedPicture = now()): number => roomIn(width, height, drawn);
  return {
    nearest: () => Math.min(0.05, ratioAt(room(), NEAREST_SCALE)),
    opened: () => ratioAt(room(), OPENED),
    scale(ratio) {
      const picture = now();
      const { width, height, scene, spread } = picture;
      return scaleShown({ room: room(picture), whole: roomIn(width, height, entitiesIn(scene)), spread }, ratio);
    },
    distance(scale) {
      const picture = now();
      const { edges, groups } = picture.scene;
      const isFew = groups === undefined;
      const faint = isFew ? faintAt(scale, edges.length) : 0;
      return { thin: thinAt(room(picture), scale), far: isFew ? 0 : farAt(scale), faint };
    },
  };
}
