import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import { type Claim, POLARITIES } from "../model/claim.ts";
import { type EntityId, type SourceId, UNATTRIBUTED } from "../model/id.ts";
import { PREDICATE_IDS } from "../model/predicate.ts";
import { assembleTable } from "./assemble-table.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import { type ClaimTable, NONE } from "./claim-table.ts";
import { growDictionary } from "./dictionary.ts";
import { hashColumnOf } from "./hash-column.ts";
import { indexById } from "./index-by-id.ts";
import { offsetsOf, timeColumn, uint8Column, uint32Column } from "./number-column.ts";
import { writeRareFields } from "./rare-fields.ts";
import { rememberBounds } from "./remember-bounds.ts";
import { stepColumnsOf } from "./step-columns.ts";
import { textColumnOf } from "./text-column.ts";

/** Turns ids and words of a case into the numbers that its columns hold. */
export interface Indexer {
  entity(id: EntityId | typeof UNATTRIBUTED | undefined): number;
  source(id: SourceId | undefined): number;
  word(word: string | undefined): number;
}

/**
 * Lays a checked case out in columns.
 * Throws `record-out-of-table` if a record names an entity or source that is not there, or two claims share an id.
 */
export function buildTable(records: CaseRecords): ClaimTable {
  const { claims, sources } = records;
  const words = growDictionary();
  const index = indexerOf(records, words.indexFor);
  const boundsOf = rememberBounds();
  const numbers = (value: (claim: Claim) => number) => uint32Column(claims, value);
  const texts = (value: (claim: Claim) => string | undefined) => textColumnOf(claims.map(value));

  const columns: ClaimColumns = {
    id: texts(({ id }) => id),
    subject: numbers(({ subject }) => index.entity(subject)),
    object: numbers(({ object }) => index.entity(object)),
    value: texts(({ value }) => value),
    predicate: uint8Column(claims, ({ predicate }) => PREDICATE_IDS.indexOf(predicate)),
    polarity: uint8Column(claims, ({ polarity }) => POLARITIES.indexOf(polarity)),
    source: numbers(({ source }) => index.source(source)),
    anchorStart: numbers(({ anchor }) => anchor.start),
    anchorEnd: numbers(({ anchor }) => anchor.end),
    exact: texts(({ anchor }) => anchor.exact),
    prefix: texts(({ anchor }) => anchor.prefix),
    suffix: texts(({ anchor }) => anchor.suffix),
    passageHash: hashColumnOf(claims.map(({ anchor }) => anchor.sha256)),
    hasPassageHash: uint8Column(claims, ({ anchor }) => Number(anchor.sha256 !== undefined)),
    statement: texts(({ statement }) => statement),
    hedgeOffsets: offsetsOf(claims, ({ hedges }) => hedges.length),
    hedges: uint32Column(
      claims.flatMap(({ hedges }) => hedges),
      index.word,
    ),
    timeRaw: numbers(({ time }) => index.word(time?.raw)),
    timeEdtf: numbers(({ time }) => index.word(time?.edtf)),
    timeFrom: timeColumn(claims, ({ time }) => boundsOf(time).from),
    timeTo: timeColumn(claims, ({ time }) => boundsOf(time).to),
    statementFrom: timeColumn(claims, ({ attribution: [origin] }) => boundsOf(origin.time).from),
    statementTo: timeColumn(claims, ({ attribution: [origin] }) => boundsOf(origin.time).to),
    publishedFrom: timeColumn(
      sources,
      ({ published }) => boundsOf(published === undefined ? undefined : { edtf: published }).from,
    ),
    publishedTo: timeColumn(
      sources,
      ({ published }) => boundsOf(published === undefined ? undefined : { edtf: published }).to,
    ),
    place: numbers(({ place }) => index.entity(place)),
    withdrawn: uint8Column(claims, ({ status }) => Number(status === "withdrawn")),
    recordedBy: numbers(({ recordedBy }) => index.word(recordedBy)),
    recordedAt: numbers(({ recordedAt }) => index.word(recordedAt)),
    rare: texts(writeRareFields),
    ...stepColumnsOf(claims, index),
    // Last, when every word has been met.
    words: words.toColumn(),
  };
  return assembleTable(records, columns);
}

function indexerOf({ entities, sources }: CaseRecords, word: Indexer["word"]): Indexer {
  const entityIndexes = indexById(entities);
  const sourceIndexes = indexById(sources);
  const known = (kind: string, id: string, index: number | undefined): number => {
    if (index === undefined)
      throw new SaysWhoError("record-out-of-table", `a claim names the ${kind} "${id}", which is not there`);
    return index;
  };

  return {
    entity: (id) => (id === undefined || id === UNATTRIBUTED ? NONE : known("entity", id, entityIndexes.get(id))),
    source: (id) => (id === undefined ? NONE : known("source", id, sourceIndexes.get(id))),
    word,
  };
}
