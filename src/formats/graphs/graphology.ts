import type { Format } from "../format.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { claimFields } from "../words/claim-fields.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import { remarkClaims } from "../words/remark-claims.ts";
import type { ToldTable } from "../words/told-table.ts";
import { jsonList } from "./json-list.ts";

/** graphology's serialized graph (`Graph.from(JSON.parse(text))`): each edge carries its whole claim and source, nested. */
export const graphology: Format = {
  id: "graphology",
  label: "graphology JSON, for programs in JavaScript",
  extension: "json",
  write: (table) => [{ suffix: "", chunks: jsonChunks(table) }],
  keeps: { whole: RECORD_KINDS },
};

function* jsonChunks(table: ToldTable): Iterable<string> {
  const { header, sources, replies, corrections, readings, marks } = table;
  const words = { name: header.title, everyEdge: "an allegation, not a finding", header, replies, corrections };
  yield `{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n`;
  yield `"attributes":${JSON.stringify(words).slice(0, -1)},\n"sources":`;
  yield* jsonList(sources);
  yield `,\n"remarks":`;
  yield* jsonList(remarkClaims(table));
  yield `,\n"readings":`;
  yield* jsonList(readings);
  yield `,\n"marks":`;
  yield* jsonList(marks);
  yield `},\n"nodes":`;
  yield* jsonList(nodes(table));
  yield `,\n"edges":`;
  yield* jsonList(edges(table));
  yield `}\n`;
}

function* nodes(table: ToldTable): Iterable<object> {
  for (const entity of table.entities) yield { key: entity.id, attributes: entity };
}

function* edges(table: ToldTable): Iterable<object> {
  for (const claim of edgeClaims(table)) {
    const fields = claimFields(claim, table);
    const { claimId, sourceId, sourceTitle, speakerId, speakerKind, speaker, standing } = fields;
    const unchecked = fields.unchecked || undefined;
    const named = { claimId, sourceId, sourceTitle, speakerId, speakerKind, speaker, standing, unchecked };
    yield { key: claim.id, source: claim.subject, target: claim.object, attributes: Object.assign({}, claim, named) };
  }
}
