import { BASES, INTERESTS, STANCES, type Step, TERMS } from "../model/attribution.ts";
import { type Claim, POLARITIES } from "../model/claim.ts";
import { THE_WORK } from "../model/id.ts";
import { PREDICATE_IDS } from "../model/predicate.ts";
import { MODES } from "./column-layout.ts";
import type { GrowingColumns } from "./grow-columns.ts";
import { addHash } from "./hash-column.ts";
import { writeRareFields } from "./rare-fields.ts";
import type { RecordIndexer } from "./record-indexer.ts";
import type { recordedIdsIn } from "./recorded-ids.ts";
import type { rememberBounds } from "./remember-bounds.ts";
import { NONE } from "./row.ts";

const PREDICATE_AT: ReadonlyMap<string, number> = new Map(PREDICATE_IDS.map((id, at) => [id, at]));

/** What turns what a record says into what columns hold. */
export interface IntoColumns {
  readonly index: RecordIndexer;
  readonly recordedIds: ReturnType<typeof recordedIdsIn>;
  readonly boundsOf: ReturnType<typeof rememberBounds>;
}

/** Lays a claim out in the next row of the columns. Throws `record-out-of-table` where it names an entity or a source that is not there. */
export function addClaim(columns: GrowingColumns, claim: Claim, { index, recordedIds, boundsOf }: IntoColumns): void {
  const { anchor, attribution, hedges, time, alsoAt, qualifiers, procedural, outcome, withdrawal, note } = claim;
  const happened = boundsOf(time);
  const said = boundsOf(attribution[0].time);

  columns.subject.add(index.entity(claim.subject));
  columns.object.add(index.entity(claim.object));
  columns.value.add(claim.value);
  columns.predicate.add(PREDICATE_AT.get(claim.predicate) ?? NONE);
  columns.polarity.add(POLARITIES.indexOf(claim.polarity));
  columns.source.add(index.source(claim.source));
  columns.anchorStart.add(anchor.start);
  columns.anchorEnd.add(anchor.end);
  columns.exact.add(anchor.exact);
  columns.prefix.add(anchor.prefix);
  columns.suffix.add(anchor.suffix);
  addHash(columns.passageHash, anchor.sha256);
  columns.hasPassageHash.add(Number(anchor.sha256 !== undefined));
  columns.statement.add(claim.statement);
  for (const hedge of hedges) columns.hedges.add(index.word(hedge));
  columns.hedgeOffsets.add(columns.hedges.length());
  columns.timeRaw.add(index.word(time?.raw));
  columns.timeEdtf.add(index.word(time?.edtf));
  columns.timeFrom.add(happened.from);
  columns.timeTo.add(happened.to);
  columns.statementFrom.add(said.from);
  columns.statementTo.add(said.to);
  columns.place.add(index.entity(claim.place));
  columns.withdrawn.add(Number(claim.status === "withdrawn"));
  columns.recordedBy.add(index.word(claim.recordedBy));
  columns.recordedAt.add(index.word(claim.recordedAt));
  const { translation } = anchor;
  const recorded = recordedIds(claim);
  // Written out: of objects that are spread, an engine keeps more than of any other.
  const rare = { alsoAt, qualifiers, procedural, outcome, withdrawal, note, translation, recorded };
  columns.rare.add(writeRareFields(rare));
  for (const step of attribution) addStep(columns, step, index);
  columns.stepOffsets.add(columns.stepBy.length());
}

function addStep(columns: GrowingColumns, step: Step, index: RecordIndexer): void {
  columns.stepBy.add(index.entity(step.by));
  columns.stepIsWork.add(Number(step.by === THE_WORK));
  columns.stepWorkWithheld.add(Number(step.workWithheld ?? false));
  columns.stepIn.add(index.source(step.in));
  columns.stepCue.add(index.word(step.cue));
  columns.stepMode.add(MODES.indexOf(step.mode));
  columns.stepPolarity.add(STANCES.indexOf(step.polarity));
  columns.stepInterest.add(INTERESTS.indexOf(step.interest));
  columns.stepBasis.add(step.basis === undefined ? 0 : BASES.indexOf(step.basis) + 1);
  columns.stepTerms.add(step.terms === undefined ? 0 : TERMS.indexOf(step.terms) + 1);
  columns.stepInferred.add(Number(step.inferred));
  columns.stepTimeRaw.add(index.word(step.time?.raw));
  columns.stepTimeEdtf.add(index.word(step.time?.edtf));
  for (const hedge of step.hedges) columns.stepHedges.add(index.word(hedge));
  columns.stepHedgeOffsets.add(columns.stepHedges.length());
}
