import type { Quad, Term } from "n3";
import { MAX_FIELD_LENGTH } from "../../../model/text.ts";

/** A triple much as TriG writes it, for somebody who looks it up in the file. */
export function tripleInWords({ subject, predicate, object, graph }: Quad): string {
  const where = graph.termType === "DefaultGraph" ? "" : ` in ${termInWords(graph)}`;
  return `${[subject, predicate, object].map(termInWords).join(" ")}${where}`;
}

/** A term of a triple; one that is a triple itself (RDF 1.2) with all of its own. */
export function termInWords(term: Term | Quad): string {
  switch (term.termType) {
    case "Literal": {
      const words = JSON.stringify(term.value.slice(0, MAX_FIELD_LENGTH).toWellFormed());
      return `${words}${term.language === "" ? `^^<${term.datatype.value}>` : `@${term.language}`}`;
    }
    case "Quad":
      return `<< ${tripleInWords(term as Quad)} >>`;
    case "NamedNode":
      return `<${term.value}>`;
    default:
      return `_:${term.value}`;
  }
}
