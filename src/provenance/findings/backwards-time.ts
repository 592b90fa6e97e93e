import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { SourceId } from "../../model/id.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
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

  for (const row of rowsOf(mask)) {
    if (!hasDatesOnTheWay(table, row)) continue;
    let latest: Moment | undefined;
    for (const moment of chainOf(table, row)) {
      if (latest !== undefined && moment.bounds.to < latest.bounds.from) add(latest, moment, row);
      if (latest === undefined || moment.bounds.from > latest.bounds.from) latest = moment;
    }
    const source = table.sources[table.columns.source[row] ?? -1];
    const [read] = source === undefined ? [] : published(table, source.id);
    for (const { source: from, how } of source?.derivesFrom ?? []) {
      const [original] = published(table, from);
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

/** What is dated on a claim's way, in the order of the way. A work ends with the last step that was taken in it. */
function chainOf(table: ClaimTable, row: Row): Moment[] {
  const { attribution, source } = table.claim(row);
  const steps = attribution.flatMap(({ time, in: work }, step): Moment[] => {
    const bounds = time?.edtf === undefined ? undefined : timeBounds(time.edtf);
    const endsWork = work !== undefined && work !== source && work !== attribution[step + 1]?.in;
    return [
      ...(bounds === undefined ? [] : [{ kind: "step" as const, step, date: time?.edtf ?? "", bounds }]),
      ...(endsWork ? published(table, work) : []),
    ];
  });
  return [...steps, ...published(table, source)];
}

function published(table: ClaimTable, id: SourceId): Moment[] {
  const date = table.sources[table.sourceIndex(id) ?? -1]?.published;
  const bounds = date === undefined ? undefined : timeBounds(date);
  return date === undefined || bounds === undefined ? [] : [{ kind: "source", id, date, bounds }];
}

const datedOf = ({ bounds: _, ...dated }: Moment): Dated => dated;
