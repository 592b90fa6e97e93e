import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import { POLARITIES } from "../model/claim.ts";
import { timeBounds } from "../model/edtf-time.ts";
import { PREDICATE_IDS } from "../model/predicate.ts";
import { assembleTable } from "./assemble-table.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { walkOver } from "./column-walk.ts";
import { growDictionary } from "./dictionary.ts";
import { writeRareFields } from "./rare-fields.ts";
import { indexerOf } from "./record-indexer.ts";
import { recordedIdsIn } from "./recorded-ids.ts";
import { rememberBounds } from "./remember-bounds.ts";
import { NONE } from "./row.ts";
import { stepColumnsOf } from "./step-columns.ts";

const PREDICATE_AT: ReadonlyMap<string, number> = new Map(PREDICATE_IDS.map((id, at) => [id, at]));

/**
 * Lays a checked case out in columns.
 * Throws `record-out-of-table` if a record names an entity or source that is not there, or two claims share an id, and
 * `unchecked-records` where a record has not even the shape of one.
 */
export function buildTable(records: CaseRecords): ClaimTable {
  try {
    return layOut(records);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = "these are no records of a case; let `parseCase` or the schemas check them first";
    throw new SaysWhoError("unchecked-records", message, { cause: error });
  }
}

function layOut(records: CaseRecords): ClaimTable {
  const { claims, sources } = records;
  const words = growDictionary();
  const index = indexerOf(records, words.indexFor);
  const recordedIds = recordedIdsIn(records.entities);
  const boundsOf = rememberBounds();
  const publicationOf = (edtf: string | undefined) => boundsOf(edtf === undefined ? undefined : { edtf });
  const perClaim = walkOver(claims);
  const perSource = walkOver(sources);
  const { uint32: numbers, uint8: choices, text: texts, time: times } = perClaim;

  const columns = {
    id: texts(({ id }) => id),
    subject: numbers(({ subject }) => index.entity(subject)),
    object: numbers(({ object }) => index.entity(object)),
    value: texts(({ value }) => value),
    predicate: choices(({ predicate }) => PREDICATE_AT.get(predicate) ?? NONE),
    polarity: choices(({ polarity }) => POLARITIES.indexOf(polarity)),
    source: numbers(({ source }) => index.source(source)),
    anchorStart: numbers(({ anchor }) => anchor.start),
    anchorEnd: numbers(({ anchor }) => anchor.end),
    exact: texts(({ anchor }) => anchor.exact),
    prefix: texts(({ anchor }) => anchor.prefix),
    suffix: texts(({ anchor }) => anchor.suffix),
    passageHash: perClaim.hash(({ anchor }) => anchor.sha256),
    hasPassageHash: choices(({ anchor }) => Number(anchor.sha256 !== undefined)),
    statement: texts(({ statement }) => statement),
    hedgeOffsets: perClaim.offsets(({ hedges }) => hedges.length),
    hedges: Uint32Array.from(
      claims.flatMap(({ hedges }) => hedges),
      index.word,
    ),
    timeRaw: numbers(({ time }) => index.word(time?.raw)),
    timeEdtf: numbers(({ time }) => index.word(time?.edtf)),
    timeFrom: times(({ time }) => boundsOf(time).from),
    timeTo: times(({ time }) => boundsOf(time).to),
    statementFrom: times(({ attribution: [origin] }) => boundsOf(origin.time).from),
    statementTo: times(({ attribution: [origin] }) => boundsOf(origin.time).to),
    publishedFrom: perSource.time(({ published }) => publicationOf(published).from),
    publishedTo: perSource.time(({ published }) => publicationOf(published).to),
    place: numbers(({ place }) => index.entity(place)),
    withdrawn: choices(({ status }) => Number(status === "withdrawn")),
    recordedBy: numbers(({ recordedBy }) => index.word(recordedBy)),
    recordedAt: numbers(({ recordedAt }) => index.word(recordedAt)),
    rare: texts((claim) => {
      const { alsoAt, qualifiers, procedural, outcome, withdrawal, note, anchor } = claim;
      const common = { alsoAt, qualifiers, procedural, outcome, withdrawal, note };
      return writeRareFields({ ...common, translation: anchor.translation, recorded: recordedIds(claim) });
    }),
    ...stepColumnsOf(claims, perClaim, index),
  };
  perClaim.walk();
  perSource.walk();
  // The words last, when every one has been met.
  return assembleTable(records, { ...columns, words: words.toColumn() } satisfies ClaimColumns, timeBounds);
}
