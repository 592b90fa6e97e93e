import type { CaseRecords } from "../../model/case.ts";
import type { Correction } from "../../model/correction.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { buildTable } from "../../table/table-builder.ts";
import type { Gate } from "./gate.ts";
import type { LeaveTerms } from "./leave-terms.ts";
import { leavingClaim } from "./leaving-claim.ts";
import { leavingEntity } from "./leaving-entity.ts";
import { leavingReading } from "./leaving-reading.ts";
import { leavingReply } from "./leaving-reply.ts";
import { leavingSource } from "./leaving-source.ts";
import { type MentionLeft, mentionsLeft } from "./mentions-left.ts";
import { isOffRecord, OFF_RECORD, offRecordFrames, offRecordPassages } from "./off-record.ts";
import { openTally, type StayedBehind } from "./stayed-behind.ts";
import { unnamedDoubts } from "./unnamed-doubts.ts";
import { whoStays } from "./who-stays.ts";
import { withheldSources } from "./withheld-sources.ts";

/** What of a case may leave, how much stayed behind, and where people's own words may still tell of it. */
export interface MayLeave {
  readonly table: ClaimTable;
  readonly report: readonly StayedBehind[];
  readonly mentions: readonly MentionLeft[];
  /** Sources that leave without their texts, since something in these was said off the record. */
  readonly textsBehind: ReadonlySet<SourceId>;
}

const remembered = new WeakMap<ClaimTable, Map<string, MayLeave>>();

/**
 * The one gate before every way out: an export, a push, a published page. Behind stay:
 *
 * - works that are restricted or under an embargo, unless that is asked for, and confidential ones always; with them the
 *   claims, passages, names, marks, readings, replies and corrections that stand on them. A step or a derivation that
 *   names one says from then on that there is a work which is withheld.
 * - claims of which a step was said off the record, and their words wherever else they are quoted.
 * - whoever only these speak of.
 * - who may be an unnamed person, or was found not to be; who coded, unless that is asked for.
 *
 * What is left is a whole case that checks. Going through again changes nothing, and a case of which nothing stays
 * behind is the same table.
 */
export function mayLeave(table: ClaimTable, terms: LeaveTerms): MayLeave {
  const known = remembered.get(table) ?? new Map<string, MayLeave>();
  remembered.set(table, known);
  const key = `${terms.include} ${terms.recordedBy ?? false} ${terms.today} ${terms.share?.join(" ") ?? ""}`;
  const answer = known.get(key) ?? throughTheGate(table, terms);
  known.set(key, answer);
  return answer;
}

function throughTheGate(table: ClaimTable, terms: LeaveTerms): MayLeave {
  const withheld = withheldSources(table.sources, terms, timeBounds);
  const doubts = unnamedDoubts(table.entities);
  const isAsItIs =
    withheld.size === 0 &&
    doubts.people.size === 0 &&
    !anyClaimHasSomethingToLeave(table, terms) &&
    table.replies.every(({ status }) => status !== "unsafe-to-seek") &&
    table.readings.every((reading) => (terms.recordedBy || reading.by.length === 0) && !offRecordFrames(reading).size);
  if (isAsItIs) return { table, report: [], mentions: [], textsBehind: new Set() };

  const tally = openTally();
  for (const why of withheld.values()) tally.stays(`source (${why})`);

  const claims = Array.from({ length: table.size }, (_, row) => table.claim(row));
  const staying = claims.filter(({ source, attribution }) => withheld.has(source) || isOffRecord(attribution));
  const stayingIds = new Set(staying.map(({ id }) => id));
  for (const { attribution, alsoAt } of staying) {
    tally.stays(isOffRecord(attribution) ? "claim (said off the record)" : "claim (its source stays behind)");
    tally.stays("claim.alsoAt (of a claim that stays behind)", alsoAt.length);
  }

  const offRecord = offRecordPassages(staying, table.readings);
  const left = whoStays(table, claims, { sources: withheld, claims: stayingIds });
  tally.stays("entity (nothing that leaves speaks of it)", left.size);
  const gate: Gate = {
    terms,
    tally,
    offRecord,
    doubts,
    staysSource: (id) => id !== undefined && withheld.has(id),
    staysClaim: (id) => stayingIds.has(id),
    staysEntity: (id) => left.has(id),
  };

  const staysWith = <R extends { readonly source: SourceId }>(what: string, records: readonly R[]): R[] => {
    const kept = records.filter(({ source }) => !withheld.has(source));
    tally.stays(`${what} (of a source that stays behind)`, records.length - kept.length);
    return kept;
  };
  const records: CaseRecords = {
    header: table.header,
    entities: table.entities.filter(({ id }) => !left.has(id)).map((entity) => leavingEntity(entity, gate)),
    sources: table.sources.filter(({ id }) => !withheld.has(id)).map((source) => leavingSource(source, gate)),
    claims: claims.filter(({ id }) => !stayingIds.has(id)).map((claim) => leavingClaim(claim, gate)),
    replies: table.replies.flatMap((reply) => leavingReply(reply, gate) ?? []),
    corrections: table.corrections.filter((correction) => leavesAsCorrection(correction, gate)),
    readings: staysWith("reading", table.readings).map((reading) => leavingReading(reading, gate)),
    marks: staysWith("mark", table.marks),
  };
  return {
    table: buildTable(records),
    report: tally.report(),
    mentions: mentionsLeft(
      records,
      table.sources.filter(({ id }) => withheld.has(id)),
      table.entities.filter(({ id }) => left.has(id)),
    ),
    textsBehind: new Set([...offRecord.keys()].filter((id) => !withheld.has(id))),
  };
}

/** Asked of the columns, so that of a large open case no claim is made into an object. */
const anyClaimHasSomethingToLeave = ({ columns }: ClaimTable, { recordedBy }: LeaveTerms): boolean =>
  columns.stepTerms.includes(OFF_RECORD) || (!recordedBy && columns.recordedBy.some((word) => word !== NONE));

/** A correction tells of what it corrects; of whoever may be an unnamed person it may tell who. */
function leavesAsCorrection(
  { of }: Correction,
  { tally, doubts, staysClaim, staysSource, staysEntity }: Gate,
): boolean {
  const stays =
    "claim" in of
      ? staysClaim(of.claim)
      : "source" in of
        ? staysSource(of.source)
        : staysEntity(of.entity) || doubts.people.has(of.entity);
  if (stays) tally.stays("correction (of what stays behind)");
  return !stays;
}
