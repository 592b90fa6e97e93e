import type { Sigma } from "sigma";
import type { Palette } from "../palette.ts";
import { allegationEdgeProgram } from "./allegation-edge-program.ts";
import { edgeAppearance, nodeAppearance } from "./appearance.ts";
import { drawLabels } from "./draw-labels.ts";
import { entityNodeProgram } from "./entity-node-program.ts";
import { labelsInSight, surroundingsOf } from "./labels-in-sight.ts";
import { lookAt } from "./look-at.ts";
import { passOnEvents } from "./pass-on-events.ts";
import type { Emphasis, Renderer, RendererEvents, Scene, Showing } from "./renderer.ts";
import type { Sight } from "./sight.ts";
import { takePicture } from "./take-picture.ts";
import { watchCamera } from "./watch-camera.ts";
import { watchContexts } from "./watch-contexts.ts";
import { watchSize } from "./watch-size.ts";

/** How many milliseconds the camera takes; none where people asked for reduced motion. */
const MOTION = 350;
/** The area in square pixels that an entity and its name take up comfortably. */
const ROOM_FOR_ONE = 10_000;

/** What a renderer begins with. */
export interface Beginning {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly events: RendererEvents;
  readonly reducedMotion: boolean;
}

/** Draws with Sigma, which is loaded only now: it cannot be imported where there is no WebGL. Rejects where there is none. */
export async function createSigmaRenderer(container: HTMLElement, beginning: Beginning): Promise<Renderer> {
  const [{ Sigma }, { EdgeProgram, NodeProgram }] = await Promise.all([import("sigma"), import("sigma/rendering")]);
  const programs = { node: entityNodeProgram(NodeProgram), edge: allegationEdgeProgram(EdgeProgram) };
  const duration = beginning.reducedMotion ? 0 : MOTION;
  let { scene, palette } = beginning;
  let emphasis: Emphasis | undefined;
  let showing: Showing | undefined;
  let mounted = mount();
  const unwatchSize = watchSize(container, (hasSize) => {
    if (hasSize) mounted.sigma.resize().scheduleRefresh();
  });

  function mount(): { readonly sigma: Sigma; unmount(): void } {
    for (const { id, x, y } of scene.nodes) scene.view.mergeNodeAttributes(id, { x, y });
    const nodes = new Map<string, Scene["nodes"][number]>(scene.nodes.map((node) => [node.id, node]));
    const edges = new Map<string, Scene["edges"][number]>(scene.edges.map((edge) => [edge.id, edge]));

    const sigma = new Sigma(scene.view, container, {
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => undefined,
      defaultEdgeType: "allegation",
      defaultNodeType: "entity",
      doubleClickTimeout: 0,
      edgeProgramClasses: { allegation: programs.edge },
      edgeReducer: (id) => {
        const edge = edges.get(id);
        if (edge === undefined) return { hidden: true };
        return { ...edgeAppearance(edge, palette, emphasis), hidden: showing?.rows[edge.row] === 0 };
      },
      enableCameraRotation: false,
      enableEdgeEvents: true,
      maxCameraRatio: 2.5,
      minCameraRatio: 0.05,
      nodeProgramClasses: { entity: programs.node },
      nodeReducer: (id, { x, y }) => {
        const node = nodes.get(id);
        return { x, y, ...(node === undefined ? { hidden: true } : nodeAppearance(node, palette, emphasis)) };
      },
      renderLabels: false,
      stagePadding: 44,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / crowding(container, scene),
    });
    passOnEvents(sigma, container, scene, beginning.events);

    const { labels, ...canvases } = sigma.getCanvases();
    const context = labels?.getContext("2d");
    sigma.on("afterRender", () => {
      if (!context) return;
      const sight = sightOf(sigma, scene);
      drawLabels(context, labelsInSight(scene, emphasis, sight), surroundingsOf(scene, emphasis, sight), palette);
    });
    const unwatch = watchContexts(Object.values(canvases), remount);
    const unwatchCamera = watchCamera(sigma.getCamera(), (view) => beginning.events.onCamera?.(view));
    return {
      sigma,
      unmount() {
        unwatch();
        unwatchCamera();
        sigma.kill();
        container.style.cursor = "";
      },
    };
  }

  function redraw(): void {
    const graph = { nodes: scene.view.nodes(), edges: scene.view.edges() };
    mounted.sigma.refresh({ partialGraph: graph, skipIndexation: true, schedule: true });
  }

  function remount(): void {
    const camera = mounted.sigma.getCamera().getState();
    mounted.unmount();
    mounted = mount();
    mounted.sigma.getCamera().setState(camera);
  }

  return {
    setScene(next) {
      scene = next;
      remount();
    },
    setPalette(next) {
      palette = next;
      mounted.sigma.scheduleRefresh();
    },
    emphasize(next) {
      emphasis = next;
      redraw();
    },
    show(next) {
      showing = next;
      redraw();
    },
    lookAt: (entities) =>
      lookAt(
        mounted.sigma,
        entities.flatMap((entity) => scene.nodes[entity]?.id ?? []),
        duration,
      ),
    sight: () => sightOf(mounted.sigma, scene),
    zoom(factor) {
      const camera = mounted.sigma.getCamera();
      camera.animate({ ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }, { duration });
    },
    fit() {
      mounted.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration });
    },
    view() {
      const { x, y, ratio } = mounted.sigma.getCamera().getState();
      return { x, y, ratio };
    },
    setView(view) {
      mounted.sigma.getCamera().setState(view);
    },
    picture: (pixelRatio) => takePicture(mounted.sigma, pixelRatio, palette.canvas),
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

function sightOf(sigma: Sigma, { nodes }: Scene): Sight {
  const { width, height } = sigma.getDimensions();
  return {
    ...{ width, height, scale: sigma.scaleSize(1) },
    place(entity) {
      const node = nodes[entity];
      return node === undefined ? { x: -1e4, y: -1e4 } : sigma.graphToViewport(node);
    },
  };
}
