import type { NormalizationFunction } from "sigma/utils";
import { type Frame, frameOf } from "./frame.ts";
import type { Pieces } from "./pieces.ts";
import type { Scene } from "./renderer.ts";
import { type PreparedScene, preparing } from "./scene/prepare-scene.ts";
import { layingOut, type PlacedScene, type SceneItems } from "./sigma-scene.ts";

/** A scene of which all is worked out that it takes to draw it. */
export interface LaidScene extends PlacedScene {
  readonly frame: Frame;
  readonly items: SceneItems;
}

/**
 * Works out all that it takes to draw a scene.
 * @param normalizing makes of a frame the way from it into Sigma's own square
 * @param drawn what was worked out of the scene that is drawn, where both have the same entities
 */
export function* laying(
  scene: Scene,
  normalizing: (frame: Frame) => NormalizationFunction,
  drawn?: PreparedScene,
): Pieces<LaidScene> {
  const frame = frameOf(scene);
  const toSquare = normalizing(frame);
  const placed = { scene, prepared: yield* preparing(scene, drawn), toSquare };
  return { ...placed, frame, items: yield* layingOut(placed) };
}

/** Whether two scenes are drawn alike, whatever is written beside them. */
export const isDrawnAs = (one: Scene, other: Scene): boolean =>
  one.nodes === other.nodes && one.edges === other.edges && one.groups === other.groups && one.lines === other.lines;
