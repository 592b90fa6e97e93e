import type { Anchor } from "../model/anchor.ts";
import { type Attribution, BASES, INTERESTS, STANCES, type Step, TERMS } from "../model/attribution.ts";
import { type Claim, POLARITIES } from "../model/claim.ts";
import type { EdtfTime } from "../model/edtf-time.ts";
import type { Entity } from "../model/entity.ts";
import { asClaimId, type EntityId, THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import { PREDICATES } from "../model/predicate.ts";
import type { Source } from "../model/source.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import { MODES } from "./column-layout.ts";
import type { Dictionary } from "./dictionary.ts";
import { hashAt } from "./hash-column.ts";
import { type RecordedIds, readRareFields } from "./rare-fields.ts";
import { NONE, type Row, standingAt, there } from "./row.ts";
import { textAt } from "./text-column.ts";

/** What a claim's columns refer to. */
export interface ColumnContext {
  readonly columns: ClaimColumns;
  readonly words: Dictionary;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

/** A record while it is made. Field by field: to spread an optional one into it takes ten times as long, and a million claims are made. */
type Making<T> = { -readonly [Field in keyof T]: T[Field] };

/** What no claim is put together without, whatever else comes to it later: no edge without a source, nor without the mark. */
type NeverWithout = Pick<
  Claim,
  "polarity" | "allegation" | "source" | "anchor" | "alsoAt" | "statement" | "attribution" | "hedges"
>;

/** Makes the record of one row again, equal to the one it was built from; the mark is written here and nowhere stored. */
export function claimAt(context: ColumnContext, row: Row): Claim {
  const { columns, words, entities, sources } = context;
  const withdrawn = columns.withdrawn[row] === 1;
  const rare = readRareFields(textAt(columns.rare, row), withdrawn);
  const { alsoAt, qualifiers, procedural, outcome, withdrawal, note, translation, recorded } = rare;
  const time = timeAt(words, columns.timeRaw[row], columns.timeEdtf[row]);
  const place = recorded?.place ?? standingAt(entities, columns.place[row])?.id;
  const recordedBy = words.wordAt(columns.recordedBy[row] ?? NONE);
  const recordedAt = words.wordAt(columns.recordedAt[row] ?? NONE);
  const object = recorded?.object ?? standingAt(entities, columns.object[row])?.id;

  const claim = Object.assign(
    {
      id: asClaimId(there(textAt(columns.id, row))),
      subject: recorded?.subject ?? there(entities[columns.subject[row] ?? NONE]).id,
      predicate: there(PREDICATES[columns.predicate[row] ?? NONE]).id,
    } satisfies Pick<Claim, "id" | "subject" | "predicate">,
    object === undefined ? { value: there(textAt(columns.value, row)) } : { object },
    {
      polarity: there(POLARITIES[columns.polarity[row] ?? NONE]),
      allegation: true,
      source: there(sources[columns.source[row] ?? NONE]).id,
      anchor: anchorAt(columns, row, translation),
      alsoAt,
      statement: there(textAt(columns.statement, row)),
      attribution: attributionAt(context, row, recorded?.by),
      hedges: wordsBetween(words, columns.hedges, columns.hedgeOffsets, row),
    } satisfies NeverWithout,
  ) as object as Making<Claim>;
  if (time !== undefined) claim.time = time;
  if (place !== undefined) claim.place = place;
  claim.qualifiers = qualifiers;
  if (procedural !== undefined) claim.procedural = procedural;
  claim.outcome = outcome;
  if (recordedBy !== undefined) claim.recordedBy = recordedBy;
  if (recordedAt !== undefined) claim.recordedAt = recordedAt;
  claim.status = withdrawn ? "withdrawn" : "standing";
  if (withdrawal !== undefined) claim.withdrawal = withdrawal;
  if (note !== undefined) claim.note = note;
  return claim;
}

function anchorAt(columns: ClaimColumns, row: Row, translation: Anchor["translation"]): Anchor {
  const exact = textAt(columns.exact, row);
  const prefix = textAt(columns.prefix, row);
  const suffix = textAt(columns.suffix, row);
  const anchor: Making<Anchor> = { start: columns.anchorStart[row] ?? 0, end: columns.anchorEnd[row] ?? 0 };
  if (exact !== undefined) anchor.exact = exact;
  if (prefix !== undefined) anchor.prefix = prefix;
  if (suffix !== undefined) anchor.suffix = suffix;
  if (columns.hasPassageHash[row] === 1) anchor.sha256 = hashAt(columns.passageHash, row);
  if (translation !== undefined) anchor.translation = translation;
  return anchor;
}

function attributionAt(context: ColumnContext, row: Row, by: RecordedIds["by"]): Attribution {
  const first = context.columns.stepOffsets[row] ?? 0;
  const end = context.columns.stepOffsets[row + 1] ?? first;
  const chain: [Step, ...Step[]] = [stepAt(context, first, by?.[0])];
  for (let step = first + 1; step < end; step++) chain.push(stepAt(context, step, by?.[step - first]));
  return chain;
}

function stepAt(
  { columns, words, entities, sources }: ColumnContext,
  place: number,
  recordedBy: EntityId | undefined,
): Step {
  const source = standingAt(sources, columns.stepIn[place])?.id;
  const cue = words.wordAt(columns.stepCue[place] ?? NONE);
  const time = timeAt(words, columns.stepTimeRaw[place], columns.stepTimeEdtf[place]);
  const basis = BASES[(columns.stepBasis[place] ?? 0) - 1];
  const terms = TERMS[(columns.stepTerms[place] ?? 0) - 1];
  const step = {
    by:
      recordedBy ??
      standingAt(entities, columns.stepBy[place])?.id ??
      (columns.stepIsWork[place] === 1 ? THE_WORK : UNATTRIBUTED),
  } satisfies Pick<Step, "by"> as Making<Step>;
  if (source !== undefined) step.in = source;
  if (columns.stepWorkWithheld[place] === 1) step.workWithheld = true;
  if (cue !== undefined) step.cue = cue;
  step.mode = there(MODES[columns.stepMode[place] ?? NONE]);
  step.polarity = there(STANCES[columns.stepPolarity[place] ?? NONE]);
  step.hedges = wordsBetween(words, columns.stepHedges, columns.stepHedgeOffsets, place);
  step.inferred = columns.stepInferred[place] === 1;
  step.interest = there(INTERESTS[columns.stepInterest[place] ?? NONE]);
  if (time !== undefined) step.time = time;
  if (basis !== undefined) step.basis = basis;
  if (terms !== undefined) step.terms = terms;
  return step;
}

function timeAt(words: Dictionary, rawIndex = NONE, edtfIndex = NONE): EdtfTime | undefined {
  const raw = words.wordAt(rawIndex);
  const edtf = words.wordAt(edtfIndex);
  if (raw === undefined) return undefined;
  return edtf === undefined ? { raw } : { raw, edtf };
}

function wordsBetween(words: Dictionary, list: Uint32Array, offsets: Uint32Array, index: number): string[] {
  const found: string[] = [];
  const end = offsets[index + 1] ?? 0;
  for (let i = offsets[index] ?? 0; i < end; i++) found.push(there(words.wordAt(list[i] ?? NONE)));
  return found;
}
