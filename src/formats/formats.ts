import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphology } from "./graphology.ts";
import { neo4jAdmin } from "./neo4j-admin.ts";

/** Every format that a case can be written in. */
export const FORMATS: readonly Format[] = [graphology, gexf, csv, cypher, neo4jAdmin];
