import { type Fall, fallenClaims } from "../../../graph/falls/fallen-claims.ts";
import { ladderOf } from "../../../graph/ladder.ts";
import type { Layout } from "../../../graph/layout.ts";
import { links } from "../../../graph/link.ts";
import { isStanding } from "../../../graph/standing-entities.ts";
import { IN_ITS_OWN_VOICE } from "../../../graph/voice.ts";
import { POLARITIES } from "../../../model/claim.ts";
import { PREDICATES, shortLabel } from "../../../model/predicate.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { NONE, type Row } from "../../../table/row.ts";
import type { LineWords, Scene, SceneEdge, SceneNode } from "../../renderer/renderer.ts";
import { spreadCurves } from "../../renderer/scene/spread-curves.ts";
import { claimsPerEntity } from "./claims-per-entity.ts";
import { sceneGroups } from "./scene-groups.ts";

const SMALLEST = 5;
const LARGEST = 16;

/** Puts a table and the places of its entities together into what a renderer draws; reads columns alone, so that a large case opens soon. */
export function buildScene(table: ClaimTable, layout: Layout): Scene {
  const claims = claimsPerEntity(table);
  const nodes = table.entities.map(({ id, kind, name, named }, entity): SceneNode => {
    const size = Math.min(LARGEST, SMALLEST + 2 * Math.sqrt(claims[entity] ?? 0));
    const at = { x: layout.x[entity] ?? 0, y: layout.y[entity] ?? 0 };
    const [group, community] = [layout.groups?.[entity] ?? NONE, layout.communities?.[entity] ?? NONE];
    const parted = group === NONE ? (community === NONE ? {} : { community }) : { group };
    const node = { id, entity, kind, label: name, named, size, ...at, ...parted };
    return isStanding(table, entity) ? node : { ...node, joined: true };
  });

  const curves = curvesOf(table);
  const fallen = fallenClaims(table);
  const edges: SceneEdge[] = [];
  for (let row = 0; row < table.size; row++) {
    if (table.columns.object[row] !== NONE) edges.push(sceneEdge(table, row, curves[row] ?? 0, fallen.get(row)));
  }
  const groups = layout.groups && sceneGroups(nodes, layout.groups, claims);
  return { nodes, edges, wordsOf: (row) => wordsOf(table, row), ...(groups === undefined ? {} : { groups }) };
}

/** How far each claim swings out beside the others of its link, by its row. */
function curvesOf(table: ClaimTable): Float64Array {
  const curves = new Float64Array(table.size);
  for (const { a, claims } of links(table)) {
    const spread = spreadCurves(claims.map((row) => table.columns.subject[row] === a));
    for (const [i, row] of claims.entries()) curves[row] = spread[i] ?? 0;
  }
  return curves;
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
