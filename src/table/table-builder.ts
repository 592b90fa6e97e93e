import type { CaseRecords } from "../model/case.ts";
import { type Claim, POLARITIES } from "../model/claim.ts";
import { timeBounds } from "../model/edtf-time.ts";
import { PREDICATE_IDS } from "../model/predicate.ts";
import { assembleTable } from "./assemble-table.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { growDictionary } from "./dictionary.ts";
import { hashColumnOf } from "./hash-column.ts";
import { offsetsOf, timeColumn, uint8Column, uint32Column } from "./number-column.ts";
import { writeRareFields } from "./rare-fields.ts";
import { indexerOf } from "./record-indexer.ts";
import { recordedIdsIn } from "./recorded-ids.ts";
import { rememberBounds } from "./remember-bounds.ts";
import { stepColumnsOf } from "./step-columns.ts";
import { textColumnOf } from "./text-column.ts";

/**
 * Lays a checked case out in columns.
 * Throws `record-out-of-table` if a record names an entity or source that is not there, or two claims share an id.
 */
export function buildTable(records: CaseRecords): ClaimTable {
  const { claims, sources } = records;
  const words = growDictionary();
  const index = indexerOf(records, words.indexFor);
  const recordedIds = recordedIdsIn(records.entities);
  const boundsOf = rememberBounds();
  const publicationOf = (edtf: string | undefined) => boundsOf(edtf === undefined ? undefined : { edtf });
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
    publishedFrom: timeColumn(sources, ({ published }) => publicationOf(published).from),
    publishedTo: timeColumn(sources, ({ published }) => publicationOf(published).to),
    place: numbers(({ place }) => index.entity(place)),
    withdrawn: uint8Column(claims, ({ status }) => Number(status === "withdrawn")),
    recordedBy: numbers(({ recordedBy }) => index.word(recordedBy)),
    recordedAt: numbers(({ recordedAt }) => index.word(recordedAt)),
    rare: texts((claim) =>
      writeRareFields({ ...claim, translation: claim.anchor.translation, recorded: recordedIds(claim) }),
    ),
    ...stepColumnsOf(claims, index),
    // Last, when every word has been met.
    words: words.toColumn(),
  };
  return assembleTable(records, columns, timeBounds);
}
