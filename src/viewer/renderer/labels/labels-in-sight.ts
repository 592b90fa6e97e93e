import { type Moment, type SceneEdge, type SceneNode, SHOWINGS } from "../renderer.ts";
import type { Point } from "../scene/curve.ts";
import { entitiesIn } from "../scene/entities-in.ts";
import { ENTITY_STATES } from "../scene/entity-state.ts";
import { STANDINGS, standingOf } from "../scene/line-state.ts";
import type { PreparedScene } from "../scene/prepare-scene.ts";
import { isInSight, type Sight } from "../scene/sight.ts";
import type { Label } from "./draw-labels.ts";
import { labelLines, narrowLines } from "./label-lines.ts";
import type { Obstacle, Surroundings } from "./place-labels.ts";
import { runOfLine } from "./run-of-line.ts";
import { growSymbols } from "./symbol-grid.ts";

/** More labels than these nobody reads, and minding more entities and lines would cost frames. */
const MOST_LABELS = 160;
const MOST_OBSTACLES = 600;
const MOST_LINES = 200;
/** In a scene of more lines than these they lie so close that no label could mind them. */
const FEW_LINES = 2_000;
/** Where each entity has so many square pixels, every name finds a place: if not beside its entity, then tied to it. */
const ROOM_FOR_NAMES = 8_000;
/** An entity larger than this is among those that the picture is about: its name is bold, and goes farther for a place. */
const LARGE = 11;
/** Of more that were chosen together names stand only where there is room. */
const MOST_FORCED = 40;
const ALONG = [0.08, 0.16, 0.24, 0.32, 0.4, 0.48, 0.52, 0.6, 0.68, 0.76, 0.84, 0.92];

/** The labels of what is on the screen, most important first: the words of chosen claims, what is pinned, then entities by their size. */
export function labelsInSight(prepared: PreparedScene, moment: Moment, sight: Sight): readonly Label[] {
  const { entityStates, scene } = prepared;
  const { emphasis, showing, several = new Set() } = moment;
  const leading = new Set(emphasis?.leading);
  const hasRoom = sight.width * sight.height > ROOM_FOR_NAMES * entitiesIn(scene);
  const labels = wordedLines(prepared, moment).flatMap(({ edge, line }) => wordsOf(edge, line));
  // Before all others: somebody looks at it, and has to find it.
  if (emphasis?.chosen !== undefined) addEntities([emphasis.chosen], (entity) => !isGone(entity));
  // Those of most claims first: where many were chosen together not every name finds a place.
  if (several.size > 0)
    addEntities(prepared.bySize, (entity) => several.has(entity) && !isGone(entity) && !isOpened(entity));
  addEntities(prepared.pinned, (entity) => !isGone(entity) && !several.has(entity) && !isOpened(entity));
  addEntities(leading, (entity) => isDrawnOut(entityStates.bytes[entity]) && !isNamed(entity));
  addEntities(
    prepared.bySize,
    (entity) => !leading.has(entity) && isDrawnOut(entityStates.bytes[entity]) && !isNamed(entity),
  );
  if (emphasis !== undefined) {
    addEntities(
      prepared.bySize,
      (entity) =>
        entityStates.bytes[entity] === ENTITY_STATES.back &&
        showing?.entities[entity] !== SHOWINGS.back &&
        !isNamed(entity),
    );
  }
  return labels;

  function isGone(entity: number): boolean {
    return entityStates.bytes[entity] === ENTITY_STATES.gone;
  }

  function isOpened(entity: number): boolean {
    return emphasis?.chosen === entity;
  }

  function isNamed(entity: number): boolean {
    return scene.nodes[entity]?.pinned === true || several.has(entity) || isOpened(entity);
  }

  function wordsOf({ row }: SceneEdge, line: number): Label[] {
    const run = runOfLine(prepared, line, sight);
    if (run === undefined) return [];
    const { label, speaker, ownVoice } = scene.wordsOf(row);
    // A title that is cut short must not take along that nobody is quoted.
    const lines = [label, `says ${labelLines(speaker).join(" ")}`, ...(ownVoice === undefined ? [] : [ownVoice])];
    const look = { clearance: 9, forced: true, reach: 2, slanted: false, heavyLines: 1, quiet: false };
    return [{ ...run(0.5), ...look, lines }];
  }

  function addEntities(positions: Iterable<number>, isWanted: (entity: number) => boolean): void {
    for (const position of positions) {
      if (labels.length >= MOST_LABELS) return;
      if (!isWanted(position)) continue;
      const node = scene.nodes[position];
      const place = sight.place(position);
      if (node === undefined || !isInSight(place, sight)) continue;
      const name = nameOf(node, place);
      const lines = name.leads ? narrowLines(node.label) : name.lines;
      labels.push(name);
      if (lines.length > name.lines.length) labels.push({ ...name, lines, insteadOf: labels.length - 1 });
    }
  }

  function nameOf(node: SceneNode, place: Point): Label {
    const out = entityStates.bytes[node.entity] !== ENTITY_STATES.back;
    const isLeading = leading.has(node.entity);
    // Of a whole group not everybody is who somebody looks for: names stand only where there is room.
    const isFocus = emphasis !== undefined && out && (leading.size === 0 || isLeading);
    const leads = emphasis === undefined && node.size > LARGE;
    const always = isOpened(node.entity) || (several.has(node.entity) && several.size <= MOST_FORCED);
    return {
      ...place,
      lines: labelLines(node.label),
      clearance: node.size * sight.scale + 4,
      forced: isFocus || node.pinned === true || always,
      reach: isFocus || leads ? 2 : emphasis === undefined && hasRoom ? 1 : 0,
      // In a crowd no place is nearer to anybody than to all others: of a large symbol the name is taken for its own.
      ...(isLeading
        ? {}
        : { names: { ...place, radius: node.size * sight.scale, kind: node.kind, entity: node.entity } }),
      ...{ leads, always },
      slanted: !node.named,
      heavyLines: node.size > LARGE || isFocus ? 3 : 0,
      quiet: !out,
    };
  }
}

const isDrawnOut = (state: number | undefined): boolean => state !== ENTITY_STATES.back && state !== ENTITY_STATES.gone;

/** What the labels have to mind: the entities, and the lines that stand out. */
export function surroundingsOf(prepared: PreparedScene, { emphasis }: Moment, sight: Sight): Surroundings {
  const { edgeOfRow, entityStates, scene } = prepared;
  const obstacles: Obstacle[] = [];
  const symbols = growSymbols(prepared.bySize.length);
  for (const position of prepared.bySize) {
    if (entityStates.bytes[position] === ENTITY_STATES.gone) continue;
    const { x, y } = sight.place(position);
    const radius = (scene.nodes[position]?.size ?? 0) * sight.scale;
    if (x < -radius || y < -radius || x > sight.width + radius || y > sight.height + radius) continue;
    symbols.add({ x, y, radius, kind: scene.nodes[position]?.kind ?? "person", entity: position });
    if (obstacles.length === MOST_OBSTACLES) continue;
    const firm = entityStates.bytes[position] !== ENTITY_STATES.back;
    obstacles.push({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, firm });
  }

  const outstanding = emphasis && Array.from(emphasis.edges, (row) => edgeOfRow[row] ?? -1);
  const minded = outstanding ?? (scene.edges.length > FEW_LINES ? [] : [...scene.edges.keys()]);
  const lines = minded.slice(0, MOST_LINES).flatMap((line) => {
    const run = runOfLine(prepared, line, sight);
    return run === undefined ? [] : ALONG.map(run);
  });
  return { width: sight.width, height: sight.height, obstacles, lines, symbols: symbols.toGrid() };
}

function wordedLines({ edgeOfRow, lineStates, scene }: PreparedScene, { emphasis }: Moment) {
  return Array.from(emphasis?.worded ?? []).flatMap((row) => {
    const line = edgeOfRow[row] ?? -1;
    const edge = scene.edges[line];
    const isWorded = standingOf(lineStates.bytes[row] ?? 0) === STANDINGS.worded;
    return edge !== undefined && isWorded ? [{ edge, line }] : [];
  });
}
