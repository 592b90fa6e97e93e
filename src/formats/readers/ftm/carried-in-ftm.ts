import type { CarriedRecords } from "../own/whole-case.ts";
import { isObject, type JsonObject, objectsIn } from "../tellings/json-values.ts";
import type { FtmRecord } from "./ftm-record.ts";

/**
 * The records that lines of ours carry beside their properties; undefined where the lines are not ours, are those of an
 * older edition, or stand among others.
 */
export function carriedInFtm(records: readonly FtmRecord[]): CarriedRecords | undefined {
  const header = records.find(({ own }) => own.case !== undefined)?.own.case;
  if (!isObject(header) || !records.every(({ own }) => Object.keys(own).length > 0)) return undefined;

  const entities: JsonObject[] = [];
  const sources: JsonObject[] = [];
  const claims: JsonObject[] = [];
  const replies: JsonObject[] = [];
  const corrections: JsonObject[] = [];
  const readings: JsonObject[] = [];
  const marks: JsonObject[] = [];
  for (const { own } of records) {
    const { case: _, replies: toIt, corrections: ofIt, ...held } = own;
    replies.push(...objectsIn(toIt));
    corrections.push(...objectsIn(ofIt));
    if (held.claimId !== undefined) {
      // What became of a claim, and who says it in words, follow from its record; whether its passage was checked, from what was at hand.
      const { claimId, sourceId, standing, unchecked, speaker, speakerKind, ...record } = held;
      claims.push({ ...record, id: claimId, source: sourceId });
    } else if (held.sourceId !== undefined) {
      const { sourceId, reading, marks: itsMarks, ...record } = held;
      sources.push({ ...record, id: sourceId });
      if (isObject(reading)) readings.push({ ...reading, source: sourceId });
      marks.push(...objectsIn(itsMarks).map((mark) => ({ ...mark, source: sourceId })));
    } else {
      const { entityId, ...record } = held;
      entities.push({ ...record, id: entityId });
    }
  }
  return { header, entities, sources, claims, replies, corrections, readings, marks };
}
