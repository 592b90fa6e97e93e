import type { Format } from "../format.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { claimFields } from "../words/claim-fields.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import { remarkClaims } from "../words/remark-claims.ts";
import type { ToldTable } from "../words/told-table.ts";
import { jsonList } from "./json-list.ts";

/**
 * Cytoscape's JSON (`cytoscape(JSON.parse(text))`): each edge has flat fields for selectors, and its whole claim beside
 * them. Nodes and edges share one space of names there, so an edge's id is its claim's behind "claim:", which no id has.
 */
export const cytoscape: Format = {
  id: "cytoscape",
  label: "Cytoscape JSON, for Cytoscape and Cytoscape.js",
  extension: "cyjs",
  write: (table) => [{ suffix: "", chunks: cyjsChunks(table) }],
  keeps: { whole: RECORD_KINDS },
};

function* cyjsChunks(table: ToldTable): Iterable<string> {
  const { header, sources, replies, corrections, readings, marks } = table;
  const words = { name: header.title, everyEdge: "an allegation, not a finding", header, replies, corrections };
  yield `{"data":${JSON.stringify(words).slice(0, -1)},\n"sources":`;
  yield* jsonList(sources);
  yield `,\n"remarks":`;
  yield* jsonList(remarkClaims(table));
  yield `,\n"readings":`;
  yield* jsonList(readings);
  yield `,\n"marks":`;
  yield* jsonList(marks);
  yield `},\n"elements":{"nodes":`;
  yield* jsonList(nodes(table));
  yield `,\n"edges":`;
  yield* jsonList(edges(table));
  yield `}}\n`;
}

function* nodes(table: ToldTable): Iterable<object> {
  for (const entity of table.entities) yield { data: { label: entity.name, ...entity } };
}

function* edges(table: ToldTable): Iterable<object> {
  for (const claim of edgeClaims(table)) {
    const ends = { id: `claim:${claim.id}`, source: claim.subject, target: claim.object };
    const fields = claimFields(claim, table);
    yield { data: Object.assign({}, fields, { unchecked: fields.unchecked || undefined }, ends, { claim }) };
  }
}
