import { ladderOf, voiceOf } from "../../graph/ladder.ts";
import type { Layout } from "../../graph/layout.ts";
import { links } from "../../graph/link.ts";
import { predicateOf, shortLabel } from "../../model/predicate.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Scene, SceneEdge, SceneNode } from "../renderer/renderer.ts";
import { spreadCurves } from "../renderer/spread-curves.ts";

const SMALLEST = 5;
const LARGEST = 16;

/** Puts a table and the places of its entities together into what a renderer draws. */
export function buildScene(table: ClaimTable, layout: Layout): Scene {
  const nodes = table.entities.map(({ id, kind, name, named }, entity): SceneNode => {
    const claims = claimsAt(table.outgoing, entity).length + claimsAt(table.incoming, entity).length;
    const size = Math.min(LARGEST, SMALLEST + 2 * Math.sqrt(claims));
    return { id, entity, kind, label: name, named, size, x: layout.x[entity] ?? 0, y: layout.y[entity] ?? 0 };
  });

  const edges: SceneEdge[] = [];
  for (const { a, claims } of links(table)) {
    const curves = spreadCurves(claims.map((row) => table.columns.subject[row] === a));
    for (const [i, row] of claims.entries()) edges.push(sceneEdge(table, row, curves[i] ?? 0));
  }
  return { nodes, edges: edges.sort((one, other) => one.row - other.row) };
}

function sceneEdge(table: ClaimTable, row: Row, curve: number): SceneEdge {
  const claim = table.claim(row);
  const { family, symmetric } = predicateOf(claim.predicate);
  const [origin] = ladderOf(claim, table).rungs;
  return {
    id: claim.id,
    row,
    from: table.columns.subject[row] ?? 0,
    to: table.columns.object[row] ?? 0,
    polarity: claim.polarity,
    family,
    symmetric,
    withdrawn: claim.status === "withdrawn",
    label: shortLabel(claim.predicate, { denied: claim.polarity === "denies" }),
    speaker: origin === undefined ? "" : voiceOf(origin),
    curve,
  };
}
