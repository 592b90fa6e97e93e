import { readAnnotations } from "./annotations/read-annotations.ts";
import { readFtm } from "./ftm/read-ftm.ts";
import type { Reader } from "./reader.ts";
import { readStix } from "./stix/read-stix.ts";
import { readCsv } from "./tables/read-csv.ts";
import { readGexf } from "./tables/read-gexf.ts";
import { readGraphml } from "./tables/read-graphml.ts";

/** Every format that a case can be made from. */
export const READERS: readonly Reader[] = [readCsv, readGraphml, readGexf, readFtm, readStix, readAnnotations];
