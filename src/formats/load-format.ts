import type { Format } from "./format.ts";
import { gated } from "./gated.ts";

/** Each format of `FORMATS` by its id, and the CSV for Excel, which is none of them; none is loaded before it is asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Format>>> = {
  graphology: async () => (await import("./graphs/graphology.ts")).graphology,
  gexf: async () => (await import("./graphs/gexf.ts")).gexf,
  "gexf-1.2": async () => (await import("./graphs/gexf.ts")).gexf12,
  graphml: async () => (await import("./graphs/graphml.ts")).graphml,
  cytoscape: async () => (await import("./graphs/cytoscape.ts")).cytoscape,
  geojson: async () => (await import("./graphs/geojson.ts")).geojson,
  csv: async () => (await import("./graphs/csv.ts")).csv,
  "csv for Excel": async () => (await import("./graphs/csv.ts")).csvForExcel,
  ftm: async () => (await import("./ftm/ftm.ts")).ftm,
  stix: async () => (await import("./stix/stix.ts")).stix,
  trig: async () => (await import("./rdf/trig.ts")).trig,
  bods: async () => (await import("./bods/bods.ts")).bods,
  markdown: async () => (await import("./notes/markdown.ts")).markdown,
  case: async () => (await import("./case/case-files.ts")).caseFiles,
  cypher: async () => (await import("./neo4j/cypher.ts")).cypher,
  "neo4j-admin": async () => (await import("./neo4j/neo4j-admin.ts")).neo4jAdmin,
};

/**
 * Loads one format alone, behind the gate like each of `FORMATS`: to load what the others are written with takes longer than
 * to write a small case. Undefined where there is none of that id.
 */
export async function loadFormat(id: string): Promise<Format | undefined> {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  return load && gated(await load());
}
