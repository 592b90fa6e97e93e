import type { Moment } from "../renderer.ts";
import { ENTITY_STATES } from "../scene/entity-state.ts";
import type { PreparedScene } from "../scene/prepare-scene.ts";
import type { Sight } from "../scene/sight.ts";
import { overlap } from "./box.ts";
import { countsInSight } from "./counts-in-sight.ts";
import { countBoxes } from "./draw-counts.ts";
import type { Ruler } from "./draw-labels.ts";
import type { Obstacle } from "./place-labels.ts";
import { type PlacedWords, placeWords, THICK_ENOUGH } from "./write-words.ts";

/** Places words as if everybody were shown: whatever comes and goes then, nobody's name has to make way. */
export function placeSteadily(
  ruler: Ruler,
  prepared: PreparedScene,
  moment: Moment,
  sight: Sight,
  thin: number,
  others: readonly Obstacle[] = [],
) {
  const { back, rest } = ENTITY_STATES;
  const { bytes } = prepared.entityStates;
  const isStill = moment.emphasis === undefined;
  const there = isStill
    ? { ...prepared.entityStates, bytes: bytes.map((state) => (state === back ? rest : state)) }
    : prepared.entityStates;
  return placeWords(
    ruler,
    { ...prepared, entityStates: there },
    { ...moment, showing: undefined },
    sight,
    thin,
    others,
  );
}

/** Of words that keep their places those of whoever is shown just now, and the counts as they are just now. */
export function shownNow(
  ruler: Ruler,
  { labels, places }: PlacedWords,
  prepared: PreparedScene,
  sight: Sight,
  thin: number,
): PlacedWords {
  const { bytes } = prepared.entityStates;
  const shown = places.map((place, i) => {
    const entity = labels[i]?.names?.entity;
    const isBack = entity !== undefined && bytes[entity] === ENTITY_STATES.back && labels[i]?.quiet !== true;
    return isBack ? undefined : place;
  });
  const counts = thin < THICK_ENOUGH ? [] : countBoxes(ruler, countsInSight(prepared, sight));
  const taken = shown.filter((box) => box !== undefined);
  return { labels, places: shown, counts: counts.filter((count) => !taken.some((box) => overlap(count, box))) };
}
