import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { SourceId } from "../../model/id.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { DECLARED } from "./derivation.ts";

/** Something on a claim's way that has a date: one of its steps, origin first, or the publication of a work. */
export type Dated =
  | { readonly kind: "step"; readonly step: number; readonly date: string }
  | { readonly kind: "source"; readonly id: SourceId; readonly date: string };

/** Something that is dated certainly before what it passes on, as the records stand: one of the dates must be looked at. */
export interface BackwardsTime {
  readonly kind: "backwards";
  readonly passedOn: Dated;
  readonly by: Dated;
  /** One claim, or all of a work where two works are at odds. */
  readonly claims: readonly Row[];
}

type Moment = Dated & { readonly bounds: TimeBounds };

/** Finds where time runs backwards along a chain: what comes later on the way ended before what it passes on began. */
export function backwardsTimes(table: ClaimTable, mask: ClaimMask): BackwardsTime[] {
  const found = new Map<string, { passedOn: Dated; by: Dated; claims: Row[] }>();
  const add = (earlier: Moment, later: Moment, row: Row): void => {
    const [passedOn, by] = [datedOf(earlier), datedOf(later)];
    const ofWorks = earlier.kind === "source" && later.kind === "source";
    const key = JSON.stringify([passedOn, by, ofWorks ? "" : row]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { passedOn, by, claims: [row] });
    else if (known.claims.at(-1) !== row) known.claims.push(row);
  };

  const moments = momentsOf(table);
  for (const row of rowsOf(mask)) {
    if (!hasDatesOnTheWay(table, row)) continue;
    let latest: Moment | undefined;
    for (const moment of moments.along(row)) {
      if (latest !== undefined && moment.bounds.to < latest.bounds.from) add(latest, moment, row);
      if (latest === undefined || moment.bounds.from > latest.bounds.from) latest = moment;
    }
    const work = table.columns.source[row] ?? NONE;
    const [read] = moments.publishing(work);
    for (const { source: from, how } of table.sources[work]?.derivesFrom ?? []) {
      const [original] = moments.publishing(table.sourceIndex(from) ?? NONE);
      if (read === undefined || original === undefined || !DECLARED.includes(how)) continue;
      if (read.bounds.to < original.bounds.from) add(original, read, row);
    }
  }
  return [...found.values()].map((finding) => ({ kind: "backwards", ...finding }));
}

/** Whether anything beside the work that was read has a date: of most claims nothing has, and they are not made for this. */
function hasDatesOnTheWay({ columns, sources }: ClaimTable, row: Row): boolean {
  const { stepTimeEdtf, stepIn, stepOffsets, source } = columns;
  for (let step = stepOffsets[row] ?? 0; step < (stepOffsets[row + 1] ?? 0); step++) {
    if (stepTimeEdtf[step] !== NONE || stepIn[step] !== NONE) return true;
  }
  return (sources[source[row] ?? NONE]?.derivesFrom.length ?? 0) > 0;
}

/** What is dated on the ways of claims. */
function momentsOf({ columns, sources }: ClaimTable) {
  const { stepTimeEdtf, stepIn, stepOffsets, source, words } = columns;
  const publishing = (work: number): Moment[] => {
    const { id, published: date = "" } = sources[work] ?? {};
    const when = timeBounds(date);
    return id === undefined || when === undefined ? [] : [{ kind: "source", id, date, bounds: when }];
  };
  return {
    publishing,
    /** In the order of the way. A work ends with the last step that was taken in it. */
    along(row: Row): Moment[] {
      const read = source[row] ?? NONE;
      const [first = 0, end = 0] = [stepOffsets[row], stepOffsets[row + 1]];
      const found: Moment[] = [];
      for (let step = first; step < end; step++) {
        const date = textAt(words, stepTimeEdtf[step] ?? NONE) ?? "";
        const when = timeBounds(date);
        if (when !== undefined) found.push({ kind: "step", step: step - first, date, bounds: when });
        const work = stepIn[step] ?? NONE;
        const goesOn = step + 1 < end && stepIn[step + 1] === work;
        if (work !== NONE && work !== read && !goesOn) found.push(...publishing(work));
      }
      return [...found, ...publishing(read)];
    },
  };
}

const datedOf = ({ bounds: _, ...dated }: Moment): Dated => dated;
