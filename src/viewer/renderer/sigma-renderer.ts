import { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import type { Palette } from "../palette.ts";
import { dragNodes } from "./drag-nodes.ts";
import { frameOf, isSameFrame } from "./frame.ts";
import { writeWords } from "./labels/write-words.ts";
import { lookAt } from "./look-at.ts";
import { passOnEvents } from "./pass-on-events.ts";
import { allegationEdgeProgram } from "./programs/allegation-edge-program.ts";
import { entityNodeProgram } from "./programs/entity-node-program.ts";
import { pickLayer, pickLines } from "./programs/pick-layer.ts";
import type { Moment, Renderer, RendererEvents, Scene } from "./renderer.ts";
import { resizeInPlace } from "./resize-in-place.ts";
import type { Point } from "./scene/curve.ts";
import { SHAPE_OF_KIND } from "./scene/entity-shape.ts";
import { setEntityStates } from "./scene/entity-state.ts";
import { lineItems, moveLineEnds } from "./scene/line-items.ts";
import { placedAnew, prepareScene } from "./scene/prepare-scene.ts";
import { setLineStates } from "./scene/set-line-states.ts";
import { sigmaSight } from "./sigma-sight.ts";
import { watchCamera } from "./watch-camera.ts";
import { watchContexts } from "./watch-contexts.ts";
import { watchSize } from "./watch-size.ts";

/** How many milliseconds the camera takes; none where people asked for reduced motion. */
const MOTION = 350;
/** The area in square pixels that an entity and its name take up comfortably. */
const ROOM_FOR_ONE = 10_000;
/** Into how many pieces a curve is cut: fewer where there are so many lines that each is small. */
const PIECES = { few: 24, many: 8, manyFrom: 20_000 };

/** What a renderer begins with. */
export interface Beginning {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly events: RendererEvents;
  readonly reducedMotion: boolean;
}

/** A picture that is being drawn. */
interface Mounted {
  readonly sigma: Sigma;
  /** Draws these entities where the scene has them now. */
  move(entities: ReadonlySet<number>): void;
  unmount(): void;
}

/** Draws with Sigma, which is loaded only now: it cannot be imported where there is no WebGL. Rejects where there is none. */
export async function createSigmaRenderer(container: HTMLElement, beginning: Beginning): Promise<Renderer> {
  const [{ Sigma }, { EdgeProgram, NodeProgram }, { createNormalizationFunction }] = await Promise.all([
    import("sigma"),
    import("sigma/rendering"),
    import("sigma/utils"),
  ]);
  const duration = beginning.reducedMotion ? 0 : MOTION;
  let { scene, palette } = beginning;
  let moment: Moment = {};
  let prepared = prepareScene(scene);
  // Whoever is moved, the others stay where they are on the screen.
  const frame = frameOf(scene);
  const toSquare = createNormalizationFunction(frame);
  let mounted = mount();
  let stood = container.getBoundingClientRect();
  const unwatchSize = watchSize(container, (hasSize) => {
    if (!hasSize) return;
    const stands = container.getBoundingClientRect();
    resizeInPlace(mounted.sigma, stood, stands);
    stood = stands;
    mounted.sigma.scheduleRefresh();
  });

  function mount(): Mounted {
    const { nodes, edges } = scene;
    setLineStates(prepared, moment);
    setEntityStates(prepared, moment);

    // Sigma is given the entities alone: an object for each line is what it could not bear.
    const graph = new MultiDirectedGraph();
    for (const { id, x, y, entity, joined } of nodes) if (!joined) graph.addNode(id, { x, y, entity });
    const picks = pickLayer();
    const items = { array: lineItems(prepared, toSquare), version: 0 };
    const lines = allegationEdgeProgram(EdgeProgram, {
      items,
      count: edges.length,
      states: prepared.lineStates,
      pieces: edges.length < PIECES.manyFrom ? PIECES.few : PIECES.many,
      picks,
      palette: () => palette,
    });

    const sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => undefined,
      defaultNodeType: "entity",
      doubleClickTimeout: 0,
      edgeProgramClasses: { allegation: lines },
      enableCameraRotation: false,
      enableEdgeEvents: true,
      maxCameraRatio: 2.5,
      minCameraRatio: 0.05,
      nodeProgramClasses: {
        entity: entityNodeProgram(NodeProgram, { states: prepared.entityStates, palette: () => palette }),
      },
      nodeReducer: (_, { x, y, entity }) => {
        const node = nodes[entity];
        if (node === undefined) return { x, y, hidden: true };
        return { x, y, entity, size: node.size, shape: SHAPE_OF_KIND[node.kind], named: node.named };
      },
      renderLabels: false,
      stagePadding: 44,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / crowding(container, scene),
    });
    sigma.setCustomBBox(frame);
    if (!isSameFrame(frame, frameOf(scene))) sigma.refresh();
    pickLines(sigma, picks);
    const entityOf = (node: string): number => graph.getNodeAttribute(node, "entity");
    const isDragging = dragNodes(sigma, {
      canDrag: (node, isTouch) => !isTouch || moment.emphasis?.chosen === entityOf(node),
      onDrag: (node, to) => place(withNodeAt(scene, entityOf(node), to)),
      onDrop: (node, at) => beginning.events.onNodeDrop(entityOf(node), at),
    });
    passOnEvents(sigma, container, scene, { ...beginning.events, isDragging });

    const { labels, ...canvases } = sigma.getCanvases();
    const context = labels?.getContext("2d");
    const write = (): void => {
      if (!context) return;
      writeWords(context, prepared, moment, sigmaSight(sigma, scene), palette);
    };
    sigma.on("afterRender", write);
    // Sigma draws its first frame before anybody can ask to be told of it.
    write();
    const unwatch = watchContexts(Object.values(canvases), remount);
    const unwatchCamera = watchCamera(sigma.getCamera(), beginning.events.onCamera);
    return {
      sigma,
      move(entities) {
        moveLineEnds(items.array, scene, entities, toSquare);
        items.version++;
        for (const entity of entities) {
          const node = scene.nodes[entity];
          if (node !== undefined) graph.mergeNodeAttributes(node.id, { x: node.x, y: node.y });
        }
      },
      unmount() {
        unwatch();
        unwatchCamera();
        sigma.kill();
        container.style.cursor = "";
      },
    };
  }

  function answer(next: Moment): void {
    moment = next;
    setLineStates(prepared, moment);
    setEntityStates(prepared, moment);
    mounted.sigma.scheduleRender();
  }

  function place(next: Scene): void {
    const moved = next.nodes.filter(({ entity, x, y }) => {
      const before = scene.nodes[entity];
      return before?.x !== x || before.y !== y;
    });
    scene = next;
    prepared = placedAnew(prepared, next);
    mounted.move(new Set(moved.map(({ entity }) => entity)));
  }

  function remount(): void {
    const camera = mounted.sigma.getCamera().getState();
    mounted.unmount();
    mounted = mount();
    mounted.sigma.getCamera().setState(camera);
  }

  return {
    place,
    setPalette(next) {
      palette = next;
      mounted.sigma.scheduleRender();
    },
    emphasize: (emphasis) => answer({ ...moment, emphasis }),
    show: (showing) => answer({ ...moment, showing }),
    lookAt: (entities) =>
      lookAt(
        mounted.sigma,
        entities.flatMap((entity) => scene.nodes[entity]?.id ?? []),
        duration,
      ),
    sight: () => sigmaSight(mounted.sigma, scene),
    zoom(factor) {
      const camera = mounted.sigma.getCamera();
      camera.animate({ ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }, { duration });
    },
    fit() {
      mounted.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration });
    },
    moveTo(position) {
      mounted.sigma.getCamera().setState(position);
    },
    destroy() {
      unwatchSize();
      mounted.unmount();
    },
  };
}

/** How much smaller than usual entities are drawn where many share a small screen. */
function crowding({ clientWidth, clientHeight }: HTMLElement, { nodes }: Scene): number {
  const room = (clientWidth * clientHeight) / Math.max(1, nodes.length);
  return Math.min(1, Math.max(0.45, Math.sqrt(room / ROOM_FOR_ONE)));
}

/** A scene with one of its entities somewhere else. */
function withNodeAt(scene: Scene, entity: number, { x, y }: Point): Scene {
  const node = scene.nodes[entity];
  return node === undefined ? scene : { ...scene, nodes: scene.nodes.with(entity, { ...node, x, y, pinned: true }) };
}
