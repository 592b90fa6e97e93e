import type { Step } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { EdtfTime } from "../../model/edtf-time.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { claimFields, entityName, sourceOf } from "./claim-fields.ts";

/** One sentence that leads with the speaker: "Alleged by SPEAKER: …", of a denial "Denied by SPEAKER: …". */
export function allegedBy(claim: Claim, table: ClaimTable): string {
  const { speaker } = claimFields(claim, table);
  const withdrawn = claim.status === "withdrawn" ? " (withdrawn since)" : "";
  return `${claim.polarity === "denies" ? "Denied" : "Alleged"} by ${speaker}${withdrawn}: ${claim.statement}`;
}

/** The fields of a claim or remark that the words hold; loss reports go by it. */
export const KEPT_IN_CLAIM_WORDS: readonly string[] = ["claim", "remark"].flatMap((root) =>
  [
    ...["id", "predicate", "value", "polarity", "allegation", "source", "statement", "attribution", "hedges", "time"],
    ...["anchor.start", "anchor.end", "anchor.exact", "anchor.sha256", "place", "qualifiers", "procedural"],
    ...["recordedBy", "recordedAt", "status", "withdrawal", "note"],
  ].map((field) => `${root}.${field}`),
);

/** All that a claim's record holds, a line each, for formats that have one field of free text. */
export function claimInWords(claim: Claim, table: ClaimTable): string[] {
  const { anchor, procedural, withdrawal } = claim;
  const fields = claimFields(claim, table);
  const lines: readonly (readonly [label: string, words: string | undefined])[] = [
    ["Allegation", `${claim.id}, ${claim.polarity}, ${claim.status}`],
    ["Predicate", `${fields.label} (${claim.predicate})`],
    ["Says", claim.value],
    ["Statement", claim.statement],
    ["Source", [claim.source, fields.sourceTitle, fields.published, fields.sourceUrl].filter(Boolean).join(", ")],
    ["Passage", anchor.exact && `“${anchor.exact}”`],
    ["Stands at", `${fields.locator} of the text, in UTF-16 code units`],
    ["SHA-256 of the passage", anchor.sha256],
    ...claim.attribution.map((step, i) => [i === 0 ? "Origin" : "Passed on", stepInWords(step, table)] as const),
    ["Hedges", fields.hedges],
    ["Time", timeInWords(claim.time)],
    ["Place", claim.place && `${fields.place} [${claim.place}]`],
    ["Qualifiers", fields.qualifiers],
    ["Proceedings", procedural && `${procedural.status}, as of ${procedural.asOf}`],
    ["Recorded", [claim.recordedBy && `by ${claim.recordedBy}`, claim.recordedAt].filter(Boolean).join(", ")],
    ["Withdrawn", withdrawal && [withdrawal.when, withdrawal.why, withdrawal.supersededBy].filter(Boolean).join(", ")],
    ["Note", claim.note],
  ];
  return lines.flatMap(([label, words]) => (words === undefined || words === "" ? [] : [`${label}: ${words}`]));
}

/** A step of the chain, whole: who, how, with which word, in which work, with what stance, hedges, interest and time. */
function stepInWords(
  { by, mode, in: work, cue, polarity, hedges, inferred, interest, time }: Step,
  table: ClaimTable,
): string {
  const details = [
    cue && `“${cue}”`,
    polarity,
    hedges.length > 0 ? `hedged: ${hedges.join("; ")}` : undefined,
    interest === "unknown" ? undefined : `interest: ${interest}`,
    timeInWords(time),
    inferred ? "inferred" : undefined,
  ].filter(Boolean);
  const where = work === undefined ? "" : ` in ${sourceOf(table, work)?.title ?? work} [${work}]`;
  const who = by === UNATTRIBUTED ? by : `${entityName(by, table)} [${by}]`;
  return `${who} ${mode}${where} (${details.join(", ")})`;
}

const timeInWords = (time: EdtfTime | undefined): string | undefined =>
  time && (time.edtf === undefined ? time.raw : `${time.raw} (${time.edtf})`);
