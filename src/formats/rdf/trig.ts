import { Writer } from "n3";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import type { ToldTable } from "../words/told-table.ts";
import { nanopubsOfCase } from "./nanopubs-of-case.ts";
import { PREFIXES } from "./rdf-terms.ts";

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

/** The writer pushes where it is told to; taking what it has pushed after each nanopublication makes it a stream. */
function* trigChunks(table: ToldTable): Iterable<string> {
  const chunks: string[] = [];
  const stream = {
    write(chunk: string, _: string, done?: () => void) {
      chunks.push(chunk);
      done?.();
    },
    end() {},
  };
  const writer = new Writer(stream, { format: "application/trig", prefixes: PREFIXES, end: false });
  for (const quads of nanopubsOfCase(table, edgeClaims(table))) {
    for (const { subject, predicate, object, graph } of quads) writer.addQuad(subject, predicate, object, graph);
    yield chunks.splice(0).join("");
  }
  writer.end();
  yield chunks.splice(0).join("");
}
