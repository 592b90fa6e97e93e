import type { Sigma } from "sigma";
import type { Palette } from "../palette.ts";
import { dragNodes } from "./drag-nodes.ts";
import { entityGraph } from "./entity-graph.ts";
import { fitEntities } from "./fit-entities.ts";
import { frameOf, isSameFrame } from "./frame.ts";
import { drawDiscs, writeGroups } from "./groups/draw-groups.ts";
import { type Disc, groupAt, groupsInSight } from "./groups/groups-in-sight.ts";
import { drawGuides, writeGuides } from "./guides/draw-guides.ts";
import { guideBoxes, guidesInSight } from "./guides/guides-in-sight.ts";
import { keepFitted } from "./keep-fitted.ts";
import type { Ruler } from "./labels/draw-labels.ts";
import { keepWords } from "./labels/keep-words.ts";
import { placeSteadily, shownNow } from "./labels/steady-words.ts";
import { placeWords, writeWords } from "./labels/write-words.ts";
import { lookAt } from "./look-at.ts";
import { moveCamera } from "./move-camera.ts";
import { moveSteadily, type Places } from "./move-steadily.ts";
import { passOnEvents } from "./pass-on-events.ts";
import { allegationEdgeProgram, type Lines } from "./programs/allegation-edge-program.ts";
import { type Entities, entityNodeProgram } from "./programs/entity-node-program.ts";
import { pickLayer, pickLines } from "./programs/pick-layer.ts";
import type { Distance } from "./programs/program-uniforms.ts";
import { rememberView } from "./remember-view.ts";
import {
  type CameraPosition,
  type Moment,
  type Renderer,
  type RendererEvents,
  type Scene,
  SHOWINGS,
} from "./renderer.ts";
import { resizeInPlace } from "./resize-in-place.ts";
import type { Point } from "./scene/curve.ts";
import { faintAt, farAt, OPENED, ratioAt, roomIn, scaleShown, thinAt } from "./scene/distance.ts";
import { SHAPE_OF_KIND } from "./scene/entity-shape.ts";
import { setEntityStates } from "./scene/entity-state.ts";
import { inkOfEntity } from "./scene/inks.ts";
import { lineItems, moveLineEnds, setLineEnds } from "./scene/line-items.ts";
import { placedAnew, prepareScene, shapedAnew } from "./scene/prepare-scene.ts";
import { setLineStates } from "./scene/set-line-states.ts";
import { sigmaScreen, sigmaSight } from "./sigma-sight.ts";
import { watchCamera } from "./watch-camera.ts";
import { watchContexts } from "./watch-contexts.ts";
import { watchSize } from "./watch-size.ts";

/** How large entities are as near as one can come. */
const NEAREST_SCALE = 2;
/** Where the camera stands with all of the picture in sight. */
const WHOLE: CameraPosition = { x: 0.5, y: 0.5, ratio: 1 };
/** How many milliseconds the camera takes; none where people asked for reduced motion. */
const MOTION = 350;
/** And how many entities take from one shape to another. */
const SHAPING = 650;
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
  /** Puts the scene of just now into the same contexts, in place of the one that was drawn. */
  replace(): void;
  /** Draws these entities where the scene has them now. */
  move(entities: ReadonlySet<number>): void;
  /** Takes over how the scene looks now, while everybody still stands at some places. */
  reshape(places: Places): void;
  /** Draws everybody at places of Sigma's own square. */
  putAt(places: Places): void;
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
  /** How many are drawn at all, and how near the camera is when just these are in sight. */
  let drawn = scene.nodes.length;
  let spread = 1;
  const fit = keepFitted(WHOLE);
  let mounted = mount();
  let stood = container.getBoundingClientRect();
  const unwatchSize = watchSize(container, (hasSize) => {
    if (!hasSize) return;
    const stands = container.getBoundingClientRect();
    // A notice, or what opens below, hides nobody from whoever had all in sight.
    if (fit.isKept(mounted.sigma.getCamera().getState())) {
      mounted.sigma.resize();
      showAll(0);
    } else resizeInPlace(mounted.sigma, stood, stands);
    stood = stands;
    mounted.sigma.scheduleRefresh();
  });

  function mount(): Mounted {
    setLineStates(prepared, moment);
    setEntityStates(prepared, moment);

    let graph = entityGraph(scene);
    const picks = pickLayer();
    const lines: Lines = {
      items: { array: lineItems(prepared, toSquare), version: 0 },
      count: scene.edges.length,
      states: prepared.lineStates,
      pieces: piecesFor(scene),
      picks,
      palette: () => palette,
      distance,
    };
    const entities: Entities = { states: prepared.entityStates, palette: () => palette, distance };

    const sigma = new Sigma(graph, container, {
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
      nodeReducer: (_, { x, y, entity }) => {
        const node = scene.nodes[entity];
        if (node === undefined) return { x, y, hidden: true };
        const { size, kind, named } = node;
        return { x, y, entity, size, shape: SHAPE_OF_KIND[kind], named, ink: inkOfEntity(node) };
      },
      renderLabels: false,
      stagePadding: 44,
      zoomToSizeRatioFunction: (ratio) => 1 / scale(ratio),
    });
    sigma.setCustomBBox(frame);
    if (!isSameFrame(frame, frameOf(scene))) sigma.refresh();
    pickLines(sigma, picks);
    const entityOf = (node: string): number => graph.getNodeAttribute(node, "entity");
    const isDragging = dragNodes(sigma, {
      canDrag: (node, isTouch) => !isTouch || moment.emphasis?.chosen === entityOf(node),
      onDrag: (node, to) => place(withNodeAt(scene, entityOf(node), to)),
      onDrop: (node, at) => events.onNodeDrop(entityOf(node), at),
    });
    let discs: readonly Disc[] = [];
    const groupUnder = (point: Point) => groupAt(discs, point);
    passOnEvents(sigma, container, {
      onNodeClick: (...clicked) => events.onNodeClick(...clicked),
      onGroupClick: (...clicked) => events.onGroupClick(...clicked),
      onEdgeClick: (...clicked) => events.onEdgeClick(...clicked),
      onStageClick: (...clicked) => events.onStageClick(...clicked),
      onMenu: (...asked) => events.onMenu(...asked),
      onNodeHover: (entity) => events.onNodeHover(entity),
      onEdgeHover: (row) => events.onEdgeHover(row),
      entityOf: (node) => (graph.hasNode(node) ? entityOf(node) : undefined),
      isDragging,
      groupUnder,
    });

    const { labels, ...canvases } = sigma.getCanvases();
    const context = labels?.getContext("2d");
    const below = canvases.edgeLabels?.getContext("2d");
    const kept = keepWords(
      () => {
        const sight = sigmaSight(sigma, scene);
        const guides = guidesInSight(scene.guides ?? [], sight, context as Ruler);
        const place = isSteady ? placeSteadily : placeWords;
        return place(context as Ruler, prepared, moment, sight, distance(sight.scale).thin, guideBoxes(guides));
      },
      () => sigma.scheduleRender(),
    );
    const write = (): void => {
      // On the way from one shape to another nobody is where their name would stand.
      if (!context || arrive !== undefined) return;
      const sight = sigmaSight(sigma, scene);
      const guides = guidesInSight(scene.guides ?? [], sight, context);
      if (below) drawGuides(below, guides, palette);
      const { far, thin } = distance(sight.scale);
      const { groups } = prepared;
      const seen = far > 0 && groups ? groupsInSight(scene, groups, sigmaScreen(sigma), context, isSteady) : undefined;
      // What stands out is named itself, over groups that step back.
      const isStill = moment.emphasis === undefined;
      discs = far > 0.5 && seen !== undefined ? seen.discs : [];
      if (seen !== undefined && below) drawDiscs(below, seen, palette, isStill ? far : 0.25 * far);
      if (far < 0.5 || !isStill) {
        const origin = sight.place(0);
        const { words, by } = kept.get({ ...sight, origin, version, emphasis: moment.emphasis });
        context.save();
        context.translate(by.x, by.y);
        const still = { ...sight, place: (entity: number) => minus(sight.place(entity), by) };
        writeWords(context, isSteady ? shownNow(context, words, prepared, still, thin) : words, palette);
        context.restore();
      }
      if (seen !== undefined && isStill) writeGroups(context, seen, palette, far);
      writeGuides(context, guides, palette);
    };
    sigma.on("afterRender", write);
    // Sigma draws its first frame before anybody can ask to be told of it.
    write();
    const unwatch = watchContexts(Object.values(canvases), remount);
    const unwatchCamera = watchCamera(sigma.getCamera(), (position) => events.onCamera(position));
    return {
      sigma,
      replace() {
        setLineStates(prepared, moment);
        setEntityStates(prepared, moment);
        lines.items = { array: lineItems(prepared, toSquare), version: lines.items.version + 1 };
        lines.count = scene.edges.length;
        lines.states = prepared.lineStates;
        entities.states = prepared.entityStates;
        graph = entityGraph(scene);
        sigma.setCustomBBox(frame);
        sigma.getCamera().minRatio = nearest();
        // It draws at once, with all that was set before.
        sigma.setGraph(graph);
      },
      move(entities) {
        moveLineEnds(lines.items.array, scene, entities, toSquare);
        lines.items.version++;
        for (const entity of entities) {
          const node = scene.nodes[entity];
          if (node !== undefined) graph.mergeNodeAttributes(node.id, { x: node.x, y: node.y });
        }
      },
      reshape(places) {
        sigma.setCustomBBox(frame);
        lines.items.array.set(lineItems(prepared, toSquare));
        putAt(places);
        sigma.refresh();
      },
      putAt,
      unmount() {
        kept.forget();
        unwatch();
        unwatchCamera();
        sigma.kill();
        container.style.cursor = "";
      },
    };

    function putAt(places: Places): void {
      setLineEnds(lines.items.array, scene, places);
      lines.items.version++;
      const place = (attributes: { entity: number }) => {
        const [x = 0, y = 0] = [places[2 * attributes.entity], places[2 * attributes.entity + 1]];
        return { ...attributes, ...toSquare.inverse({ x, y }) };
      };
      graph.updateEachNodeAttributes((_, attributes) => place(attributes as { entity: number }), {
        attributes: ["x", "y"],
      });
    }
  }

  /** So large that they can be told apart is who is drawn, and nobody else takes their room. */
  function room(): number {
    return roomIn(container.clientWidth, container.clientHeight, drawn);
  }

  /** How near the camera comes. */
  function nearest(): number {
    return Math.min(0.05, ratioAt(room(), NEAREST_SCALE));
  }

  function scale(ratio: number): number {
    const whole = roomIn(container.clientWidth, container.clientHeight, scene.nodes.length);
    return scaleShown({ room: room(), whole, spread }, ratio);
  }

  /** How thick lines are at a scale, and how far away all is, where there are groups to be drawn instead. */
  function distance(scale: number): Distance {
    const isFew = scene.groups === undefined;
    const faint = isFew ? faintAt(scale, scene.edges.length) : 0;
    return { thin: thinAt(room(), scale), far: isFew ? 0 : farAt(scale), faint };
  }

  function answer(next: Moment, keepsWords = false): void {
    const { showing: shown } = moment;
    moment = next;
    if (!keepsWords) version++;
    if (moment.showing !== shown) {
      drawn = Math.max(1, allDrawn().length);
      measureSpread();
    }
    setLineStates(prepared, moment);
    setEntityStates(prepared, moment);
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
    mounted.reshape(before);
    if (!isElsewhere) return;

    let hasArrived = false;
    const end = moveSteadily(before, placesIn(next), beginning.reducedMotion ? 0 : SHAPING, (places, isThere) => {
      hasArrived = isThere;
      if (isThere) arrive = undefined;
      mounted.putAt(places);
    });
    if (!hasArrived) arrive = end;
    measureSpread();
    showAll();
  }

  function measureSpread(): void {
    spread = drawn === scene.nodes.length ? 1 : (fitEntities(mounted.sigma, scene, allDrawn())?.ratio ?? 1);
  }

  const allDrawn = (): number[] =>
    [...scene.nodes.keys()].filter((entity) => moment.showing?.entities[entity] !== SHOWINGS.gone);

  /** Brings into sight all who are drawn. */
  function showAll(within = duration): void {
    if (drawn < scene.nodes.length) moveTo(fitEntities(mounted.sigma, scene, allDrawn()), within);
    else moveTo(WHOLE, within);
  }

  function moveTo(at: CameraPosition | undefined, within: number): void {
    if (at === undefined) return;
    fit.set(at, within);
    moveCamera(mounted.sigma.getCamera(), at, within);
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
    mounted.move(new Set(moved.map(({ entity }) => entity)));
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
    [drawn, spread] = [next.nodes.length, 1];
    // Who was brought into sight may be another by now.
    fit.set(WHOLE, 0);
    prepared = prepareScene(next);
    frame = frameOf(next);
    toSquare = createNormalizationFunction(frame);
    // A program is made for so many pieces a line.
    if (arePiecesOther) remount();
    else mounted.replace();
    lookAgain(mounted.sigma);
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
      const { sigma } = mounted;
      const found = scene.groups?.[group];
      if (found === undefined) return;
      const screen = sigmaScreen(sigma);
      const camera = sigma.getCamera();
      const fits = (camera.getState().ratio * 2.2 * found.radius * screen.unit) / Math.min(screen.width, screen.height);
      const { x, y } = sigma.viewportToFramedGraph(screen.at(found));
      const ratio = camera.getBoundedRatio(Math.min(fits, ratioAt(room(), OPENED)));
      moveCamera(camera, { x, y, ratio }, duration);
    },
    sight: () => sigmaSight(mounted.sigma, scene),
    zoom(factor) {
      const camera = mounted.sigma.getCamera();
      moveCamera(camera, { ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }, duration);
    },
    fit: () => showAll(),
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

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });

const piecesFor = ({ edges }: Scene): number => (edges.length < PIECES.manyFrom ? PIECES.few : PIECES.many);

/** A scene with one of its entities somewhere else. */
function withNodeAt(scene: Scene, entity: number, { x, y }: Point): Scene {
  const node = scene.nodes[entity];
  return node === undefined ? scene : { ...scene, nodes: scene.nodes.with(entity, { ...node, x, y, pinned: true }) };
}
