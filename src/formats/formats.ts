import { bods } from "./bods.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { graphology } from "./graphology.ts";
import { stix } from "./stix.ts";
import { trig } from "./trig.ts";

/** Every format that a case can be written in. */
export const FORMATS: readonly Format[] = [graphology, gexf, csv, ftm, stix, trig, bods];
