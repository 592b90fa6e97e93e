import { SaysWhoError } from "../errors.ts";
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
import { NONE, type Row } from "./row.ts";
import { textAt } from "./text-column.ts";

/** What a claim's columns refer to. */
export interface ColumnContext {
  readonly columns: ClaimColumns;
  readonly words: Dictionary;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

/** Makes the record of one row again, equal to the one it was built from; the mark is written here and nowhere stored. */
export function claimAt(context: ColumnContext, row: Row): Claim {
  const { columns, words, entities, sources } = context;
  const withdrawn = columns.withdrawn[row] === 1;
  const rare = readRareFields(textAt(columns.rare, row), withdrawn);
  const { alsoAt, qualifiers, procedural, outcome, withdrawal, note, translation, recorded } = rare;
  const time = timeAt(words, columns.timeRaw[row], columns.timeEdtf[row]);
  const place = recorded?.place ?? entities[columns.place[row] ?? NONE]?.id;
  const recordedBy = words.wordAt(columns.recordedBy[row] ?? NONE);
  const recordedAt = words.wordAt(columns.recordedAt[row] ?? NONE);
  const object = recorded?.object ?? entities[columns.object[row] ?? NONE]?.id;

  return {
    id: asClaimId(there(textAt(columns.id, row))),
    subject: recorded?.subject ?? there(entities[columns.subject[row] ?? NONE]).id,
    predicate: there(PREDICATES[columns.predicate[row] ?? NONE]).id,
    ...(object === undefined ? { value: there(textAt(columns.value, row)) } : { object }),
    polarity: there(POLARITIES[columns.polarity[row] ?? NONE]),
    allegation: true,
    source: there(sources[columns.source[row] ?? NONE]).id,
    anchor: { ...anchorAt(columns, row), ...(translation === undefined ? {} : { translation }) },
    alsoAt,
    statement: there(textAt(columns.statement, row)),
    attribution: attributionAt(context, row, recorded?.by),
    hedges: wordsBetween(words, columns.hedges, columns.hedgeOffsets, row),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    qualifiers,
    ...(procedural === undefined ? {} : { procedural }),
    outcome,
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    status: withdrawn ? "withdrawn" : "standing",
    ...(withdrawal === undefined ? {} : { withdrawal }),
    ...(note === undefined ? {} : { note }),
  };
}

function anchorAt(columns: ClaimColumns, row: Row): Anchor {
  const exact = textAt(columns.exact, row);
  const prefix = textAt(columns.prefix, row);
  const suffix = textAt(columns.suffix, row);
  return {
    start: columns.anchorStart[row] ?? 0,
    end: columns.anchorEnd[row] ?? 0,
    ...(exact === undefined ? {} : { exact }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(columns.hasPassageHash[row] === 1 ? { sha256: hashAt(columns.passageHash, row) } : {}),
  };
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
  step: number,
  recordedBy: EntityId | undefined,
): Step {
  const source = sources[columns.stepIn[step] ?? NONE]?.id;
  const cue = words.wordAt(columns.stepCue[step] ?? NONE);
  const time = timeAt(words, columns.stepTimeRaw[step], columns.stepTimeEdtf[step]);
  const basis = BASES[(columns.stepBasis[step] ?? 0) - 1];
  const terms = TERMS[(columns.stepTerms[step] ?? 0) - 1];
  return {
    by:
      recordedBy ??
      entities[columns.stepBy[step] ?? NONE]?.id ??
      (columns.stepIsWork[step] === 1 ? THE_WORK : UNATTRIBUTED),
    ...(source === undefined ? {} : { in: source }),
    ...(columns.stepWorkWithheld[step] === 1 ? { workWithheld: true as const } : {}),
    ...(cue === undefined ? {} : { cue }),
    mode: there(MODES[columns.stepMode[step] ?? NONE]),
    polarity: there(STANCES[columns.stepPolarity[step] ?? NONE]),
    hedges: wordsBetween(words, columns.stepHedges, columns.stepHedgeOffsets, step),
    inferred: columns.stepInferred[step] === 1,
    interest: there(INTERESTS[columns.stepInterest[step] ?? NONE]),
    ...(time === undefined ? {} : { time }),
    ...(basis === undefined ? {} : { basis }),
    ...(terms === undefined ? {} : { terms }),
  };
}

function timeAt(words: Dictionary, rawIndex = NONE, edtfIndex = NONE): EdtfTime | undefined {
  const raw = words.wordAt(rawIndex);
  const edtf = words.wordAt(edtfIndex);
  return raw === undefined ? undefined : { raw, ...(edtf === undefined ? {} : { edtf }) };
}

function wordsBetween(words: Dictionary, list: Uint32Array, offsets: Uint32Array, index: number): string[] {
  const found: string[] = [];
  const end = offsets[index + 1] ?? 0;
  for (let i = offsets[index] ?? 0; i < end; i++) found.push(there(words.wordAt(list[i] ?? NONE)));
  return found;
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new SaysWhoError("record-out-of-table", "there is no such row in the table");
  return value;
}
