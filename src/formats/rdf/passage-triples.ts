import type { NamedNode } from "n3";
import type { Anchor } from "../../model/anchor.ts";
import type { Triple } from "./rdf-record.ts";
import { literal, term } from "./rdf-terms.ts";

/**
 * A passage of a source's text as Web Annotation has it (https://www.w3.org/TR/annotation-model/): a specific resource
 * with its selectors, and its translation as a textual body that says in which language it is and whose it is.
 * @param local makes the IRIs of the passage itself (without a name) and of its parts
 */
export function* passageTriples(
  source: NamedNode,
  { start, end, sha256, translation, ...quote }: Anchor,
  local: (name: "passage" | "position" | "quote" | "translation") => NamedNode,
): Iterable<Triple> {
  const [passage, position, words] = [local("passage"), local("position"), local("quote")];
  yield [passage, term("rdf:type"), term("oa:SpecificResource")];
  yield [passage, term("oa:hasSource"), source];
  yield [passage, term("oa:hasSelector"), position];
  yield [position, term("rdf:type"), term("oa:TextPositionSelector")];
  yield [position, term("oa:start"), literal(start)];
  yield [position, term("oa:end"), literal(end)];
  if (sha256 !== undefined) yield [passage, term("sayswho:sha256"), literal(sha256)];
  // A selector must have the exact words; where they may not be kept, what stands around them is no selector.
  if (quote.exact !== undefined) {
    yield [passage, term("oa:hasSelector"), words];
    yield [words, term("rdf:type"), term("oa:TextQuoteSelector")];
  }
  const around = quote.exact === undefined ? passage : words;
  for (const name of ["exact", "prefix", "suffix"] as const) {
    const text = quote[name];
    if (text !== undefined) yield [around, term(`oa:${name}`), literal(text)];
  }
  if (translation === undefined) return;

  const body = local("translation");
  yield [passage, term("sayswho:translation"), body];
  yield [body, term("rdf:type"), term("oa:TextualBody")];
  yield [body, term("rdf:value"), literal(translation.text)];
  yield [body, term("dcterms:language"), literal(translation.lang)];
  yield [body, term("dcterms:creator"), literal(translation.by)];
}
