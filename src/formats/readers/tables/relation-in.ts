import { RE2JS } from "re2js";
import type { PredicateId } from "../../../model/predicate.ts";
import { predicateOf } from "../../../model/predicate.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { Mention } from "../tellings/telling.ts";
import { knownWord } from "./known-word.ts";
import type { Mapping } from "./mapping.ts";
import type { OpenRecord } from "./open-record.ts";

/** What a record says of how its two ends are linked, by the mapping. */
export interface Relation {
  readonly predicate: PredicateId;
  /** The record's own words, where the predicate is not the whole of them. */
  readonly role?: string | undefined;
  readonly turned: boolean;
  readonly subject?: Mention["kind"];
  readonly object?: Mention["kind"];
}

/**
 * The relation of a record. Words that the mapping does not know are never guessed; and an edge without a direction gets
 * none: where it matters who stands first, it says no more than that the two are linked.
 */
export function relationIn(row: OpenRecord, mapping: Mapping, note: NoteIssue): Relation | undefined {
  const { relation } = mapping;
  const { cell, spotOf } = row;
  const words = cell(relation.column);
  const known = words === undefined ? undefined : (knownWord(relation.words, words) ?? byPattern(relation, words));
  const predicate = known?.predicate ?? relation.otherwise;
  if (predicate === undefined) {
    const message = `the mapping has no predicate for the relation ${shownWords(words ?? "")}`;
    const mend = "add the words to `relation.words`, or a predicate for all others in `relation.otherwise`";
    note("error", "unknown-relation", spotOf(relation.column), message, mend);
    return undefined;
  }
  const role = words?.trim() === predicate ? undefined : words?.trim();
  const directed = { turned: false, ...known, predicate, role };
  const direction = directionIn(row, mapping, note);
  if (direction === "directed" || predicateOf(predicate).symmetric) return directed;

  const message =
    direction === "mutual"
      ? `the edge goes both ways, and \`${predicate}\` one way alone`
      : `the edge has no direction: who stands first in \`${predicate}\` is not recorded`;
  const mend = "it was taken as linked-to; write an edge with a direction for each telling";
  note("warning", "no-direction", spotOf(mapping.direction?.column ?? relation.column), message, mend);
  return { turned: false, predicate: "linked-to", role: role ?? predicate };
}

type Direction = "directed" | "undirected" | "mutual";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  directed: "directed",
  forward: "directed",
  true: "directed",
  undirected: "undirected",
  none: "undirected",
  false: "undirected",
  mutual: "mutual",
  both: "mutual",
  bidirectional: "mutual",
};

/** Whether a word says of an edge which direction it has, as Gephi, Kumu and the formats for graphs write it. */
export const isDirection = (words: string): boolean => knownWord(DIRECTIONS, words) !== undefined;

function directionIn({ record, cell, spotOf }: OpenRecord, { direction }: Mapping, note: NoteIssue): Direction {
  if (direction === undefined) return record.direction ?? "directed";

  const words = cell(direction.column);
  if (words === undefined) return record.direction ?? "directed";
  const found = knownWord(direction.words, words) ?? knownWord(DIRECTIONS, words);
  if (found !== undefined) return found;
  const message = `${shownWords(words)} says of no direction that is known`;
  note("warning", "unknown-word", spotOf(direction.column), message, "add the word to `direction.words`");
  return "undirected";
}

const LONGEST_MATCHED = 500;

/** The patterns in their order; they run in a time that grows with the words alone, whoever wrote them. */
function byPattern({ patterns }: Mapping["relation"], words: string): Mapping["relation"]["words"][string] | undefined {
  const text = words.slice(0, LONGEST_MATCHED);
  return patterns.find(({ pattern }) => compiled(pattern).matcher(text).find());
}

const patternsKnown = new Map<string, RE2JS>();

function compiled(pattern: string): RE2JS {
  const known = patternsKnown.get(pattern) ?? RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  patternsKnown.set(pattern, known);
  return known;
}
