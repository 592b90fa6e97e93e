import { type Fall, fallenClaims } from "../../../graph/falls/fallen-claims.ts";
import { ladderOf } from "../../../graph/ladder.ts";
import type { Layout } from "../../../graph/layout.ts";
import { isStanding, standingEntities } from "../../../graph/standing-entities.ts";
import { IN_ITS_OWN_VOICE } from "../../../graph/voice.ts";
import { POLARITIES } from "../../../model/claim.ts";
import { PREDICATES, shortLabel } from "../../../model/predicate.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { NONE, type Row } from "../../../table/row.ts";
import { isPiece, type Pieces, wholly } from "../../renderer/pieces.ts";
import type { LineWords, Scene, SceneEdge, SceneNode } from "../../renderer/renderer.ts";
import { spreadingLines } from "../../renderer/scene/spread-curves.ts";
import { claimsPerEntity } from "./claims-per-entity.ts";
import { sceneGroups } from "./scene-groups.ts";

const SMALLEST = 5;
const LARGEST = 16;

/**
 * Puts a table and the places of its entities together into what a renderer draws; reads columns alone, so that a large case opens soon.
 * @param before what was drawn of the same table with its entities elsewhere: lines are the same wherever their ends are
 */
export function* buildingScene(table: ClaimTable, layout: Layout, before?: Scene): Pieces<Scene> {
  const claims = claimsPerEntity(table);
  const { groups: groupOf, communities, placed } = layout;
  // Whoever has no place yet takes none from the others.
  const aside = Math.max(0, placed?.indexOf(1) ?? 0);
  const nodes: SceneNode[] = [];
  for (const [entity, { id, kind, name, named }] of table.entities.entries()) {
    if (isPiece(entity)) yield;
    const size = Math.min(LARGEST, SMALLEST + 2 * Math.sqrt(claims[entity] ?? 0));
    const isPlaced = placed?.[entity] !== 0;
    const place = isPlaced ? entity : aside;
    const [x, y] = [layout.x[place] ?? 0, layout.y[place] ?? 0];
    const node: Making<SceneNode> = { id, entity, kind, label: name, named, size, x, y };
    const [group, community] = [groupOf?.[entity] ?? NONE, communities?.[entity] ?? NONE];
    if (group !== NONE) node.group = group;
    else if (community !== NONE) node.community = community;
    if (!isStanding(table, entity)) node.absent = "joined";
    else if (!isPlaced) node.absent = "unplaced";
    nodes.push(node);
  }

  const isSame = before !== undefined && before.unplaced === undefined && placed === undefined;
  const edges = isSame ? before.edges : yield* buildingEdges(table, placed);
  const groups = groupOf && (yield* sceneGroups(nodes, groupOf, claims));
  const unplaced = placed && standingEntities(table).filter((entity) => placed[entity] === 0).length;
  return {
    ...{ nodes, edges, wordsOf: (row) => wordsOf(table, row) },
    ...(groups === undefined ? {} : { groups }),
    ...(unplaced ? { unplaced } : {}),
  };
}

/** The same at once, of a table of which nothing was drawn. */
export const buildScene = (table: ClaimTable, layout: Layout): Scene => wholly(buildingScene(table, layout));

type Making<T> = { -readonly [Key in keyof T]: T[Key] };

function* buildingEdges(table: ClaimTable, placed: Uint8Array | undefined): Pieces<readonly SceneEdge[]> {
  const { object, subject } = table.columns;
  const rows = rowsWithEnds(table, placed);
  yield;
  const [from, to] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let line = 0; line < rows.length; line++) {
    if (isPiece(line)) yield;
    from[line] = subject[rows[line] ?? 0] ?? 0;
    to[line] = object[rows[line] ?? 0] ?? 0;
  }
  yield;
  const curves = yield* spreadingLines({ from, to });
  yield;
  const fallen = fallenClaims(table);
  const edges: SceneEdge[] = [];
  for (let line = 0; line < rows.length; line++) {
    if (isPiece(line)) yield;
    const row = rows[line] ?? 0;
    edges.push(sceneEdge(table, row, curves[line] ?? 0, fallen.get(row)));
  }
  return edges;
}

/** Those that are drawn as lines: a remark has no second end, and an end may have no place yet. */
function rowsWithEnds({ columns: { object, subject }, size }: ClaimTable, placed: Uint8Array | undefined): Uint32Array {
  const isThere = (entity = NONE): boolean => entity !== NONE && placed?.[entity] !== 0;
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (isThere(object[row]) && isThere(subject[row])) rows[count++] = row;
  return rows.subarray(0, count);
}

function sceneEdge({ columns }: ClaimTable, row: Row, curve: number, fallen: Fall | undefined): SceneEdge {
  const { family, symmetric } = PREDICATES[columns.predicate[row] ?? NONE] ?? { family: "remark", symmetric: false };
  return {
    row,
    from: columns.subject[row] ?? 0,
    to: columns.object[row] ?? 0,
    polarity: POLARITIES[columns.polarity[row] ?? 0] ?? "asserts",
    family,
    symmetric,
    fallen,
    curve,
  };
}

function wordsOf(table: ClaimTable, row: Row): LineWords {
  const claim = table.claim(row);
  const [origin] = ladderOf(claim, table).rungs;
  return {
    label: shortLabel(claim.predicate, { denied: claim.polarity === "denies" }),
    speaker: origin?.name ?? "",
    ...(origin?.voice.kind === "work" ? { ownVoice: IN_ITS_OWN_VOICE } : {}),
  };
}
