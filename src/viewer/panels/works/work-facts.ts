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
  const reading = table.readings.find(({ source }) => source === id);
  const named = (other: SourceId): string => {
    const work = table.sources[table.sourceIndex(other) ?? -1];
    return isolatedWords(work === undefined ? other : workInWords(work, table));
  };
  const others = table.sources.flatMap((other) => [
    ...(other.derivesFrom.some(({ source, how }) => source === id && how === "revision")
      ? [`its text changed later: ${named(other.id)}`]
      : []),
    ...(other.joinedInto?.id === id ? [`also recorded as ${named(other.id)}`] : []),
  ]);
  return [
    ...(access === "open" ? [] : [`${access}: stays here`]),
    ...(embargo === undefined ? [] : [`nothing of it may leave before ${dateInWords(embargo)}`]),
    ...derivesFrom.map(({ source, how }) => `${DERIVATION_WORDS[how]} ${named(source)}`),
    ...(joinedInto === undefined
      ? []
      : [`the same work as ${named(joinedInto.id)}, since ${dateInWords(joinedInto.when)}: ${joinedInto.why}`]),
    ...others,
    ...(madeFrom === undefined ? [] : [`text made by ${madeFrom.by} (${MAKING_WORDS[madeFrom.how]})`]),
    ...(reading === undefined ? [] : [READING_WORDS[reading.status]]),
  ];
}
