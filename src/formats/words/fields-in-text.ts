import { passagePlace } from "../../graph/passage-place.ts";
import { BASES, TERMS } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { MODES } from "../../table/column-layout.ts";
import { dictionaryOf } from "../../table/dictionary.ts";
import { isPlainRow } from "../../table/rare-fields.ts";
import { NONE, type Row, standingAt } from "../../table/row.ts";
import type { TextColumn } from "../../table/text-column.ts";
import {
  type ClaimFields,
  claimFields,
  mannerInWords,
  STEPS_APART,
  speakerName,
  type ToldStep,
} from "./claim-fields.ts";
import { onceForEach } from "./once-for-each.ts";
import { claimOf } from "./rare-claim.ts";
import { textsInTurn } from "./texts-in-turn.ts";
import type { ToldTable } from "./told-table.ts";

type FieldName = keyof ClaimFields;

/** The value of a field for a row of which nothing rare is recorded; undefined where what it must name is in no list. */
type ValueAt = (row: Row) => string | undefined;

/** Tells rows of which some fields are the same by one number. */
type KeyAt = (row: Row) => number;

/**
 * Writes the fields of `claimFields` row by row without making the claims: most fields follow from the source, the speaker or
 * the predicate, and are put into a format's words once for each of these. A claim with something rare is made, and told whole;
 * so is one that names what is in no list, which throws `record-out-of-table` as it is made.
 *
 * The chain is a piece of its own, what stands before and behind it are others: one text with a chain's arrows in it takes two
 * bytes for every letter, and twice as long to lay out and to write.
 * @param names which fields, in the order in which they are written
 * @param write one field as the format has it; it must answer the same whenever it is asked the same
 * @param own how fields are written that the format has otherwise than in these words
 * @returns a function that is told the row, and what stands before and behind its fields
 */
export function fieldsInText(
  table: ToldTable,
  names: readonly FieldName[],
  write: (name: FieldName, value: string) => string,
  own: Partial<Record<RowField, (row: Row) => string>> = {},
): (row: Row, before?: string, behind?: string) => readonly string[] {
  const keys = keysOf(table);
  const values = valuesOf(table);
  const inFull = (row: Row, some: readonly FieldName[]): string => {
    const fields = claimFields(claimOf(table, row), table);
    return some.map((name) => own[name as RowField]?.(row) ?? write(name, String(fields[name]))).join("");
  };
  const runs = runsOf(names).map(([dependsOn, run]) => {
    if (dependsOn !== "row") return { isChain: false, textAt: onceForEach(keys[dependsOn], (row) => inFull(row, run)) };
    const [name] = run as [RowField];
    const ownAt = own[name];
    if (ownAt !== undefined) return { isChain: false, textAt: ownAt };
    const valueAt = values[name];
    const textAt = (row: Row): string => {
      const value = valueAt(row);
      return value === undefined ? inFull(row, run) : write(name, value);
    };
    return { isChain: name === "attribution", textAt };
  });

  return (row, before = "", behind = "") => {
    if (!isPlainRow(table.columns, row)) return [before + inFull(row, names) + behind];
    const pieces: string[] = [];
    let piece = before;
    for (const { isChain, textAt } of runs) {
      if (!isChain) piece += textAt(row);
      else {
        pieces.push(piece, textAt(row));
        piece = "";
      }
    }
    pieces.push(piece + behind);
    return pieces;
  };
}

/** Writes one of the fields so. */
export function fieldInText(table: ToldTable, name: FieldName, write: (value: string) => string): (row: Row) => string {
  const piecesAt = fieldsInText(table, [name], (_, value) => write(value));
  return (row) => piecesAt(row).join("");
}

/** What a field follows from, where nothing rare is recorded of a claim. */
const DEPENDS_ON = {
  allegation: "nothing",
  claimId: "row",
  predicate: "predicate",
  label: "predicate",
  family: "predicate",
  polarity: "predicate",
  status: "source",
  standing: "source",
  unchecked: "source",
  sourceId: "source",
  sourceTitle: "source",
  sourceUrl: "source",
  published: "source",
  locator: "row",
  locatorInWords: "row",
  quote: "row",
  translation: "nothing",
  alsoAt: "nothing",
  speakerId: "origin",
  speakerKind: "origin",
  speaker: "origin",
  workId: "origin",
  workTitle: "origin",
  workUrl: "origin",
  workPublisher: "origin",
  workPublished: "origin",
  attribution: "row",
  hedges: "row",
  statement: "row",
  time: "time",
  timeRaw: "time",
  placeId: "place",
  place: "place",
  qualifiers: "nothing",
} as const satisfies Record<FieldName, "row" | keyof ReturnType<typeof keysOf>>;

/** A field that is each claim's own. */
type RowField = { [Name in FieldName]: (typeof DEPENDS_ON)[Name] extends "row" ? Name : never }[FieldName];

type DependsOn = (typeof DEPENDS_ON)[FieldName];

/** Neighbours that follow from the same, together; of a row's own each stands alone. */
function runsOf(names: readonly FieldName[]): readonly (readonly [DependsOn, readonly FieldName[]])[] {
  const runs: [DependsOn, FieldName[]][] = [];
  for (const name of names) {
    const dependsOn = DEPENDS_ON[name];
    const last = runs.at(-1);
    if (last !== undefined && last[0] === dependsOn && dependsOn !== "row") last[1].push(name);
    else runs.push([dependsOn, [name]]);
  }
  return runs;
}

function keysOf(table: ToldTable) {
  const { columns } = table;
  const { predicate, polarity, source, stepOffsets, timeEdtf, timeRaw, place, words } = columns;
  const speaker = speakerOf(table);
  return {
    nothing: () => 0,
    predicate: (row) => (predicate[row] ?? 0) * 2 + (polarity[row] ?? 0),
    source: (row) => source[row] ?? NONE,
    origin: (row) => speaker(stepOffsets[row] ?? 0, row),
    time: (row) =>
      within(timeEdtf[row], words.offsets.length) * (words.offsets.length + 1) +
      within(timeRaw[row], words.offsets.length),
    place: (row) => place[row] ?? NONE,
  } satisfies Record<string, KeyAt>;
}

/** A position in a list; NONE takes the place behind the last one, so that a number for each is no longer than it needs to be. */
const within = (index: number | undefined, length: number): number => Math.min(index ?? NONE, length);

/** Numbers whoever takes a step, by name, and the work in which that is. */
function speakerOf({ columns, entities, sources }: ToldTable): (step: number, row: Row) => number {
  const { source, stepBy, stepIn, stepIsWork } = columns;
  const works = sources.length + 1;
  return (step, row) => {
    const isWork = stepIsWork[step] === 1;
    const by = within(stepBy[step], entities.length) + (isWork ? 1 : 0);
    // A work that names none speaks in the one that was read.
    const spokenIn = within(stepIn[step], works - 1);
    const work = isWork && spokenIn === works - 1 ? works + (source[row] ?? 0) : spokenIn;
    return by * 2 * works + work;
  };
}

function valuesOf(table: ToldTable) {
  const { columns, sources, entities } = table;
  const { anchorStart, anchorEnd, hedgeOffsets, hedges } = columns;
  const { stepOffsets, stepBy, stepIn, stepIsWork, stepMode, stepBasis, stepTerms, stepInferred, stepWorkWithheld } =
    columns;
  const { wordAt } = dictionaryOf(columns.words);
  const sourceAt = (index: number | undefined) => standingAt(sources, index)?.id;

  /** Who takes a step that nobody of the case takes, and in which work. */
  const voiceOf = (step: number): Pick<ToldStep, "by" | "in"> => {
    const spokenIn = sourceAt(stepIn[step]);
    return {
      by: stepIsWork[step] === 1 ? THE_WORK : UNATTRIBUTED,
      ...(spokenIn === undefined ? {} : { in: spokenIn }),
    };
  };
  const voiceAt = onceForEach(speakerOf(table), (step, row) => {
    const source = sourceAt(columns.source[row]);
    return source && speakerName(voiceOf(step), source, table);
  });
  const mannerAt = onceForEach(
    (step) => {
      let key = within(stepIn[step], sources.length) * MODES.length + (stepMode[step] ?? 0);
      key = (key * (BASES.length + 1) + (stepBasis[step] ?? 0)) * (TERMS.length + 1) + (stepTerms[step] ?? 0);
      key = (key * 2 + (stepInferred[step] ?? 0)) * 2 + (stepWorkWithheld[step] ?? 0);
      return key * 2 + (stepIsWork[step] ?? 0);
    },
    (step) => {
      const mode = MODES[stepMode[step] ?? NONE];
      const basis = BASES[(stepBasis[step] ?? 0) - 1];
      const terms = TERMS[(stepTerms[step] ?? 0) - 1];
      if (mode === undefined) return undefined;
      const told = {
        ...voiceOf(step),
        mode,
        inferred: stepInferred[step] === 1,
        ...(basis === undefined ? {} : { basis }),
        ...(terms === undefined ? {} : { terms }),
        ...(stepWorkWithheld[step] === 1 ? { workWithheld: true as const } : {}),
      };
      return mannerInWords(told, table);
    },
  );

  return {
    claimId: requiredText(columns.id),
    locator: (row) => `${anchorStart[row]}-${anchorEnd[row]}`,
    locatorInWords(row) {
      const source = sourceAt(columns.source[row]);
      if (source === undefined) return undefined;
      if (table.marks.length === 0) return "";
      return passagePlace(table, source, { start: anchorStart[row] ?? 0, end: anchorEnd[row] ?? 0 }).join(", ");
    },
    quote: textsInTurn(columns.exact),
    attribution(row) {
      if (sourceAt(columns.source[row]) === undefined) return undefined;
      const [first = 0, end = 0] = [stepOffsets[row], stepOffsets[row + 1]];
      let text = "";
      for (let step = first; step < end; step++) {
        const who = standingAt(entities, stepBy[step])?.name ?? voiceAt(step, row);
        const how = mannerAt(step);
        if (who === undefined || how === undefined) return undefined;
        text += step === first ? who + how : STEPS_APART + who + how;
      }
      return text;
    },
    hedges(row) {
      const [first = 0, end = 0] = [hedgeOffsets[row], hedgeOffsets[row + 1]];
      let text = "";
      for (let i = first; i < end; i++) {
        const hedge = wordAt(hedges[i] ?? NONE);
        if (hedge === undefined) return undefined;
        text += i === first ? hedge : `; ${hedge}`;
      }
      return text;
    },
    statement: requiredText(columns.statement),
  } satisfies Record<RowField, ValueAt>;
}

/** Texts that every claim has; undefined where one lacks it. */
function requiredText(column: TextColumn): ValueAt {
  const at = textsInTurn(column);
  return (row) => at(row) || undefined;
}
