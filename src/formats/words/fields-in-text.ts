import { passagePlace } from "../../graph/passage-place.ts";
import { BASES, TERMS } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { MODES } from "../../table/column-layout.ts";
import { dictionaryOf } from "../../table/dictionary.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { attributionInWords, type ClaimFields, claimFields, type ToldStep } from "./claim-fields.ts";
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
 * @param names which fields, in the order in which they are written
 * @param write one field as the format has it; it must answer the same whenever it is asked the same
 */
export function fieldsInText(
  table: ToldTable,
  names: readonly FieldName[],
  write: (name: FieldName, value: string) => string,
): (row: Row) => string {
  const { rare, withdrawn } = table.columns;
  const keys = keysOf(table);
  const values = valuesOf(table);
  const inFull = (row: Row, some: readonly FieldName[]): string => {
    const fields = claimFields(table.claim(row), table);
    return some.map((name) => write(name, String(fields[name]))).join("");
  };
  const pieces = runsOf(names).map(([dependsOn, run]): ((row: Row) => string) => {
    if (dependsOn === "row") {
      const [name] = run as [keyof ReturnType<typeof valuesOf>];
      const valueAt = values[name];
      return (row) => {
        const value = valueAt(row);
        return value === undefined ? inFull(row, run) : write(name, value);
      };
    }
    const keyAt = keys[dependsOn];
    const known = new Map<number, string>();
    return (row) => {
      const key = keyAt(row);
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size === MOST_KNOWN) known.clear();
      const text = inFull(row, run);
      known.set(key, text);
      return text;
    };
  });

  return (row) => {
    const isPlain = rare.offsets[row] === rare.offsets[row + 1] && withdrawn[row] !== 1;
    if (!isPlain) return inFull(row, names);
    let text = "";
    for (const piece of pieces) text += piece(row);
    return text;
  };
}

/** As many speakers, works or dates as are kept in words; where there are more, a million of them must not fill the memory. */
const MOST_KNOWN = 1 << 14;

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

function keysOf({ columns, entities, sources }: ToldTable) {
  const { predicate, polarity, source, stepOffsets, stepBy, stepIn, stepIsWork, timeEdtf, timeRaw, place, words } =
    columns;
  const works = sources.length + 1;
  // NONE takes the place behind the last one, so that a number for each is no longer than it needs to be.
  const from = (index: number | undefined, length: number): number => Math.min(index ?? NONE, length);
  return {
    nothing: () => 0,
    predicate: (row) => (predicate[row] ?? 0) * 2 + (polarity[row] ?? 0),
    source: (row) => source[row] ?? NONE,
    origin(row) {
      const step = stepOffsets[row] ?? 0;
      const isWork = stepIsWork[step] === 1;
      const by = from(stepBy[step], entities.length) + (isWork ? 1 : 0);
      // A work that names none speaks in the one that was read.
      const spokenIn = from(stepIn[step], works - 1);
      const work = isWork && spokenIn === works - 1 ? works + (source[row] ?? 0) : spokenIn;
      return by * 2 * works + work;
    },
    time: (row) =>
      from(timeEdtf[row], words.offsets.length) * (words.offsets.length + 1) + from(timeRaw[row], words.offsets.length),
    place: (row) => place[row] ?? NONE,
  } satisfies Record<string, KeyAt>;
}

function valuesOf(table: ToldTable) {
  const { columns, sources, entities } = table;
  const { anchorStart, anchorEnd, hedgeOffsets, hedges } = columns;
  const { wordAt } = dictionaryOf(columns.words);
  const sourceAt = (index: number | undefined) => sources[index ?? NONE]?.id;

  const stepAt = (step: number): ToldStep | undefined => {
    const mode = MODES[columns.stepMode[step] ?? NONE];
    if (mode === undefined) return undefined;
    const spokenIn = sourceAt(columns.stepIn[step]);
    const basis = BASES[(columns.stepBasis[step] ?? 0) - 1];
    const terms = TERMS[(columns.stepTerms[step] ?? 0) - 1];
    return {
      by: entities[columns.stepBy[step] ?? NONE]?.id ?? (columns.stepIsWork[step] === 1 ? THE_WORK : UNATTRIBUTED),
      mode,
      inferred: columns.stepInferred[step] === 1,
      ...(spokenIn === undefined ? {} : { in: spokenIn }),
      ...(basis === undefined ? {} : { basis }),
      ...(terms === undefined ? {} : { terms }),
      ...(columns.stepWorkWithheld[step] === 1 ? { workWithheld: true as const } : {}),
    };
  };

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
      const source = sourceAt(columns.source[row]);
      if (source === undefined) return undefined;
      const steps: ToldStep[] = [];
      const end = columns.stepOffsets[row + 1] ?? 0;
      for (let step = columns.stepOffsets[row] ?? 0; step < end; step++) {
        const told = stepAt(step);
        if (told === undefined) return undefined;
        steps.push(told);
      }
      return attributionInWords(steps, source, table);
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
  } satisfies Partial<Record<FieldName, ValueAt>>;
}

/** Texts that every claim has; undefined where one lacks it. */
function requiredText(column: TextColumn): ValueAt {
  const at = textsInTurn(column);
  return (row) => at(row) || undefined;
}
