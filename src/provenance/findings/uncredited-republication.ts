import { entitiesAsOne } from "../../graph/entities-as-one.ts";
import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { type Actors, actorsOf } from "../actors/actors.ts";
import { mayCoincide } from "../propositions/event-time.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { DECLARED } from "./derivation.ts";

/** Claims read in a republication as if they were told anew: their attribution names none of those who tell it in the original. */
export interface UncreditedRepublication {
  readonly kind: "republished";
  readonly source: SourceId;
  readonly original: SourceId;
  /** The claims of the republication first, then those of the original. */
  readonly claims: readonly Row[];
}

/**
 * Finds republications, translations, excerpts and rewrites that are coded as if they knew of their own; each beside
 * the nearest work before it that tells the same, so that a long chain is said link by link. A spokesman counts as
 * naming whom he speaks for, an entity as naming whom it may be, and a work as naming its makers.
 */
export function uncreditedRepublications(table: ClaimTable, mask: ClaimMask): UncreditedRepublication[] {
  const { columns, sources } = table;
  const parents = sources.map(({ derivesFrom }) =>
    derivesFrom.flatMap(({ source, how }) => (DECLARED.includes(how) ? (table.sourceIndex(source) ?? []) : [])),
  );
  if (parents.every(({ length }) => length === 0)) return [];

  const alike = toldAlike(table);
  const keyOf = (source: number, row: Row) => `${source} ${columns.polarity[row]} ${alike[row]}`;
  const tellings = new Map<string, Row[]>();
  for (const row of rowsOf(mask)) {
    const key = keyOf(columns.source[row] ?? NONE, row);
    const known = tellings.get(key);
    if (known === undefined) tellings.set(key, [row]);
    else known.push(row);
  }

  const named = namedIn(table);
  const found = new Map<string, { source: number; original: number; retold: Row[]; told: Set<Row> }>();
  for (const row of rowsOf(mask)) {
    const source = columns.source[row] ?? NONE;
    for (const { original, told } of nearestTold(source, parents, (work) =>
      (tellings.get(keyOf(work, row)) ?? []).filter(
        (other) => mayCoincide(table, row, other) && named.origin(other).length > 0,
      ),
    )) {
      const names = new Set(named.steps(row));
      if (told.some((other) => named.origin(other).some((one) => names.has(one)))) continue;
      const key = `${source} ${original}`;
      const finding = found.get(key) ?? { source, original, retold: [], told: new Set() };
      found.set(key, finding);
      finding.retold.push(row);
      for (const other of told) finding.told.add(other);
    }
  }
  return [...found.values()].flatMap(({ source, original, retold, told }) => {
    const [again, before] = [sources[source]?.id, sources[original]?.id];
    if (again === undefined || before === undefined) return [];
    return [{ kind: "republished", source: again, original: before, claims: [...retold, ...told] } as const];
  });
}

/** The nearest works before one that tell something; behind these nobody looks further. */
function nearestTold(
  source: number,
  parents: readonly (readonly number[])[],
  toldIn: (work: number) => readonly Row[],
) {
  const found: { original: number; told: readonly Row[] }[] = [];
  const met = new Set([source]);
  let next = parents[source] ?? [];
  while (next.length > 0) {
    const further: number[] = [];
    for (const work of next) {
      if (met.has(work)) continue;
      met.add(work);
      const told = toldIn(work);
      if (told.length > 0) found.push({ original: work, told });
      else further.push(...(parents[work] ?? []));
    }
    next = further;
  }
  return found;
}

/** Whom claims name, by identities and works: of all steps, or as the origin alone. */
function namedIn(table: ClaimTable) {
  const { stepBy, stepIn, stepIsWork, stepOffsets, source } = table.columns;
  const actors: Actors = actorsOf(table);
  const identities = entitiesAsOne(table, { maybeSame: true, parties: true });
  const ofWork = (work: number): number[] => [
    actors.work(work),
    ...actors.makersOf(work).map((maker) => identities[maker] ?? maker),
  ];
  const ofStep = (row: Row, step: number): number[] => {
    const [by = NONE, at = NONE] = [stepBy[step], stepIn[step]];
    if (stepIsWork[step] === 1) return ofWork(at === NONE ? (source[row] ?? 0) : at);
    return by === NONE ? [] : [identities[by] ?? by];
  };
  return {
    origin: (row: Row): number[] => ofStep(row, stepOffsets[row] ?? 0),
    steps(row: Row): number[] {
      const found: number[] = [];
      const end = stepOffsets[row + 1] ?? 0;
      for (let step = stepOffsets[row] ?? 0; step < end; step++) {
        found.push(...ofStep(row, step));
        const at = stepIn[step] ?? NONE;
        if (at !== NONE) found.push(...ofWork(at));
      }
      return found;
    },
  };
}
