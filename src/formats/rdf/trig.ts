import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import type { ToldTable } from "../words/told-table.ts";
import { nanopubsOfCase } from "./nanopubs-of-case.ts";
import { TRIG_PREFIXES, trigText } from "./trig-text.ts";

/**
 * RDF as TriG (https://www.w3.org/TR/trig), one nanopublication a claim, each under a trusty URI, for RDF stores.
 * Nothing stands in the default graph, and no graph holds a claim's triple as a fact. The case's
 * other records are nanopublications too.
 */
export const trig: Format = {
  id: "trig",
  label: "RDF nanopublications in TriG, for RDF stores",
  extension: "trig",
  write: (table) => [{ suffix: "", chunks: trigChunks(table) }],
  keeps: { whole: RECORD_KINDS, altered: [LONE_SURROGATES] },
};

function* trigChunks(table: ToldTable): Iterable<string> {
  yield TRIG_PREFIXES;
  for (const quads of nanopubsOfCase(table, edgeClaims(table))) yield trigText(quads);
}
