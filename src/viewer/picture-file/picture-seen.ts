import type { Palette } from "../palette.ts";
import { farAt } from "../renderer/scene/distance.ts";
import type { Screen, Sight } from "../renderer/scene/sight.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { afarSight } from "./afar-sight.ts";
import { pictureOf } from "./picture-of.ts";
import type { PictureOf } from "./svg-picture.ts";
import { wholeSight } from "./whole-sight.ts";

/**
 * The picture as it is in sight, the groups of a large case where these are what is seen; without a sight the whole of it,
 * a large one as its groups: nobody could read thousands of names, and few programs would open all of its lines.
 */
export function pictureSeen(
  state: ViewerState,
  palette: Palette,
  today: string,
  seen: (Sight & Screen) | undefined,
): PictureOf {
  const scene = state.arranged.peek();
  if (scene.groups === undefined) return pictureOf(state, palette, seen ?? wholeSight(scene), today);

  const sight = seen ?? afarSight(scene);
  const picture = pictureOf(state, palette, sight, today);
  return isAfar(sight) ? { ...picture, afar: sight } : picture;
}

/** Whether groups are what one sees from there. */
export const isAfar = ({ scale }: Pick<Sight, "scale">): boolean => farAt(scale) >= 0.5;
