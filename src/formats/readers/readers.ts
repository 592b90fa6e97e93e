import { readAnnotations } from "./read-annotations.ts";
import { readCsv } from "./read-csv.ts";
import { readFtm } from "./read-ftm.ts";
import { readGexf } from "./read-gexf.ts";
import { readGraphml } from "./read-graphml.ts";
import { readStix } from "./read-stix.ts";
import type { Reader } from "./reader.ts";

/** Every format that a case can be made from. */
export const READERS: readonly Reader[] = [readCsv, readGraphml, readGexf, readFtm, readStix, readAnnotations];
