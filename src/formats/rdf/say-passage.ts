import type { NamedNode } from "n3";
import type { Anchor } from "../../model/anchor.ts";
import type { Say } from "./rdf-record.ts";
import { literal, term } from "./rdf-terms.ts";

/**
 * Says a passage of a source's text as Web Annotation has it (https://www.w3.org/TR/annotation-model/): a specific resource
 * with its selectors, and its translation as a textual body that says in which language it is and whose it is.
 * @param local makes the IRIs of the passage itself (without a name) and of its parts
 */
export function sayPassage(
  say: Say,
  source: NamedNode,
  { start, end, sha256, translation, ...quote }: Anchor,
  local: (name: "passage" | "position" | "quote" | "translation") => NamedNode,
): void {
  const [passage, position, words] = [local("passage"), local("position"), local("quote")];
  say(passage, term("rdf:type"), term("oa:SpecificResource"));
  say(passage, term("oa:hasSource"), source);
  say(passage, term("oa:hasSelector"), position);
  say(position, term("rdf:type"), term("oa:TextPositionSelector"));
  say(position, term("oa:start"), literal(start));
  say(position, term("oa:end"), literal(end));
  if (sha256 !== undefined) say(passage, term("sayswho:sha256"), literal(sha256));
  // A selector must have the exact words; where they may not be kept, what stands around them is no selector.
  if (quote.exact !== undefined) {
    say(passage, term("oa:hasSelector"), words);
    say(words, term("rdf:type"), term("oa:TextQuoteSelector"));
  }
  const around = quote.exact === undefined ? passage : words;
  for (const name of ["exact", "prefix", "suffix"] as const) {
    const text = quote[name];
    if (text !== undefined) say(around, term(`oa:${name}`), literal(text));
  }
  if (translation === undefined) return;

  const body = local("translation");
  say(passage, term("sayswho:translation"), body);
  say(body, term("rdf:type"), term("oa:TextualBody"));
  say(body, term("rdf:value"), literal(translation.text));
  say(body, term("dcterms:language"), literal(translation.lang));
  say(body, term("dcterms:creator"), literal(translation.by));
}
