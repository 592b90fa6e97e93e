import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { inEvery } from "../counting/lines.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { EVERYTHING, worksBehind, worksOnTheWay } from "../traces/works-behind.ts";
import { type RareWording, rareWordings, wordingKey } from "./rare-wording.ts";

/** Works that tell a proposition in the same rare words although no way between them is recorded. A hint, and no more. */
export interface SharedWording {
  readonly kind: "maybe-copied";
  readonly sources: readonly SourceId[];
  readonly shared: readonly RareWording[];
  readonly claims: readonly Row[];
}

/**
 * Finds tellings of one proposition in works that neither come out of each other or of a third nor name each other or
 * a third, and that share rare words: the same details, or the same passage.
 */
export function sharedWordings(table: ClaimTable, mask: ClaimMask): SharedWording[] {
  const { source } = table.columns;
  const alike = new Map<string, { shared: RareWording; rows: Row[] }>();
  const wordingOf = rareWordings(table);
  for (const row of toldByOthers(table, mask)) {
    const told = `${table.columns.polarity[row]} ${toldAlike(table)[row]}`;
    for (const shared of wordingOf(row)) {
      const key = `${told} ${wordingKey(shared)}`;
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { shared, rows: [row] });
      else known.rows.push(row);
    }
  }

  const behind = worksBehind(table, EVERYTHING);
  const worksOf = (row: Row): ReadonlySet<number> => {
    const named = worksOnTheWay(table, row);
    return new Set([...named, ...behind(named).map(({ work }) => work)]);
  };
  const found = new Map<string, { claims: readonly Row[]; shared: RareWording[] }>();
  for (const { shared, rows } of alike.values()) {
    if (rows.length < 2) continue;
    const claims = withStrangers(rows.map((row) => ({ row, works: worksOf(row) })));
    if (claims.length === 0) continue;
    const key = claims.join(" ");
    const known = found.get(key);
    if (known === undefined) found.set(key, { claims, shared: [shared] });
    else known.shared.push(shared);
  }
  return [...found.values()].map(({ claims, shared }) => ({
    kind: "maybe-copied",
    sources: [...new Set(claims.map((row) => source[row] ?? NONE))].flatMap((work) => table.sources[work]?.id ?? []),
    shared,
    claims,
  }));
}

/** The claims that another work tells as well; what one work alone tells is copied from nobody. */
function toldByOthers(table: ClaimTable, mask: ClaimMask): Row[] {
  const alike = toldAlike(table);
  const { source } = table.columns;
  const onlyIn = new Map<Row, number | undefined>();
  for (const row of rowsOf(mask)) {
    const first = alike[row] ?? row;
    const work = source[row] ?? -1;
    onlyIn.set(first, onlyIn.has(first) && onlyIn.get(first) !== work ? undefined : work);
  }
  return [...rowsOf(mask)].filter((row) => onlyIn.get(alike[row] ?? row) === undefined);
}

/** The claims beside which another stands with whose works theirs have none in common; claims of the same works are looked at once. */
function withStrangers(rows: readonly { readonly row: Row; readonly works: ReadonlySet<number> }[]): Row[] {
  const alike = new Map<string, ReadonlySet<number>>();
  for (const { works } of rows) alike.set([...works].join(" "), works);
  const all = [...alike.values()];
  // Of very many out of one work none has a stranger, and nobody need compare each with each.
  if (inEvery(all.map((works) => [...works])).length > 0) return [];
  const isStrange = new Map([...alike].map(([key, works]) => [key, all.some((other) => !meet(works, other))]));
  return rows.flatMap(({ row, works }) => (isStrange.get([...works].join(" ")) ? [row] : []));
}

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].some((item) => other.has(item));
