import { bods } from "./bods.ts";
import { caseFiles } from "./case-files.ts";
import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { cytoscape } from "./cytoscape.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm.ts";
import { geojson } from "./geojson.ts";
import { gexf, gexf12 } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { graphology } from "./graphology.ts";
import { markdown } from "./markdown.ts";
import { neo4jAdmin } from "./neo4j-admin.ts";
import { stix } from "./stix.ts";
import { trig } from "./trig.ts";

/** Every format that a case can be written in. */
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
];
