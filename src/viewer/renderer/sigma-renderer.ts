import type { Sigma } from "sigma";
import type { Palette } from "../palette.ts";
import { dragNodes } from "./drag-nodes.ts";
import { drawnInSight } from "./drawn-in-sight.ts";
import { frameOf } from "./frame.ts";
import { frameGraph } from "./frame-graph.ts";
import { isDrawnAs, type LaidScene, laying } from "./lay-scene.ts";
import { lookAt } from "./look-at.ts";
import { lookInto } from "./look-into.ts";
import { moveCamera } from "./move-camera.ts";
import { moveSteadily } from "./move-steadily.ts";
import { overlay } from "./overlay.ts";
import { passOnEvents } from "./pass-on-events.ts";
import { pictureScales } from "./picture-scales.ts";
import { type Pieces, wholly } from "./pieces.ts";
import { allegationEdgeProgram } from "./programs/allegation-edge-program.ts";
import { entityNodeProgram } from "./programs/entity-node-program.ts";
import { entityPicked, pickOurs } from "./programs/pick-layer.ts";
import { rememberView } from "./remember-view.ts";
import type { Moment, Renderer, RendererEvents, Scene } from "./renderer.ts";
import { setEntityStates } from "./scene/entity-state.ts";
import { placesIn, placesOfThese } from "./scene/places-in.ts";
import { placedAnew, shapedAnew } from "./scene/prepare-scene.ts";
import { setLineStates, settingLineStates } from "./scene/set-line-states.ts";
import { entityNow, withNodeAt } from "./scene/with-node-at.ts";
import { layingOut, piecesFor, type SceneItems, type SigmaScene, sigmaScene } from "./sigma-scene.ts";
import { sigmaSight } from "./sigma-sight.ts";
import { watchCamera } from "./watch-camera.ts";
import { watchContexts } from "./watch-contexts.ts";
import { watchSize } from "./watch-size.ts";

/** How many milliseconds the camera takes; none where people asked for reduced motion. */
const MOTION = 350;
/** And how many entities take from one shape to another: none where there are so many that no eye could follow. */
const SHAPING = { duration: 650, most: 20_000 };

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
  /** Tells that the pointer is over nothing any more. */
  leave(): void;
  unmount(): void;
}

/** Draws with Sigma, which is loaded only now: it cannot be imported where there is no WebGL. Rejects where there is none. */
export async function createSigmaRenderer(container: HTMLElement, beginning: Beginning): Promise<Renderer> {
  const { SIGMA_PARTS } = await import("./sigma-renderer-parts.ts");
  const { Sigma, EdgeProgram, NodeProgram, createNormalizationFunction: normalizing } = SIGMA_PARTS;
  const duration = beginning.reducedMotion ? 0 : MOTION;
  let { scene, palette, events } = beginning;
  let moment: Moment = {};
  /** Counts up with whatever changes what words say or where they may stand. */
  let version = 0;
  /** Whether words keep their places whatever is shown. */
  let isSteady = false;
  // Whoever is moved, the others stay where they are on the screen.
  const first = wholly(laying(scene, normalizing));
  let { prepared, frame, toSquare } = first;
  /** What was got ready to be drawn next. */
  let ahead: LaidScene | undefined;
  /** How to have everybody at once where they are on the way to; undefined while nobody is. */
  let arrive: (() => void) | undefined;
  const inSight = drawnInSight(() => ({ sigma: mounted.sigma, scene }), scene);
  const { nearest, opened, scale, distance } = pictureScales(() => {
    const { clientWidth: width, clientHeight: height } = container;
    return { width, height, scene, drawn: inSight.count, spread: inSight.spread };
  });
  let mounted = mount(first.items);
  let stood = container.getBoundingClientRect();
  const unwatchSize = watchSize(container, (hasSize) => {
    if (!hasSize) return;
    const stands = container.getBoundingClientRect();
    inSight.resize(stood, stands);
    mounted.sigma.getCamera().minRatio = nearest();
    stood = stands;
    // Nobody lies elsewhere in the picture for that: to go through all of them anew would take long in a large one.
    mounted.sigma.scheduleRender();
  });

  function mount(items: SceneItems): Mounted {
    setStates();
    const given = sigmaScene(() => ({ scene, prepared, toSquare }), items, { palette: () => palette, distance });
    const { lines, entities } = given;
    const sigma = new Sigma(frameGraph(frame), container, {
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
      renderLabels: false,
      stagePadding: 44,
      zoomToSizeRatioFunction: (ratio) => 1 / scale(ratio),
    });
    pickOurs(sigma, entities.picks, lines.picks);
    const isDragging = dragNodes(sigma, {
      nodeOf: (found) => scene.nodes[entityPicked(found)],
      canDrag: (found, isTouch) => !isTouch || moment.emphasis?.chosen === entityPicked(found),
      onDrag: (node, to) => place(withNodeAt(scene, entityNow(scene, node), to)),
      onDrop(node, at) {
        const entity = entityNow(scene, node);
        if (entity !== undefined) events.onNodeDrop(entity, at);
      },
    });
    const { labels, ...canvases } = sigma.getCanvases();
    const above = labels?.getContext("2d");
    const below = canvases.edgeLabels?.getContext("2d");
    const written = overlay(sigma, { above, below }, distance, () => {
      return { scene, prepared, moment, palette, version, isSteady, isOnTheWay: arrive !== undefined };
    });
    const leave = passOnEvents(sigma, container, {
      onNodeClick: (...clicked) => events.onNodeClick(...clicked),
      onGroupClick: (...clicked) => events.onGroupClick(...clicked),
      onEdgeClick: (...clicked) => events.onEdgeClick(...clicked),
      onStageClick: (...clicked) => events.onStageClick(...clicked),
      onMenu: (...asked) => events.onMenu(...asked),
      onNodeHover: (entity) => events.onNodeHover(entity),
      onEdgeHover: (row) => events.onEdgeHover(row),
      isDragging,
      groupUnder: written.groupUnder,
    });

    sigma.on("afterRender", written.write);
    // Sigma draws its first frame before anybody can ask to be told of it.
    written.write();
    const unwatch = watchContexts(Object.values(canvases), () => remount());
    const unwatchCamera = watchCamera(sigma.getCamera(), (position) => events.onCamera(position));
    return {
      sigma,
      given,
      leave,
      unmount() {
        leave();
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
    const before = placesIn(scene, toSquare);
    scene = next;
    if (isElsewhere) {
      frame = frameOf(next);
      toSquare = normalizing(frame);
    }
    prepared = shapedAnew(prepared, next);
    setLineStates(prepared, moment);
    version++;
    const isShownMoving = isElsewhere && !beginning.reducedMotion && next.nodes.length <= SHAPING.most;
    if (isShownMoving) arrive = () => undefined;
    mounted.given.reshape(isShownMoving ? before : placesIn(next, toSquare));
    mounted.sigma.setGraph(frameGraph(frame));
    mounted.leave();
    if (!isElsewhere) return;

    if (isShownMoving) {
      let hasArrived = false;
      const end = moveSteadily(before, placesIn(next, toSquare), SHAPING.duration, (places, isThere) => {
        hasArrived = isThere;
        if (isThere) arrive = undefined;
        mounted.given.putAt(places);
        mounted.sigma.scheduleRender();
      });
      if (!hasArrived) arrive = end;
    }
    inSight.showAll(duration);
  }

  function place(next: Scene): void {
    arrive?.();
    if (next === scene) return;
    scene = next;
    version++;
    prepared = placedAnew(prepared, next);
    mounted.given.move();
    mounted.sigma.scheduleRender();
  }

  function remount(items = wholly(layingOut({ scene, prepared, toSquare }))): void {
    const camera = mounted.sigma.getCamera().getState();
    mounted.unmount();
    mounted = mount(items);
    mounted.sigma.getCamera().setState(camera);
  }

  /** Draws another scene where this one was, seen from the same place. */
  function redraw(next: Scene, tellTo: RendererEvents): void {
    events = tellTo;
    moment = {};
    drawInPlace(wholly(laying(next, normalizing)));
  }

  function* prepare(next: Scene): Pieces<void> {
    const laid = yield* laying(next, normalizing, prepared);
    yield* settingLineStates(laid.prepared, moment);
    ahead = laid;
  }

  function settle(next: Scene): void {
    const laid =
      ahead !== undefined && isDrawnAs(ahead.scene, next) ? ahead : wholly(laying(next, normalizing, prepared));
    drawInPlace({ ...laid, scene: next });
    inSight.show(moment.showing);
  }

  function drawInPlace(next: LaidScene): void {
    arrive?.();
    const arePiecesOther = piecesFor(next.scene) !== piecesFor(scene);
    const lookAgain = rememberView(mounted.sigma);
    ({ scene, prepared, frame, toSquare } = next);
    ahead = undefined;
    version++;
    inSight.begin();
    // A program is made for so many pieces a line.
    if (arePiecesOther) remount(next.items);
    else replace(next.items);
    lookAgain(mounted.sigma);
  }

  /** Puts the scene of just now into the same contexts, in place of the one that was drawn. */
  function replace(items: SceneItems): void {
    const { sigma, given, leave } = mounted;
    setStates();
    given.replace(items);
    sigma.getCamera().minRatio = nearest();
    // It draws at once, with all that was set before.
    sigma.setGraph(frameGraph(frame));
    leave();
  }

  return {
    redraw,
    prepare,
    settle,
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
    lookAt: (entities) => lookAt(mounted.sigma, placesOfThese(scene, entities, toSquare), duration),
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
    moveTo: (position) => void mounted.sigma.getCamera().setState(position),
    destroy() {
      arrive?.();
      unwatchSize();
      mounted.unmount();
    },
  };
}
