import { BASES, INTERESTS, STANCES, TERMS } from "../../model/attribution.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { MODES } from "../../table/column-layout.ts";
import { dictionaryOf } from "../../table/dictionary.ts";
import { NONE, type Row, standingAt, there } from "../../table/row.ts";
import { rareClaim } from "../words/rare-claim.ts";
import { keyOf, type Properties } from "./record-row.ts";

/** A step of an attribution: the key of who takes it, and what is said of it. */
export interface StepLink {
  readonly by: string;
  readonly properties: Properties;
}

/** The keys of all that a claim names; a remark has no object. */
export interface ClaimLinks {
  readonly subject: string;
  readonly object?: string;
  readonly source: string;
  /** The works that its words are said to have passed through on the way. */
  readonly works: readonly string[];
  /** The steps that somebody of the case takes. */
  readonly steps: readonly StepLink[];
  /** The steps that a work itself takes. */
  readonly ownSteps: readonly StepLink[];
  /** Other claims: those that tell how it ended, and the one that stands in its place. */
  readonly claims: readonly { readonly type: "OUTCOME" | "SUPERSEDED_BY"; readonly key: string }[];
  /** The work in which its speaker took it back. */
  readonly takenBackIn: readonly string[];
}

/**
 * Where the relationships of claims lead, told from their columns: to the entity that stands for one that was joined into it.
 * @throws SaysWhoError `record-out-of-table` where a claim names what is in no list
 */
export function claimLinks(table: ClaimTable): (row: Row) => ClaimLinks {
  const { columns, entities, sources, header } = table;
  const { stepOffsets, stepBy, stepIn, stepIsWork } = columns;
  const key = (id: string) => keyOf(header.id, id);
  const keyAt = (records: readonly { readonly id: string }[], position: number | undefined) => {
    const record = standingAt(records, position);
    return record && key(record.id);
  };
  const stepAt = stepProperties(table);

  return (row) => {
    const subject = there(keyAt(entities, columns.subject[row]));
    const object = keyAt(entities, columns.object[row]);
    const source = there(keyAt(sources, columns.source[row]));
    const works = new Set<string>();
    const steps: StepLink[] = [];
    const ownSteps: StepLink[] = [];
    const [first = 0, end = 0] = [stepOffsets[row], stepOffsets[row + 1]];
    for (let step = first; step < end; step++) {
      const work = keyAt(sources, stepIn[step]);
      const by = keyAt(entities, stepBy[step]);
      if (work !== undefined) works.add(work);
      if (by !== undefined) steps.push({ by, properties: stepAt(step, step - first) });
      else if (stepIsWork[step] === 1) ownSteps.push({ by: work ?? source, properties: stepAt(step, step - first) });
    }

    // What became of a claim is among what few claims have.
    const rare = rareClaim(table, row);
    const { supersededBy, source: takenBackIn } = rare?.withdrawal ?? {};
    const ends = object === undefined ? { subject } : { subject, object };
    return Object.assign(ends, {
      source,
      works: [...works],
      steps,
      ownSteps,
      claims: [
        ...[...new Set(rare?.outcome)].map((id) => ({ type: "OUTCOME" as const, key: key(id) })),
        ...(supersededBy === undefined ? [] : [{ type: "SUPERSEDED_BY" as const, key: key(supersededBy) }]),
      ],
      takenBackIn: takenBackIn === undefined ? [] : [key(takenBackIn)],
    });
  };
}

/** What is said of a step beside who takes it. */
function stepProperties({ columns, sources }: ClaimTable): (step: number, position: number) => Properties {
  const { wordAt } = dictionaryOf(columns.words);
  const word = (index = NONE) => wordAt(index);
  const { stepHedges, stepHedgeOffsets } = columns;
  // One up: nothing is recorded at 0.
  const [bases, terms] = [
    [undefined, ...BASES],
    [undefined, ...TERMS],
  ];
  return (step, position) => {
    const [from = 0, to = 0] = [stepHedgeOffsets[step], stepHedgeOffsets[step + 1]];
    return {
      step: position,
      mode: there(MODES[columns.stepMode[step] ?? NONE]),
      cue: word(columns.stepCue[step]),
      in: standingAt(sources, columns.stepIn[step])?.id,
      polarity: there(STANCES[columns.stepPolarity[step] ?? NONE]),
      hedges: from === to ? undefined : Array.from(stepHedges.subarray(from, to), (index) => there(wordAt(index))),
      inferred: columns.stepInferred[step] === 1,
      interest: there(INTERESTS[columns.stepInterest[step] ?? NONE]),
      basis: bases[columns.stepBasis[step] ?? 0],
      terms: terms[columns.stepTerms[step] ?? 0],
      time: word(columns.stepTimeEdtf[step]),
      timeRaw: word(columns.stepTimeRaw[step]),
    };
  };
}
