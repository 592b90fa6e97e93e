import { BASES, INTERESTS, STANCES, TERMS } from "../../model/attribution.ts";
import { POLARITIES } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { MODES } from "../../table/column-layout.ts";
import { isPlainRow } from "../../table/rare-fields.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { textsInTurn } from "../words/texts-in-turn.ts";
import { LONE_SURROGATES } from "./altered-characters.ts";
import type { Altered } from "./kept.ts";

/**
 * Numbers the claims by what they say, told from the columns: two of one number have the same fields, lists as long, and the
 * same choices in them, so that a format loses the same of both. Undefined of a claim that must be looked at itself: one with
 * something rare, or with words that a format may alter.
 * @param altered what may be altered; a hash, which is digits and letters, never is
 */
export function claimShapes(table: ClaimTable, altered: readonly Altered[]): (row: Row) => number | undefined {
  const { columns, entities, sources } = table;
  // A table's texts are kept as UTF-8, which holds no half a character.
  const sought = asFew(altered.filter((one) => one !== LONE_SURROGATES).map(({ where }) => where));
  const isOdd = (text: string): boolean => {
    for (const where of sought) if (where.test(text)) return true;
    return false;
  };
  const texts = [columns.id, columns.exact, columns.prefix, columns.suffix, columns.statement, columns.value].map(
    (column) => ({ at: textsInTurn(column), offsets: column.offsets }),
  );
  const isOddWord = once((index) => isOdd(textAt(columns.words, index) ?? ""));
  const isOddEntity = once((index) => isOdd(entities[index]?.id ?? ""));
  const isOddSource = once((index) => isOdd(sources[index]?.id ?? ""));
  const next = numberer();

  /** Which texts stand there, a bit each; undefined where one is odd. */
  const textsThere = (row: Row): number | undefined => {
    let bits = 0;
    for (const { at, offsets } of texts) {
      const isThere = offsets[row] !== offsets[row + 1];
      if (isThere && isOdd(at(row))) return undefined;
      bits = bits * 2 + Number(isThere);
    }
    return bits;
  };
  const isOddBetween = (list: Uint32Array, start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (isOddWord(list[i])) return true;
    return false;
  };

  /** Choices and what is there as one number, each at a place of its own. */
  const stepShape = (step: number): number | undefined => {
    const start = columns.stepHedgeOffsets[step] ?? 0;
    const end = columns.stepHedgeOffsets[step + 1] ?? start;
    const [cue, raw, edtf] = [columns.stepCue[step], columns.stepTimeRaw[step], columns.stepTimeEdtf[step]];
    const spokenIn = columns.stepIn[step];
    const isOddStep = isOddWord(cue) || isOddWord(raw) || isOddWord(edtf) || isOddSource(spokenIn);
    if (isOddStep || isOddEntity(columns.stepBy[step]) || isOddBetween(columns.stepHedges, start, end))
      return undefined;

    let shape = end - start;
    shape = shape * MODES.length + (columns.stepMode[step] ?? 0);
    shape = shape * STANCES.length + (columns.stepPolarity[step] ?? 0);
    shape = shape * INTERESTS.length + (columns.stepInterest[step] ?? 0);
    shape = shape * (BASES.length + 1) + (columns.stepBasis[step] ?? 0);
    shape = shape * (TERMS.length + 1) + (columns.stepTerms[step] ?? 0);
    shape = shape * 2 + (columns.stepIsWork[step] ?? 0);
    shape = shape * 2 + (columns.stepWorkWithheld[step] ?? 0);
    shape = shape * 2 + (columns.stepInferred[step] ?? 0);
    return (((shape * 2 + there(spokenIn)) * 2 + there(cue)) * 2 + there(raw)) * 2 + there(edtf);
  };

  const claimShape = (row: Row, texts: number): number | undefined => {
    const start = columns.hedgeOffsets[row] ?? 0;
    const end = columns.hedgeOffsets[row + 1] ?? start;
    const [raw, edtf, by, at] = [
      columns.timeRaw[row],
      columns.timeEdtf[row],
      columns.recordedBy[row],
      columns.recordedAt[row],
    ];
    const [object, place] = [columns.object[row], columns.place[row]];
    if (isOddWord(raw) || isOddWord(edtf) || isOddWord(by) || isOddWord(at)) return undefined;
    if (isOddEntity(columns.subject[row]) || isOddEntity(object) || isOddEntity(place)) return undefined;
    if (isOddSource(columns.source[row]) || isOddBetween(columns.hedges, start, end)) return undefined;

    let shape = (end - start) * 2 ** TEXTS + texts;
    shape = shape * POLARITIES.length + (columns.polarity[row] ?? 0);
    shape = shape * 2 + (columns.hasPassageHash[row] ?? 0);
    shape = (shape * 2 + there(object)) * 2 + there(place);
    return (((shape * 2 + there(raw)) * 2 + there(edtf)) * 2 + there(by)) * 2 + there(at);
  };

  return (row) => {
    const held = isPlainRow(columns, row) ? textsThere(row) : undefined;
    const own = held === undefined ? undefined : claimShape(row, held);
    if (own === undefined) return undefined;

    let shape = next(0, own);
    for (let step = columns.stepOffsets[row] ?? 0; step < (columns.stepOffsets[row + 1] ?? 0); step++) {
      const ofStep = stepShape(step);
      if (ofStep === undefined) return undefined;
      shape = next(shape, ofStep);
    }
    return shape;
  };
}

const TEXTS = 6;

const there = (index: number | undefined): number => Number((index ?? NONE) !== NONE);

/** Patterns as one where they can be: each is asked of every text of a case. */
function asFew(patterns: readonly RegExp[]): readonly RegExp[] {
  const plain = patterns.filter(({ flags }) => flags === "");
  if (plain.length < 2) return patterns;
  return [new RegExp(plain.map(({ source }) => source).join("|")), ...patterns.filter(({ flags }) => flags !== "")];
}

/** What is asked again and again of the places of a list, answered once for each; NONE is never odd. */
function once(isOdd: (index: number) => boolean): (index: number | undefined) => boolean {
  const known: boolean[] = [];
  return (index = NONE) => {
    if (index === NONE) return false;
    known[index] ??= isOdd(index);
    return known[index] ?? false;
  };
}

/** Numbers sequences: each two that began alike and go on alike get the same number, and no others. */
function numberer(): (before: number, then: number) => number {
  const after = new Map<number, Map<number, number>>();
  let last = 0;
  return (before, then) => {
    let known = after.get(before);
    if (known === undefined) {
      known = new Map();
      after.set(before, known);
    }
    let number = known.get(then);
    if (number === undefined) {
      last += 1;
      number = last;
      known.set(then, number);
    }
    return number;
  };
}
