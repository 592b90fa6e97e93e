import type { ClaimTable } from "../table/claim-table.ts";
import { CLAIM_FIELDS, claimFields } from "./claim-fields.ts";
import { edgeClaims } from "./edge-claims.ts";
import { edgeKinds } from "./edge-kinds.ts";
import type { Format } from "./format.ts";
import { lossesOfFlatFormats } from "./losses-of-flat-formats.ts";
import { xmlText } from "./xml-text.ts";

/** GEXF 1.3, Gephi's own format (https://gexf.net): one edge a claim, the claim in declared edge attributes. */
export const gexf: Format = {
  id: "gexf",
  label: "GEXF 1.3, for Gephi",
  extension: "gexf",
  write: (table) => [{ suffix: "", chunks: gexfChunks(table) }],
  losses: lossesOfFlatFormats,
};

const NODE_FIELDS = ["kind", "named", "exposure", "description"] as const;

function* gexfChunks(table: ClaimTable): Iterable<string> {
  const title = xmlText(table.header.title);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield `<meta><creator>sayswho</creator><description>${title}. Every edge is somebody's allegation, not a finding.</description></meta>\n`;
  yield `<graph defaultedgetype="directed">\n`;
  yield `<attributes class="node">\n`;
  for (const name of NODE_FIELDS) yield `<attribute id="${name}" title="${name}" type="string"/>\n`;
  yield `</attributes>\n<attributes class="edge">\n`;
  for (const [name, type] of CLAIM_FIELDS) yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield `</attributes>\n<nodes>\n`;
  for (const { id, name, kind, named, exposure, description } of table.entities) {
    const values = attributeValues([
      ["kind", kind],
      ["named", String(named)],
      ["exposure", exposure],
      ["description", description ?? ""],
    ]);
    yield `<node id="${xmlText(id)}" label="${xmlText(name)}">${values}</node>\n`;
  }
  yield `</nodes>\n<edges>\n`;
  const kindOf = edgeKinds();
  for (const claim of edgeClaims(table)) {
    const fields = claimFields(claim, table);
    const values = attributeValues(CLAIM_FIELDS.map(([name]) => [name, String(fields[name])]));
    yield `<edge id="${xmlText(claim.id)}" source="${xmlText(claim.subject)}" target="${xmlText(claim.object)}" kind="${xmlText(kindOf(claim))}" label="${xmlText(fields.label)}">${values}</edge>\n`;
  }
  yield `</edges>\n</graph>\n</gexf>\n`;
}

const attributeValues = (values: readonly (readonly [string, string])[]): string =>
  `<attvalues>${values.map(([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`).join("")}</attvalues>`;
