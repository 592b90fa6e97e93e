import type { Format } from "../format.ts";
import { CHARACTERS_BEYOND_XML, LONE_SURROGATES } from "../loss/altered-characters.ts";
import { CLAIM_FIELDS } from "../words/claim-fields.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { fieldInText, fieldsInText } from "../words/fields-in-text.ts";
import type { ToldTable } from "../words/told-table.ts";
import { xmlText } from "../words/xml-text.ts";
import { ENTITY_FIELDS, entityField } from "./entity-fields.ts";
import { keptOfAGraph } from "./kept-of-a-graph.ts";

/**
 * GraphML (http://graphml.graphdrawing.org), for igraph, networkx and yEd: one edge a claim, with typed scalars. yEd shows
 * no words but those of its own labels, so each node and edge has one of those too.
 */
export const graphml: Format = {
  id: "graphml",
  label: "GraphML, for igraph, networkx and yEd",
  extension: "graphml",
  write: (table) => [{ suffix: "", chunks: graphmlChunks(table) }],
  keeps: keptOfAGraph([CHARACTERS_BEYOND_XML, LONE_SURROGATES], "case.id", "case.title"),
};

const NODE_NAMES = ["label", ...ENTITY_FIELDS] as const;

function* graphmlChunks(table: ToldTable): Iterable<string> {
  const { id: caseId, title } = table.header;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n`;
  yield key("graph", "title") + key("graph", "everyEdge");
  for (const name of NODE_NAMES) yield key("node", name);
  for (const [name, type] of CLAIM_FIELDS) yield key("edge", name, type);
  yield `<key id="node.graphics" for="node" yfiles.type="nodegraphics"/>\n`;
  yield `<key id="edge.graphics" for="edge" yfiles.type="edgegraphics"/>\n`;
  yield `<graph id="${xmlText(caseId)}" edgedefault="directed">\n`;
  yield `${data("graph.title", title)}${data("graph.everyEdge", "an allegation, not a finding")}\n`;
  for (const entity of table.entities) {
    const label = `<y:ShapeNode><y:NodeLabel>${xmlText(entity.name)}</y:NodeLabel></y:ShapeNode>`;
    const fields = ENTITY_FIELDS.map((name) => data(`node.${name}`, entityField(entity, name))).join("");
    yield `<node id="${xmlText(entity.id)}"><data key="node.graphics">${label}</data>${data("node.label", entity.name)}${fields}</node>\n`;
  }
  const names = CLAIM_FIELDS.map(([name]) => name);
  const valuesAt = fieldsInText(table, names, (name, value) => data(`edge.${name}`, value));
  // yEd's label leads with the speaker.
  const speakerAt = fieldInText(table, "speaker", (speaker) => ARROW + xmlText(`${speaker}: `));
  const labelAt = fieldInText(table, "label", (label) => xmlText(label) + ARROW_END);
  for (const { row, id, subject, object } of edgeRows(table)) {
    const ends = `<edge id="${xmlText(id)}" source="${xmlText(subject)}" target="${xmlText(object)}">`;
    yield* valuesAt(row, `${ends}${speakerAt(row)}${labelAt(row)}`, "</edge>\n");
  }
  yield `</graph>\n</graphml>\n`;
}

const key = (of: "graph" | "node" | "edge", name: string, type: "boolean" | "string" = "string"): string =>
  `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;

const data = (key: string, value: string): string => `<data key="${key}">${xmlText(value)}</data>`;

/** What is around yEd's label. It stands before the scalars, since networkx lets the later of two labels win. */
const ARROW = `<data key="edge.graphics"><y:PolyLineEdge><y:LineStyle type="dashed"/><y:Arrows source="none" target="standard"/><y:EdgeLabel>`;
const ARROW_END = "</y:EdgeLabel></y:PolyLineEdge></data>";
