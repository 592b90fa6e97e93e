import type { Correction } from "../../model/correction.ts";
import type { Mark } from "../../model/mark.ts";
import type { Reading } from "../../model/reading.ts";
import type { Reply } from "../../model/reply.ts";
import { type RecordRow, sealed } from "./record-row.ts";

/** The replies of a case as rows. */
export function* replyRows(caseId: string, replies: readonly Reply[]): Iterable<RecordRow> {
  for (const [position, record] of replies.entries()) {
    const { id, status, soughtBy, text } = record;
    yield sealed({ caseId, id, record, position, properties: { status, soughtBy, text } });
  }
}

/** The corrections of a case as rows. */
export function* correctionRows(caseId: string, corrections: readonly Correction[]): Iterable<RecordRow> {
  for (const [position, record] of corrections.entries()) {
    const { id, change, why, when } = record;
    yield sealed({ caseId, id, record, position, properties: { change, why, when } });
  }
}

/** The readings of a case as rows; there is one a source, and it goes by that source's id. */
export function* readingRows(caseId: string, readings: readonly Reading[]): Iterable<RecordRow> {
  for (const [position, record] of readings.entries()) {
    const { source, status } = record;
    yield sealed({ caseId, id: source, record, position, properties: { sourceId: source, status } });
  }
}

/** The id of a mark begins with that of its source. A slash stands in no id of a source, so that both can be told again. */
const BETWEEN = "/";

/** The source of the mark that has this id. */
export const sourceOfMark = (id: string): string => id.slice(0, id.indexOf(BETWEEN));

/** How the keys of all marks of a source begin, whose own key is given. */
export const marksBeginWith = (sourceKey: string): string => `${sourceKey}${BETWEEN}`;

/**
 * The marks of a case as rows. A mark goes by its source, its kind and where it stands, so that one that is put in before
 * others leaves them as they are; its record is the line that stands in its file.
 */
export function* markRows(caseId: string, marks: readonly Mark[]): Iterable<RecordRow> {
  const met = new Map<string, number>();
  for (const [position, { source, ...record }] of marks.entries()) {
    const { kind, at, label } = record;
    const place = [source, kind, at].join(BETWEEN);
    const before = met.get(place) ?? 0;
    met.set(place, before + 1);
    const id = before === 0 ? place : [place, before].join(BETWEEN);
    yield sealed({ caseId, id, record, position, properties: { sourceId: source, kind, at, label } });
  }
}
