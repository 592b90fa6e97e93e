import type { Palette } from "../palette.ts";
import { farAt } from "../renderer/scene/distance.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { afarSight } from "./afar-sight.ts";
import { pictureOf } from "./picture-of.ts";
import type { PictureOf } from "./svg-picture.ts";
import { wholeSight } from "./whole-sight.ts";

/**
 * The picture as it is in sight, the groups of a large case where these are what is seen; without a sight the whole of it,
 * a large one as its groups, whatever its layout: nobody could read thousands of names, and few programs would open all of
 * its lines.
 */
export function pictureSeen(
  state: ViewerState,
  palette: Palette,
  today: string,
  seen: LayoutSight | undefined,
): PictureOf {
  const [scene, opened] = [state.arranged.peek(), state.scene];
  const sight = seen ?? (opened.groups === undefined ? wholeSight(scene) : afarSight(opened));
  // Elsewhere than where they lie together, groups are drawn where the whole is asked for, and nowhere else.
  const isByGroup = opened.groups !== undefined && (scene.groups === undefined ? seen === undefined : isAfar(sight));
  const picture = pictureOf(state, palette, sight, today, isByGroup);
  return isByGroup ? { ...picture, afar: sight } : picture;
}

/** Whether groups are what one sees from there. */
export const isAfar = ({ scale }: Pick<LayoutSight, "scale">): boolean => farAt(scale) >= 0.5;
