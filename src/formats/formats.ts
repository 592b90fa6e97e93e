import { bods } from "./bods/bods.ts";
import { caseFiles } from "./case/case-files.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm/ftm.ts";
import { gated } from "./gated.ts";
import { csv } from "./graphs/csv.ts";
import { cytoscape } from "./graphs/cytoscape.ts";
import { geojson } from "./graphs/geojson.ts";
import { gexf, gexf12 } from "./graphs/gexf.ts";
import { graphml } from "./graphs/graphml.ts";
import { graphology } from "./graphs/graphology.ts";
import { cypher } from "./neo4j/cypher.ts";
import { neo4jAdmin } from "./neo4j/neo4j-admin.ts";
import { markdown } from "./notes/markdown.ts";
import { trig } from "./rdf/trig.ts";
import { stix } from "./stix/stix.ts";

/** Every format that a case can be written in, each behind the gate: what may not leave is gone before a writer sees it. */
export const FORMATS: readonly Format[] = [
  graphology,
  gexf,
  gexf12,
  graphml,
  cytoscape,
  geojson,
  csv,
  ftm,
  stix,
  trig,
  bods,
  markdown,
  caseFiles,
  cypher,
  neo4jAdmin,
].map(gated);
