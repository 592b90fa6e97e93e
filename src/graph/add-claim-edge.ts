import { MultiDirectedGraph } from "graphology";
import { SaysWhoError } from "../errors.ts";
import type { EntityId, THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import { predicateOf, shortLabel } from "../model/predicate.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { isGuarded, sealMark } from "./permanent-mark.ts";

/** What an edge of the view says of its claim; the record itself is `table.claim(row)`. */
export interface ClaimEdgeAttributes {
  readonly allegation: true;
  readonly claimId: string;
  readonly row: Row;
  readonly predicate: string;
  readonly family: string;
  readonly label: string;
  readonly polarity: string;
  readonly status: string;
  readonly sourceId: string;
  readonly sourceTitle: string;
  readonly speaker: EntityId | typeof THE_WORK | typeof UNATTRIBUTED;
  readonly statement: string;
  // Layouts and communities may write attributes of their own beside these.
  [attribute: string]: unknown;
}

/**
 * The one door by which an edge comes into a graph: it takes a claim of a table and nothing else. The edge's key is
 * the claim's id, and its mark, source and speaker cannot be changed or taken off afterwards.
 * Throws `plain-graph` for a graph that is no view, `not-an-edge` for a remark, `record-out-of-table` for a row that is not there.
 */
export function addClaimEdge(graph: MultiDirectedGraph, table: ClaimTable, row: Row): string {
  if (!isGuarded(graph))
    throw new SaysWhoError(
      "plain-graph",
      "a claim goes into a graph that keeps its mark; `graphView(table, mask)` makes one",
    );
  const claim = table.claim(row);
  if (claim.object === undefined) {
    throw new SaysWhoError("not-an-edge", `the claim "${claim.id}" is a remark; it has no second end`);
  }

  const attributes: ClaimEdgeAttributes = {
    allegation: claim.allegation,
    claimId: claim.id,
    row,
    predicate: claim.predicate,
    family: predicateOf(claim.predicate).family,
    label: shortLabel(claim.predicate, { denied: claim.polarity === "denies" }),
    polarity: claim.polarity,
    status: claim.status,
    sourceId: claim.source,
    sourceTitle: table.sources[table.sourceIndex(claim.source) ?? -1]?.title ?? "",
    speaker: claim.attribution[0].by,
    statement: claim.statement,
  };

  // The view refuses its own adding methods; the class's own is the way behind them, taken here and nowhere else.
  const [from, to] = [endOf(table, claim.subject), endOf(table, claim.object)];
  MultiDirectedGraph.prototype.addDirectedEdgeWithKey.call(graph, claim.id, from, to, attributes);
  sealMark(graph.getEdgeAttributes(claim.id));
  return claim.id;
}

/** Who stands for an end: the entity that it was joined into, or itself. */
const endOf = (table: ClaimTable, id: EntityId): EntityId => table.entities[table.entityIndex(id) ?? -1]?.id ?? id;
