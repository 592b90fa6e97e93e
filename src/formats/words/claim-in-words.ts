import type { Step } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { EdtfTime } from "../../model/edtf-time.ts";
import { type SourceId, UNATTRIBUTED } from "../../model/id.ts";
import { claimFields, sourceOf, speakerName } from "./claim-fields.ts";
import { furtherPassages, passageInWords, translationInWords } from "./passage-in-words.ts";
import type { ToldTable } from "./told-table.ts";

/** One sentence that leads with the speaker: "Alleged by SPEAKER: …", of a denial "Denied by SPEAKER: …". */
export function allegedBy(claim: Claim, table: ToldTable): string {
  const { speaker } = claimFields(claim, table);
  const withdrawn = claim.status === "withdrawn" ? " (withdrawn since)" : "";
  return `${claim.polarity === "denies" ? "Denied" : "Alleged"} by ${speaker}${withdrawn}: ${claim.statement}`;
}

/** The fields of a claim or remark that the words hold; loss reports go by it. */
export const KEPT_IN_CLAIM_WORDS: readonly string[] = ["claim", "remark"].flatMap((root) =>
  [
    ...["id", "predicate", "value", "polarity", "allegation", "source", "statement", "attribution", "hedges", "time"],
    ...["anchor.start", "anchor.end", "anchor.exact", "anchor.sha256", "place", "qualifiers", "procedural"],
    ...["anchor.translation", "alsoAt", "outcome", "recordedBy", "recordedAt", "status", "withdrawal", "note"],
  ].map((field) => `${root}.${field}`),
);

/** All that a claim's record holds, a line each, for formats that have one field of free text. */
export function claimInWords(claim: Claim, table: ToldTable): string[] {
  const { anchor, procedural, withdrawal } = claim;
  const fields = claimFields(claim, table);
  const place = fields.locatorInWords;
  const lines: string[] = [];
  const say = (label: string, words: string | undefined): void => {
    if (words !== undefined && words !== "") lines.push(`${label}: ${words}`);
  };

  say("Allegation", `${claim.id}, ${claim.polarity}, ${claim.status}`);
  say("What became of it", fields.standing);
  say("Its passage", fields.unchecked);
  say("Predicate", `${fields.label} (${claim.predicate})`);
  say("Says", claim.value);
  say("Statement", claim.statement);
  say("Source", [claim.source, fields.sourceTitle, fields.published, fields.sourceUrl].filter(Boolean).join(", "));
  say("Passage", anchor.exact && `“${anchor.exact}”`);
  say("Stands at", `${fields.locator} of the text, in UTF-16 code units${place === "" ? "" : ` (${place})`}`);
  say("SHA-256 of the passage", anchor.sha256);
  say("Translation of the passage", anchor.translation && translationInWords(anchor.translation));
  for (const words of furtherPassages(claim)) say("Also at", words);
  for (const [i, step] of claim.attribution.entries())
    say(i === 0 ? "Origin" : "Passed on", stepInWords(step, claim.source, table));
  say("Hedges", fields.hedges);
  say("Time", timeInWords(claim.time));
  say("Place", claim.place && `${fields.place} [${claim.place}]`);
  say("Qualifiers", fields.qualifiers);
  say("Proceedings", procedural && `${procedural.status}, as of ${procedural.asOf}`);
  say("How it ended", claim.outcome.join(", "));
  say("Recorded", [claim.recordedBy && `by ${claim.recordedBy}`, claim.recordedAt].filter(Boolean).join(", "));
  say("Withdrawn", withdrawal && withdrawalInWords(withdrawal));
  say("Note", claim.note);
  return lines;
}

/** A step of the chain, whole: who, how, with which word, in which work, with what stance, hedges, interest and time. */
function stepInWords(step: Step, read: SourceId, table: ToldTable): string {
  const { by, mode, in: work, cue, polarity, hedges, inferred, interest, time, basis, terms, workWithheld } = step;
  const details = [
    cue && `“${cue}”`,
    polarity,
    hedges.length > 0 ? `hedged: ${hedges.join("; ")}` : undefined,
    interest === "unknown" ? undefined : `interest: ${interest}`,
    timeInWords(time),
    inferred ? "inferred" : undefined,
    basis && `knows it by: ${basis}`,
    workWithheld && "in a work that is withheld",
    terms,
  ].filter(Boolean);
  const where = work === undefined ? "" : ` in ${sourceOf(table, work)?.title ?? work} [${work}]`;
  const who = by === UNATTRIBUTED ? by : `${speakerName(step, read, table)} [${by}]`;
  return `${who} ${mode}${where} (${details.join(", ")})`;
}

/** Why, when and how a claim was withdrawn, and where its speaker took it back. */
export function withdrawalInWords({
  kind,
  when,
  why,
  source,
  anchor,
  workWithheld,
  supersededBy,
}: NonNullable<Claim["withdrawal"]>): string {
  const backed = workWithheld ? "taken back in a work that is withheld" : source && `taken back in ${source}`;
  const instead = supersededBy && `superseded by ${supersededBy}`;
  return [kind, when, why, backed, anchor && passageInWords(anchor), instead].filter(Boolean).join(", ");
}

const timeInWords = (time: EdtfTime | undefined): string | undefined =>
  time && (time.edtf === undefined ? time.raw : `${time.raw} (${time.edtf})`);
