import type { Sigma } from "sigma";
import type { Palette } from "../palette.ts";
import { drawDiscs, writeGroups } from "./groups/draw-groups.ts";
import { type Disc, groupAt, groupsInSight } from "./groups/groups-in-sight.ts";
import { drawGuides, writeGuides } from "./guides/draw-guides.ts";
import { guideBoxes, guidesInSight } from "./guides/guides-in-sight.ts";
import { keepWords } from "./labels/keep-words.ts";
import { placeSteadily, shownNow } from "./labels/steady-words.ts";
import { placeWords, writeWords } from "./labels/write-words.ts";
import type { Distance } from "./programs/program-uniforms.ts";
import type { Moment, Scene } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import type { PreparedScene } from "./scene/prepare-scene.ts";
import { sigmaScreen, sigmaSight } from "./sigma-sight.ts";

/** What there is to be written just now. */
export interface Written {
  readonly scene: Scene;
  readonly prepared: PreparedScene;
  readonly moment: Moment;
  readonly palette: Palette;
  /** Counts up with whatever changes what words say or where they may stand. */
  readonly version: number;
  /** Whether words keep their places whatever is shown. */
  readonly isSteady: boolean;
  /** Whether everybody is on the way from one shape to another: nobody is where their name would stand. */
  readonly isOnTheWay: boolean;
}

type Sheet = CanvasRenderingContext2D | null | undefined;

/** Where it is written: on the canvas that lies over Sigma's symbols, and on the one below them. */
export interface Sheets {
  readonly above: Sheet;
  readonly below: Sheet;
}

/** Guides, groups that are drawn as one, names and counts, as they were written last. */
export interface Overlay {
  write(): void;
  /** The group that is drawn as one at a point of the screen. */
  groupUnder(point: Point): number | undefined;
  /** Lets go of what it would write anew once the picture has come to rest. */
  forget(): void;
}

/** Writes over a picture and below it what Sigma does not draw, each time that it is asked to. */
export function overlay(
  sigma: Sigma,
  { above, below }: Sheets,
  distance: (scale: number) => Distance,
  now: () => Written,
): Overlay {
  if (!above) return { write: nothing, groupUnder: nothing, forget: nothing };

  let discs: readonly Disc[] = [];
  const kept = keepWords(
    () => {
      const { scene, prepared, moment, isSteady } = now();
      const sight = sigmaSight(sigma, scene);
      const guides = guidesInSight(scene.guides ?? [], sight, above);
      const place = isSteady ? placeSteadily : placeWords;
      return place(above, prepared, moment, sight, distance(sight.scale).thin, guideBoxes(guides));
    },
    () => sigma.scheduleRender(),
  );
  return {
    write() {
      const { scene, prepared, moment, palette, version, isSteady, isOnTheWay } = now();
      if (isOnTheWay) return;

      const sight = sigmaSight(sigma, scene);
      const guides = guidesInSight(scene.guides ?? [], sight, above);
      if (below) drawGuides(below, guides, palette);
      const { far, thin } = distance(sight.scale);
      const { groups } = prepared;
      const seen = far > 0 && groups ? groupsInSight(scene, groups, sigmaScreen(sigma), above, isSteady) : undefined;
      // What stands out is named itself, over groups that step back.
      const isStill = moment.emphasis === undefined;
      discs = far > 0.5 && seen !== undefined ? seen.discs : [];
      if (seen !== undefined && below) drawDiscs(below, seen, palette, isStill ? far : 0.25 * far);
      if (far < 0.5 || !isStill) {
        const origin = sight.place(0);
        const { words, by } = kept.get({ ...sight, origin, version, emphasis: moment.emphasis });
        above.save();
        above.translate(by.x, by.y);
        const still = { ...sight, place: (entity: number) => minus(sight.place(entity), by) };
        writeWords(above, isSteady ? shownNow(above, words, prepared, still, thin) : words, palette);
        above.restore();
      }
      if (seen !== undefined && isStill) writeGroups(above, seen, palette, far);
      writeGuides(above, guides, palette);
    },
    groupUnder: (point) => groupAt(discs, point),
    forget: () => kept.forget(),
  };
}

const nothing = (): undefined => undefined;

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });
