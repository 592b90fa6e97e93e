import type { MultiDirectedGraph } from "graphology";
import type { NormalizationFunction } from "sigma/utils";
import type { Palette } from "../palette.ts";
import { entityGraph } from "./entity-graph.ts";
import type { Places } from "./move-steadily.ts";
import type { Lines } from "./programs/allegation-edge-program.ts";
import type { Entities, EntityNodeData } from "./programs/entity-node-program.ts";
import { pickLayer } from "./programs/pick-layer.ts";
import type { Distance } from "./programs/program-uniforms.ts";
import type { Scene } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import { SHAPE_OF_KIND } from "./scene/entity-shape.ts";
import { inkOfEntity } from "./scene/inks.ts";
import { lineItems, moveLineEnds, setLineEnds } from "./scene/line-items.ts";
import type { PreparedScene } from "./scene/prepare-scene.ts";

/** Into how many pieces a curve is cut: fewer where there are so many lines that each is small. */
const PIECES = { few: 24, many: 8, manyFrom: 20_000 };

/** A scene as it is just now, and where its points lie in Sigma's own square. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly prepared: PreparedScene;
  readonly toSquare: NormalizationFunction;
}

/** What Sigma knows of an entity: where it is, and which of the scene's it is. */
export interface SigmaEntity extends Point {
  readonly entity: number;
}

/** How all of it looks: asked for with every frame. */
export interface Looks {
  palette(): Palette;
  distance(scale: number): Distance;
}

/** What Sigma and our programs in it are given of a scene. */
export interface SigmaScene {
  readonly lines: Lines;
  readonly entities: Entities;
  /** The entities, which are all that Sigma itself knows. */
  graph(): MultiDirectedGraph;
  /** How one of them is drawn. */
  look(of: SigmaEntity): Partial<EntityNodeData>;
  /** Takes another scene in place of the one that was. */
  replace(): void;
  /** Takes over where these entities are now. */
  move(moved: ReadonlySet<number>): void;
  /** Takes over how lines look now, and puts everybody at places of Sigma's own square. */
  reshape(places: Places): void;
  /** Puts everybody at places of Sigma's own square. */
  putAt(places: Places): void;
}

/** Hands Sigma the scene that there is just now, and whatever changes of it later. */
export function sigmaScene(now: () => PlacedScene, looks: Looks): SigmaScene {
  const { scene, prepared, toSquare } = now();
  let graph = entityGraph(scene);
  const lines: Lines = {
    items: { array: lineItems(prepared, toSquare), version: 0 },
    count: scene.edges.length,
    states: prepared.lineStates,
    pieces: piecesFor(scene),
    picks: pickLayer(),
    ...looks,
  };
  const entities: Entities = { states: prepared.entityStates, ...looks };

  function putAt(places: Places): void {
    const { scene, toSquare } = now();
    setLineEnds(lines.items.array, scene, places);
    lines.items.version++;
    const place = (attributes: SigmaEntity) => {
      const [x = 0, y = 0] = [places[2 * attributes.entity], places[2 * attributes.entity + 1]];
      return { ...attributes, ...toSquare.inverse({ x, y }) };
    };
    graph.updateEachNodeAttributes((_, attributes) => place(attributes as SigmaEntity), { attributes: ["x", "y"] });
  }

  return {
    lines,
    entities,
    graph: () => graph,
    look({ x, y, entity }) {
      const node = now().scene.nodes[entity];
      if (node === undefined) return { x, y, hidden: true };
      const { size, kind, named } = node;
      return { x, y, entity, size, shape: SHAPE_OF_KIND[kind], named, ink: inkOfEntity(node) };
    },
    replace() {
      const { scene, prepared, toSquare } = now();
      lines.items = { array: lineItems(prepared, toSquare), version: lines.items.version + 1 };
      lines.count = scene.edges.length;
      lines.states = prepared.lineStates;
      entities.states = prepared.entityStates;
      graph = entityGraph(scene);
    },
    move(moved) {
      const { scene, toSquare } = now();
      moveLineEnds(lines.items.array, scene, moved, toSquare);
      lines.items.version++;
      for (const entity of moved) {
        const node = scene.nodes[entity];
        if (node !== undefined) graph.mergeNodeAttributes(node.id, { x: node.x, y: node.y });
      }
    },
    reshape(places) {
      const { prepared, toSquare } = now();
      lines.items.array.set(lineItems(prepared, toSquare));
      putAt(places);
    },
    putAt,
  };
}

/** Into how many pieces the curves of a scene are cut; our program is made for so many. */
export const piecesFor = ({ edges }: Pick<Scene, "edges">): number =>
  edges.length < PIECES.manyFrom ? PIECES.few : PIECES.many;
