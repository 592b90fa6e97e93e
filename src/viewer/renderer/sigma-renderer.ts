import type { Sigma } from "sigma";
import type { Palette } from "../palette.ts";
import { dragNodes } from "./drag-nodes.ts";
import { drawnInSight } from "./drawn-in-sight.ts";
import { frameOf, isSameFrame } from "./frame.ts";
import { lookAt } from "./look-at.ts";
import { lookInto } from "./look-into.ts";
import { moveCamera } from "./move-camera.ts";
import { moveSteadily, type Places } from "./move-steadily.ts";
import { overlay } from "./overlay.ts";
import { passOnEvents } from "./pass-on-events.ts";
import { pictureScales } from "./picture-scales.ts";
import { allegationEdgeProgram } from "./programs/allegation-edge-program.ts";
import { entityNodeProgram } from "./programs/entity-node-program.ts";
import { pickLines } from "./programs/pick-layer.ts";
import { rememberView } from "./remember-view.ts";
import type { Moment, Renderer, RendererEvents, Scene } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import { setEntityStates } from "./scene/entity-state.ts";
import { placedAnew, prepareScene, shapedAnew } from "./scene/prepare-scene.ts";
import { setLineStates } from "./scene/set-line-states.ts";
import { piecesFor, type SigmaEntity, type SigmaScene, sigmaScene } from "./sigma-scene.ts";
import { sigmaSight } from "./sigma-sight.ts";
import { watchCamera } from "./watch-camera.ts";
import { watchContexts } from "./watch-contexts.ts";
import { watchSize } from "./watch-size.ts";

/** How many milliseconds the camera takes; none where people asked for reduced motion. */
const MOTION = 350;
/** And how many entities take from one shape to another. */
const SHAPING = 650;

/** What a renderer begins with. */
export interface Beginning {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly events: RendererEvents;
  readonly reducedMotion: boolean;
}

/** A picture that is being drawn, and the scene that it was given. */
interface Mounted {
  readonly sigma: Sigma;
  readonly given: SigmaScene;
  unmount(): void;
}

/** Draws with Sigma, which is loaded only now: it cannot be imported where there is no WebGL. Rejects where there is none. */
export async function createSigmaRenderer(container: HTMLElement, beginning: Beginning): Promise<Renderer> {
  const { SIGMA_PARTS } = await import("./sigma-renderer-parts.ts");
  const { Sigma, EdgeProgram, NodeProgram, createNormalizationFunction } = SIGMA_PARTS;
  const duration = beginning.reducedMotion ? 0 : MOTION;
  let { scene, palette, events } = beginning;
  let moment: Moment = {};
  /** Counts up with whatever changes what words say or where they may stand. */
  let version = 0;
  /** Whether words keep their places whatever is shown. */
  let isSteady = false;
  let prepared = prepareScene(scene);
  // Whoever is moved, the others stay where they are on the screen.
  let frame = frameOf(scene);
  let toSquare = createNormalizationFunction(frame);
  /** How to have everybody at once where they are on the way to; undefined while nobody is. */
  let arrive: (() => void) | undefined;
  const inSight = drawnInSight(() => ({ sigma: mounted.sigma, scene }), scene);
  const { nearest, opened, scale, distance } = pictureScales(() => {
    const { clientWidth: width, clientHeight: height } = container;
    return { width, height, scene, drawn: inSight.count, spread: inSight.spread };
  });
  let mounted = mount();
  let stood = container.getBoundingClientRect();
  const unwatchSize = watchSize(container, (hasSize) => {
    if (!hasSize) return;
    const stands = container.getBoundingClientRect();
    inSight.resize(stood, stands);
    mounted.sigma.getCamera().minRatio = nearest();
    stood = stands;
    mounted.sigma.scheduleRefresh();
  });

  function mount(): Mounted {
    setStates();

    const given = sigmaScene(() => ({ scene, prepared, toSquare }), { palette: () => palette, distance });
    const { lines, entities } = given;
    const sigma = new Sigma(given.graph(), container, {
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => undefined,
      defaultNodeType: "entity",
      doubleClickTimeout: 0,
      edgeProgramClasses: { allegation: allegationEdgeProgram(EdgeProgram, lines) },
      enableCameraRotation: false,
      enableEdgeEvents: true,
      maxCameraRatio: 2.5,
      minCameraRatio: nearest(),
      nodeProgramClasses: { entity: entityNodeProgram(NodeProgram, entities) },
      nodeReducer: (_, attributes) => given.look(attributes as SigmaEntity),
      renderLabels: false,
      stagePadding: 44,
      zoomToSizeRatioFunction: (ratio) => 1 / scale(ratio),
    });
    sigma.setCustomBBox(frame);
    if (!isSameFrame(frame, frameOf(scene))) sigma.refresh();
    pickLines(sigma, lines.picks);
    const entityOf = (node: string): number => given.graph().getNodeAttribute(node, "entity");
    const isDragging = dragNodes(sigma, {
      canDrag: (node, isTouch) => !isTouch || moment.emphasis?.chosen === entityOf(node),
      onDrag: (node, to) => place(withNodeAt(scene, entityOf(node), to)),
      onDrop: (node, at) => events.onNodeDrop(entityOf(node), at),
    });
    const { labels, ...canvases } = sigma.getCanvases();
    const above = labels?.getContext("2d");
    const below = canvases.edgeLabels?.getContext("2d");
    const written = overlay(sigma, { above, below }, distance, () => {
      return { scene, prepared, moment, palette, version, isSteady, isOnTheWay: arrive !== undefined };
    });
    passOnEvents(sigma, container, {
      onNodeClick: (...clicked) => events.onNodeClick(...clicked),
      onGroupClick: (...clicked) => events.onGroupClick(...clicked),
      onEdgeClick: (...clicked) => events.onEdgeClick(...clicked),
      onStageClick: (...clicked) => events.onStageClick(...clicked),
      onMenu: (...asked) => events.onMenu(...asked),
      onNodeHover: (entity) => events.onNodeHover(entity),
      onEdgeHover: (row) => events.onEdgeHover(row),
      entityOf: (node) => (given.graph().hasNode(node) ? entityOf(node) : undefined),
      isDragging,
      groupUnder: written.groupUnder,
    });

    sigma.on("afterRender", written.write);
    // Sigma draws its first frame before anybody can ask to be told of it.
    written.write();
    const unwatch = watchContexts(Object.values(canvases), remount);
    const unwatchCamera = watchCamera(sigma.getCamera(), (position) => events.onCamera(position));
    return {
      sigma,
      given,
      unmount() {
        written.forget();
        unwatch();
        unwatchCamera();
        sigma.kill();
        container.style.cursor = "";
      },
    };
  }

  function setStates(): void {
    setLineStates(prepared, moment);
    setEntityStates(prepared, moment);
  }

  function answer(next: Moment, keepsWords = false): void {
    const { showing: shown } = moment;
    moment = next;
    if (!keepsWords) version++;
    if (moment.showing !== shown) inSight.show(moment.showing);
    setStates();
    mounted.sigma.scheduleRender();
  }

  function arrange(next: Scene): void {
    arrive?.();
    const isElsewhere = next.nodes.some(({ x, y }, i) => scene.nodes[i]?.x !== x || scene.nodes[i]?.y !== y);
    const before = placesIn(scene);
    scene = next;
    if (isElsewhere) {
      frame = frameOf(next);
      toSquare = createNormalizationFunction(frame);
    }
    prepared = shapedAnew(prepared, next);
    setLineStates(prepared, moment);
    version++;
    if (isElsewhere) arrive = () => undefined;
    mounted.sigma.setCustomBBox(frame);
    mounted.given.reshape(before);
    mounted.sigma.refresh();
    if (!isElsewhere) return;

    let hasArrived = false;
    const end = moveSteadily(before, placesIn(next), beginning.reducedMotion ? 0 : SHAPING, (places, isThere) => {
      hasArrived = isThere;
      if (isThere) arrive = undefined;
      mounted.given.putAt(places);
    });
    if (!hasArrived) arrive = end;
    inSight.showAll(duration);
  }

  function placesIn({ nodes }: Scene): Places {
    return Float64Array.from(
      nodes.flatMap((node) => {
        const { x, y } = toSquare(node);
        return [x, y];
      }),
    );
  }

  function place(next: Scene): void {
    arrive?.();
    const moved = next.nodes.filter(({ entity, x, y }) => {
      const before = scene.nodes[entity];
      return before?.x !== x || before.y !== y;
    });
    scene = next;
    version++;
    prepared = placedAnew(prepared, next);
    mounted.given.move(new Set(moved.map(({ entity }) => entity)));
  }

  function remount(): void {
    const camera = mounted.sigma.getCamera().getState();
    mounted.unmount();
    mounted = mount();
    mounted.sigma.getCamera().setState(camera);
  }

  /** Draws another scene where this one was, seen from the same place. */
  function redraw(next: Scene, tellTo: RendererEvents): void {
    arrive?.();
    const arePiecesOther = piecesFor(next) !== piecesFor(scene);
    const lookAgain = rememberView(mounted.sigma);
    scene = next;
    events = tellTo;
    moment = {};
    version++;
    inSight.begin();
    prepared = prepareScene(next);
    frame = frameOf(next);
    toSquare = createNormalizationFunction(frame);
    // A program is made for so many pieces a line.
    if (arePiecesOther) remount();
    else replace();
    lookAgain(mounted.sigma);
  }

  /** Puts the scene of just now into the same contexts, in place of the one that was drawn. */
  function replace(): void {
    const { sigma, given } = mounted;
    setStates();
    given.replace();
    sigma.setCustomBBox(frame);
    sigma.getCamera().minRatio = nearest();
    // It draws at once, with all that was set before.
    sigma.setGraph(given.graph());
  }

  return {
    redraw,
    place,
    arrange,
    setPalette(next) {
      palette = next;
      mounted.sigma.scheduleRender();
    },
    emphasize: (emphasis) => answer({ ...moment, emphasis }, true),
    markSeveral: (several) => answer({ ...moment, several: new Set(several) }),
    show: (showing) => answer({ ...moment, showing }, isSteady),
    hold(next) {
      if (next === isSteady) return;
      isSteady = next;
      answer(moment);
    },
    lookAt: (entities) =>
      lookAt(
        mounted.sigma,
        entities.flatMap((entity) => scene.nodes[entity]?.id ?? []),
        duration,
      ),
    lookInto(group) {
      const found = scene.groups?.[group];
      if (found !== undefined) lookInto(mounted.sigma, found, opened(), duration);
    },
    sight: () => sigmaSight(mounted.sigma, scene),
    zoom(factor) {
      const camera = mounted.sigma.getCamera();
      moveCamera(camera, { ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }, duration);
    },
    fit: () => inSight.showAll(duration),
    moveTo(position) {
      mounted.sigma.getCamera().setState(position);
    },
    destroy() {
      arrive?.();
      unwatchSize();
      mounted.unmount();
    },
  };
}

/** A scene with one of its entities somewhere else. */
function withNodeAt(scene: Scene, entity: number, { x, y }: Point): Scene {
  const node = scene.nodes[entity];
  return node === undefined ? scene : { ...scene, nodes: scene.nodes.with(entity, { ...node, x, y, pinned: true }) };
}
