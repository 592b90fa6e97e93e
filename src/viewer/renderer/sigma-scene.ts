import type { NormalizationFunction } from "sigma/utils";
import type { Palette } from "../palette.ts";
import type { Places } from "./move-steadily.ts";
import type { Pieces } from "./pieces.ts";
import type { Lines } from "./programs/allegation-edge-program.ts";
import type { Entities } from "./programs/entity-node-program.ts";
import { pickLayer } from "./programs/pick-layer.ts";
import type { Distance } from "./programs/program-uniforms.ts";
import type { Scene } from "./renderer.ts";
import { type EntityItems, entityItems, setEntityPlaces } from "./scene/entity-items.ts";
import { layingLines, lineItems, setLineEnds } from "./scene/line-items.ts";
import { placesIn } from "./scene/places-in.ts";
import type { PreparedScene } from "./scene/prepare-scene.ts";

/** Into how many pieces a curve is cut: fewer where there are so many lines that each is small. */
const PIECES = { few: 24, many: 8, manyFrom: 20_000 };

/** A scene as it is just now, and where its points lie in Sigma's own square. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly prepared: PreparedScene;
  readonly toSquare: NormalizationFunction;
}

/** What our programs are sent of it. */
export interface SceneItems {
  readonly lines: Float32Array;
  readonly entities: EntityItems;
}

/** How all of it looks: asked for with every frame. */
export interface Looks {
  palette(): Palette;
  distance(scale: number): Distance;
}

/** What our programs in Sigma are given of a scene; whoever changes it has Sigma render anew. */
export interface SigmaScene {
  readonly lines: Lines;
  readonly entities: Entities;
  /** Takes another scene in place of the one that was; Sigma is to be refreshed then. */
  replace(items: SceneItems): void;
  /** Takes over where everybody is now, after some have moved. */
  move(): void;
  /** Takes over how everything looks now, and puts everybody at places of Sigma's own square; Sigma is to be refreshed then. */
  reshape(places: Places): void;
  /** Puts everybody at places of Sigma's own square. */
  putAt(places: Places): void;
}

/** Lays a scene out for our programs. */
export function* layingOut({ scene, prepared, toSquare }: PlacedScene): Pieces<SceneItems> {
  const places = placesIn(scene, toSquare);
  const entities = entityItems(scene, places);
  yield;
  return { lines: yield* layingLines(prepared, places), entities };
}

/** Hands our programs the scene that there is just now, and whatever changes of it later. */
export function sigmaScene(now: () => PlacedScene, items: SceneItems, looks: Looks): SigmaScene {
  const { scene, prepared } = now();
  const lines: Lines = {
    items: { array: items.lines, version: 0 },
    count: scene.edges.length,
    states: prepared.lineStates,
    pieces: piecesFor(scene),
    picks: pickLayer(),
    ...looks,
  };
  const entities: Entities = {
    items: { ...items.entities, version: 0 },
    states: prepared.entityStates,
    picks: pickLayer(),
    ...looks,
  };

  function putAt(places: Places): void {
    setLineEnds(lines.items.array, now().scene, places);
    lines.items.version++;
    setEntityPlaces(entities.items, places);
    entities.items.version++;
  }

  return {
    lines,
    entities,
    replace(given) {
      const { scene, prepared } = now();
      lines.items = { array: given.lines, version: lines.items.version + 1 };
      lines.count = scene.edges.length;
      lines.states = prepared.lineStates;
      entities.items = { ...given.entities, version: entities.items.version + 1 };
      entities.states = prepared.entityStates;
    },
    move() {
      const { scene, toSquare } = now();
      putAt(placesIn(scene, toSquare));
    },
    reshape(places) {
      const { prepared, scene } = now();
      lines.items.array.set(lineItems(prepared, places));
      lines.items.version++;
      entities.items = { ...entityItems(scene, places), version: entities.items.version + 1 };
    },
    putAt,
  };
}

/** Into how many pieces the curves of a scene are cut, and of one of which more is to come; our program is made for so many. */
export const piecesFor = ({ edges, unplaced }: Pick<Scene, "edges" | "unplaced">): number =>
  edges.length < PIECES.manyFrom && unplaced === undefined ? PIECES.few : PIECES.many;
