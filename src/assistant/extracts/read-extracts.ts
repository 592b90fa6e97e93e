import type { Excerpt } from "../../edit/proposals/excerpt.ts";
import { partsOf, type WorkingCase } from "../../edit/working-case.ts";
import { readAnnotation } from "./read-annotation.ts";
import { readExtraction } from "./read-extraction.ts";
import { readPlainQuote } from "./read-plain-quote.ts";

/** Reads what other programs write; undefined of what none of them does, which then is a proposal or nothing. */
export type ReadExtracts = (value: unknown) => readonly Excerpt[] | undefined;

const MOST_OF_ONE = 2_000;

/**
 * Makes the reader for one case.
 * @param usual the source of whatever names none that the case has
 */
export function readExtracts(working: WorkingCase, usual: string | undefined): ReadExtracts {
  const byName = new Map<string, string>();
  for (const [id, { url, archivedUrl }] of partsOf(working, "sources"))
    for (const name of [url, archivedUrl]) if (name !== undefined) byName.set(name.replace(/#.*$/, ""), id);
  for (const [id] of partsOf(working, "sources")) byName.set(id, id);
  const source = (named: string | undefined): string | undefined =>
    (named === undefined ? undefined : byName.get(named.replace(/#.*$/, ""))) ?? usual ?? named;

  return (value) => {
    const found = readExtraction(value, source) ?? readAnnotation(value, source) ?? readPlainQuote(value, source);
    return found?.slice(0, MOST_OF_ONE);
  };
}
