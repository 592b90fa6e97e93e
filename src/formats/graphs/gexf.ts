import type { Format } from "../format.ts";
import { CHARACTERS_BEYOND_XML, LONE_SURROGATES } from "../loss/altered-characters.ts";
import { CLAIM_FIELDS } from "../words/claim-fields.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { endSentence } from "../words/end-sentence.ts";
import { fieldInText, fieldsInText } from "../words/fields-in-text.ts";
import type { ToldTable } from "../words/told-table.ts";
import { xmlText } from "../words/xml-text.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { ENTITY_FIELDS, entityField } from "./entity-fields.ts";
import { keptOfAGraph } from "./kept-of-a-graph.ts";

/** How the versions of GEXF differ for us: 1.2 has no kinds, so Gephi merges the parallel edges of such a file. */
interface GexfVersion {
  readonly namespace: string;
  readonly version: string;
  readonly hasKinds: boolean;
}

const GEXF_1_3: GexfVersion = { namespace: "http://gexf.net/1.3", version: "1.3", hasKinds: true };
/** With the draft's namespace, the only one of this version that readers know. */
const GEXF_1_2: GexfVersion = { namespace: "http://www.gexf.net/1.2draft", version: "1.2", hasKinds: false };

/** GEXF 1.3, Gephi's own format (https://gexf.net): one edge a claim, the claim in declared edge attributes. */
export const gexf: Format = {
  id: "gexf",
  label: "GEXF 1.3, for Gephi",
  extension: "gexf",
  write: (table) => [{ suffix: "", chunks: gexfChunks(table, GEXF_1_3) }],
  keeps: keptOfAGraph([CHARACTERS_BEYOND_XML, LONE_SURROGATES], "case.title"),
};

/** GEXF 1.2 for what reads no later one, networkx before 3 among them. */
export const gexf12: Format = {
  ...gexf,
  id: "gexf-1.2",
  label: "GEXF 1.2, for programs that read no later one; Gephi would merge its parallel edges",
  write: (table) => [{ suffix: "", chunks: gexfChunks(table, GEXF_1_2) }],
};

function* gexfChunks(table: ToldTable, { namespace, version, hasKinds }: GexfVersion): Iterable<string> {
  const title = xmlText(endSentence(table.header.title));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<gexf xmlns="${namespace}" version="${version}">\n`;
  yield `<meta><creator>sayswho</creator><description>${title} Every edge is somebody's allegation, not a finding.</description></meta>\n`;
  yield `<graph defaultedgetype="directed">\n`;
  yield `<attributes class="node">\n`;
  for (const name of ENTITY_FIELDS) yield `<attribute id="${name}" title="${name}" type="string"/>\n`;
  yield `</attributes>\n<attributes class="edge">\n`;
  for (const [name, type] of CLAIM_FIELDS) yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield `</attributes>\n<nodes>\n`;
  for (const entity of table.entities) {
    const values = ENTITY_FIELDS.map((name) => attributeValue(name, entityField(entity, name))).join("");
    yield `<node id="${xmlText(entity.id)}" label="${xmlText(entity.name)}"><attvalues>${values}</attvalues></node>\n`;
  }
  yield `</nodes>\n<edges>\n`;
  const kindOf = edgeKinds(table);
  const names = CLAIM_FIELDS.map(([name]) => name);
  const valuesAt = fieldsInText(table, names, attributeValue);
  const labelAt = fieldInText(table, "label", (label) => ` label="${xmlText(label)}"`);
  for (const edge of edgeRows(table)) {
    const { row, id, subject, object } = edge;
    const kind = hasKinds ? ` kind="${xmlText(kindOf(edge))}"` : "";
    const ends = `<edge id="${xmlText(id)}" source="${xmlText(subject)}" target="${xmlText(object)}"`;
    yield* valuesAt(row, `${ends}${kind}${labelAt(row)}><attvalues>`, "</attvalues></edge>\n");
  }
  yield `</edges>\n</graph>\n</gexf>\n`;
}

const attributeValue = (name: string, value: string): string => `<attvalue for="${name}" value="${xmlText(value)}"/>`;
