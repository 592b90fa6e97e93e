import { workInWords } from "../../../graph/source-in-words.ts";
import type { SourceId } from "../../../model/id.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Derivation, Source } from "../../../model/source.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { isolatedWords } from "../../isolated-words.ts";
import { dateInWords } from "../date-in-words.ts";

const DERIVATION_WORDS: Readonly<Record<Derivation, string>> = {
  republication: "republished from",
  translation: "translated from",
  excerpt: "an excerpt from",
  rewrite: "rewritten from",
  revision: "a later text of",
  suspected: "suspected to come from",
};

const MAKING_WORDS = {
  extracted: "extracted from a document",
  ocr: "read by a machine",
  transcribed: "transcribed from a recording",
  translated: "translated",
} as const;

const READING_WORDS: Readonly<Record<Reading["status"], string>> = {
  unread: "not yet read for this case",
  reading: "read for this case in part",
  read: "read for this case to the end",
};

/** What has to be known of a work beside its name: who may have it, what it came out of, how its text was made, how far it is read. */
export function workFacts({ id, access, embargo, derivesFrom, text, joinedInto }: Source, table: ClaimTable): string[] {
  const madeFrom = text?.madeFrom;
  const { others, readings } = besides(table);
  const reading = readings.get(id);
  const named = (other: SourceId): string => {
    const work = table.sources[table.sourceIndex(other) ?? -1];
    return isolatedWords(work === undefined ? other : workInWords(work, table));
  };
  return [
    ...(access === "open" ? [] : [`${access}: stays here`]),
    ...(embargo === undefined ? [] : [`nothing of it may leave before ${dateInWords(embargo)}`]),
    ...derivesFrom.map(({ source, how }) => `${DERIVATION_WORDS[how]} ${named(source)}`),
    ...(joinedInto === undefined
      ? []
      : [`the same work as ${named(joinedInto.id)}, since ${dateInWords(joinedInto.when)}: ${joinedInto.why}`]),
    ...(others.get(id) ?? []).map(([words, other]) => `${words} ${named(other)}`),
    ...(madeFrom === undefined ? [] : [`text made by ${madeFrom.by} (${MAKING_WORDS[madeFrom.how]})`]),
    ...(reading === undefined ? [] : [READING_WORDS[reading.status]]),
  ];
}

/** What other records say of a work, by its id. */
interface Besides {
  /** What became of it in another, and that one. */
  readonly others: ReadonlyMap<SourceId, readonly (readonly [words: string, other: SourceId])[]>;
  readonly readings: ReadonlyMap<SourceId, Reading>;
}

const remembered = new WeakMap<ClaimTable, Besides>();

/** Gathered once for a table: thousands of works are listed, and each would look through all the others. */
function besides(table: ClaimTable): Besides {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const others = new Map<SourceId, (readonly [string, SourceId])[]>();
  const note = (of: SourceId, words: string, other: SourceId): void => {
    const here = others.get(of) ?? [];
    here.push([words, other]);
    others.set(of, here);
  };
  for (const { id, derivesFrom, joinedInto } of table.sources) {
    const earlier = derivesFrom.filter(({ how }) => how === "revision").map(({ source }) => source);
    for (const one of new Set(earlier)) note(one, "its text changed later:", id);
    if (joinedInto !== undefined) note(joinedInto.id, "also recorded as", id);
  }
  const readings = new Map(table.readings.map((reading) => [reading.source, reading]));
  remembered.set(table, { others, readings });
  return { others, readings };
}
