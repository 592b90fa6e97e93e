import { readCsv } from "./read-csv.ts";
import type { Reader } from "./reader.ts";

/** Every format that a case can be read from. */
export const READERS: readonly Reader[] = [readCsv];
