import { readAnnotations } from "./annotations/read-annotations.ts";
import { readBods } from "./bods/read-bods.ts";
import { readFtm } from "./ftm/read-ftm.ts";
import { readStatements } from "./ftm/read-statements.ts";
import { readTrig } from "./rdf/read-trig.ts";
import type { Reader } from "./reader.ts";
import { readStix } from "./stix/read-stix.ts";
import { readCsv } from "./tables/read-csv.ts";
import { readCytoscape } from "./tables/read-cytoscape.ts";
import { readGexf } from "./tables/read-gexf.ts";
import { readGraphml } from "./tables/read-graphml.ts";
import { readGraphology } from "./tables/read-graphology.ts";

/** Every format that a case can be made from. */
export const READERS: readonly Reader[] = [
  readCsv,
  readGraphml,
  readGexf,
  readCytoscape,
  readGraphology,
  readFtm,
  readStatements,
  readStix,
  readTrig,
  readBods,
  readAnnotations,
];
