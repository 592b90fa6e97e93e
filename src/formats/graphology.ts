import type { ClaimTable } from "../table/claim-table.ts";
import { edgeClaims } from "./edge-claims.ts";
import type { Format } from "./format.ts";

/** graphology's serialized graph (`Graph.from(JSON.parse(text))`): each edge carries its whole claim and source, nested. */
export const graphology: Format = {
  id: "graphology",
  label: "graphology JSON, for programs in JavaScript",
  extension: "json",
  write: (table) => [{ suffix: "", chunks: jsonChunks(table) }],
  losses: () => [],
};

function* jsonChunks(table: ClaimTable): Iterable<string> {
  const { header, entities, sources, replies, corrections } = table;
  const attributes = {
    name: header.title,
    everyEdge: "an allegation, not a finding",
    header,
    sources,
    replies,
    corrections,
    remarks: remarks(table),
  };
  yield `{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"attributes":${JSON.stringify(attributes)},\n"nodes":[`;
  for (const [i, entity] of entities.entries()) {
    yield `${i === 0 ? "\n" : ",\n"}${JSON.stringify({ key: entity.id, attributes: entity })}`;
  }
  yield `],\n"edges":[`;
  let first = true;
  for (const claim of edgeClaims(table)) {
    const source = sources[table.sourceIndex(claim.source) ?? -1];
    const speaker = claim.attribution[0].by;
    const edge = {
      key: claim.id,
      source: claim.subject,
      target: claim.object,
      attributes: { ...claim, claimId: claim.id, sourceId: claim.source, sourceTitle: source?.title ?? "", speaker },
    };
    yield `${first ? "\n" : ",\n"}${JSON.stringify(edge)}`;
    first = false;
  }
  yield `]}\n`;
}

/** Claims without a second end are no edges, and travel with the graph as a whole. */
function remarks(table: ClaimTable): object[] {
  const found: object[] = [];
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    if (claim.object === undefined) found.push(claim);
  }
  return found;
}
