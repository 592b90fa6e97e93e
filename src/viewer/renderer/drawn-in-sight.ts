import type { Sigma } from "sigma";
import { fitEntities } from "./fit-entities.ts";
import { keepFitted } from "./keep-fitted.ts";
import { moveCamera } from "./move-camera.ts";
import { type CameraPosition, type Scene, SHOWINGS, type Showing } from "./renderer.ts";
import { type Place, resizeInPlace } from "./resize-in-place.ts";
import { entitiesIn } from "./scene/entities-in.ts";

/** Where the camera stands with all of the picture in sight. */
const WHOLE: CameraPosition = { x: 0.5, y: 0.5, ratio: 1 };

/** Who of a scene is drawn, and how all of them come into sight and stay there. */
export interface DrawnInSight {
  /** How many are drawn. */
  readonly count: number;
  /** How near the camera is where just these are in sight; 1 where nobody is left out. */
  readonly spread: number;
  /** Takes note of who is drawn. */
  show(showing: Showing | undefined): void;
  /** Takes note of another scene, of which all are drawn; whoever was brought into sight may be another by now. */
  begin(): void;
  /** Brings into sight all who are drawn, in so many milliseconds. */
  showAll(duration: number): void;
  /** Takes over the size that the picture has now: all stay in sight for whoever moved nothing by hand. */
  resize(before: Place, after: Place): void;
}

/** Takes note of who is drawn of the scene that there is just now, where Sigma draws it just now; at first all are. */
export function drawnInSight(now: () => { readonly sigma: Sigma; readonly scene: Scene }, first: Scene): DrawnInSight {
  const fit = keepFitted(WHOLE);
  let entities = drawnOf(first);
  let spread = 1;

  /** Where the camera has to stand for them; by that it is known how near it is. */
  const measure = (): CameraPosition | undefined => {
    const { sigma, scene } = now();
    const at = entities.length < entitiesIn(scene) ? fitEntities(sigma, scene, entities) : WHOLE;
    spread = at?.ratio ?? 1;
    return at;
  };
  const showAll = (duration: number): void => {
    const at = measure();
    if (at === undefined) return;
    fit.set(at, duration);
    moveCamera(now().sigma.getCamera(), at, duration);
  };
  return {
    get count() {
      return entities.length;
    },
    get spread() {
      return spread;
    },
    show(showing) {
      entities = drawnOf(now().scene, showing);
      measure();
    },
    begin() {
      entities = drawnOf(now().scene);
      spread = 1;
      fit.set(WHOLE, 0);
    },
    showAll,
    resize(before, after) {
      const { sigma } = now();
      // A notice, or what opens below, hides nobody from whoever had all in sight.
      if (fit.isKept(sigma.getCamera().getState())) {
        sigma.resize();
        showAll(0);
      } else {
        resizeInPlace(sigma, before, after);
        measure();
      }
    },
  };
}

function drawnOf({ nodes }: Scene, showing?: Showing): readonly number[] {
  const drawn: number[] = [];
  for (let entity = 0; entity < nodes.length; entity++)
    if (nodes[entity]?.absent !== "unplaced" && showing?.entities[entity] !== SHOWINGS.gone) drawn.push(entity);
  return drawn;
}
