import type { Excerpt } from "../../edit/proposals/excerpt.ts";
import { keysIn, listIn, wordsIn } from "./extract-values.ts";

const FIELDS = ["speaker", "subject", "predicate", "object", "value", "cue"] as const;

/**
 * A W3C Web Annotation (https://www.w3.org/TR/annotation-model/), or one of Hypothesis, that need not be a whole claim: its
 * words are those of a TextQuoteSelector; tags such as `speaker:NAME` are taken for a claim's fields, the rest of its bodies
 * for a person to read. A position counts in the page as it was then, so that words are looked up. Undefined of anything else.
 * @param source the work that an address names
 */
export function readAnnotation(
  value: unknown,
  source: (address: string | undefined) => string | undefined,
): readonly Excerpt[] | undefined {
  const annotation = keysIn(value);
  const targets = listIn(annotation.target);
  if (targets.length === 0) return undefined;

  const bodies = [...listIn(annotation.body), ...listIn(annotation.bodyValue), ...listIn(annotation.text)];
  const words = bodies.flatMap((body) => wordsIn(body) ?? wordsIn(keysIn(body).value) ?? []);
  const tags = [...words, ...listIn(annotation.tags).flatMap((tag) => wordsIn(tag) ?? [])];
  const tagged = (name: string): string | undefined =>
    wordsIn(
      tags
        .find((tag) => tag.toLowerCase().startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim(),
    );
  const comments = words.filter((each) => !/^[a-z]+:/i.test(each));
  const fields = Object.fromEntries(FIELDS.map((name) => [name, tagged(name)]));
  return targets.map((target): Excerpt => {
    const part = typeof target === "string" ? { source: target } : keysIn(target);
    const address =
      wordsIn(part.source) ?? wordsIn(keysIn(part.source).id) ?? wordsIn(part.id) ?? wordsIn(annotation.uri);
    const selectors = selectorsIn(part.selector);
    const quote = selectors.find(({ type }) => type === "TextQuoteSelector") ?? {};
    return {
      source: source(address),
      exact: wordsIn(quote.exact),
      prefix: wordsIn(quote.prefix),
      suffix: wordsIn(quote.suffix),
      ...fields,
      denies: tagged("polarity") === "denies",
      why: comments.join(" ") || undefined,
    };
  });
}

/** A selector may be refined by a further one, which then has the words. */
const selectorsIn = (selector: unknown, depth = 0): readonly Readonly<Record<string, unknown>>[] =>
  depth > 8
    ? []
    : listIn(selector).flatMap((each) => [keysIn(each), ...selectorsIn(keysIn(each).refinedBy, depth + 1)]);
