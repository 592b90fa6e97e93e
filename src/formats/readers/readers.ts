import { readAnnotations } from "./objects/read-annotations.ts";
import { readFtm } from "./objects/read-ftm.ts";
import { readStix } from "./objects/read-stix.ts";
import type { Reader } from "./reader.ts";
import { readCsv } from "./tables/read-csv.ts";
import { readGexf } from "./tables/read-gexf.ts";
import { readGraphml } from "./tables/read-graphml.ts";

/** Every format that a case can be made from. */
export const READERS: readonly Reader[] = [readCsv, readGraphml, readGexf, readFtm, readStix, readAnnotations];
