import { NONE, type Row } from "../../table/row.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type Pair, pairOf } from "./pair.ts";
import { supportingRows } from "./supporting-rows.ts";

/** What would be gone without some actors. Design, section 4: loss. */
export interface Loss {
  /** Claims whose telling passed through one of them. */
  readonly claims: readonly Row[];
  /** Propositions that nobody else asserts, by one claim of each. */
  readonly propositions: readonly Row[];
  /** Links of which nothing is left, neither assertions nor denials. */
  readonly links: readonly Pair[];
  /** Links that somebody asserted and of which denials alone are left. */
  readonly leftWithDenials: readonly Pair[];
  /** Entities about which nothing else is alleged. */
  readonly entities: readonly number[];
}

/** Takes actors away, by their numbers, and says what is certainly gone, without weighing what is left. */
export function lossOf(index: ActorIndex, actors: Iterable<number>): Loss {
  const gone = new Set<Row>();
  for (const actor of actors)
    for (const row of index.through.get(actor) ?? []) if (index.mask[row] === 1) gone.add(row);
  return lossOfClaims(index, gone);
}

/**
 * Says what is gone with some claims. Only what they touch is looked at again, so the cost goes by how many they are and
 * not by the case.
 */
export function lossOfClaims(index: ActorIndex, gone: ReadonlySet<Row>): Loss {
  const { table } = index;
  const { subject, object, polarity } = table.columns;
  const rows = supportingRows(index);
  const alike = toldAlike(table);
  // A set of a million would be asked a million times.
  const isGone = new Uint8Array(table.size);
  for (const row of gone) isGone[row] = 1;
  const stays = (row: Row): boolean => isGone[row] !== 1;
  const asserts = (row: Row): boolean => polarity[row] === 0;

  const claims = Array.from(Uint32Array.from(gone).sort());
  const asserted = claims.filter(asserts);
  const linked = claims.filter((row) => object[row] !== NONE);
  const propositions = alikeIn(asserted, (row) => alike[row] ?? row, table.size).flatMap((rowsLost) => {
    const [last = 0] = rowsLost.slice(-1);
    return rows.ofProposition(alike[last] ?? last).some((row) => asserts(row) && stays(row)) ? [] : [last];
  });

  const links: Pair[] = [];
  const leftWithDenials: Pair[] = [];
  for (const lost of alikeIn(linked, rows.linkOf, table.size)) {
    const [first = 0] = lost;
    const link = rows.linkOf(first);
    const pair = pairOf(subject[first] ?? 0, object[first] ?? NONE);
    const assertions = lost.filter(asserts).length;
    if (lost.length === rows.ofLink(link).length) links.push(pair);
    else if (assertions > 0 && assertions === rows.assertionsOf(link).length) leftWithDenials.push(pair);
  }
  const entities = new Set<number>();
  for (const row of claims) entities.add(subject[row] ?? 0);
  for (const row of linked) entities.add(object[row] ?? NONE);
  return {
    claims,
    propositions: propositions.sort((a, b) => a - b),
    links: links.sort(byPosition),
    leftWithDenials: leftWithDenials.sort(byPosition),
    entities: [...entities].filter((entity) => !rows.about(entity).some(stays)).sort((a, b) => a - b),
  };
}

/**
 * Ascending rows in groups of those that a number is the same of. Sorted, since a million claims may fall with one work,
 * and a map of so many keys would keep whoever switched it off waiting.
 * @param size one more than any row
 */
function alikeIn(rows: readonly Row[], numberOf: (row: Row) => number, size: number): readonly (readonly Row[])[] {
  const sorted = Float64Array.from(rows, (row) => numberOf(row) * size + row).sort();
  const groups: Row[][] = [];
  let group: Row[] = [];
  let before = -1;
  for (const one of sorted) {
    const number = Math.floor(one / size);
    const row = one - number * size;
    if (number === before) group.push(row);
    else {
      group = [row];
      groups.push(group);
    }
    before = number;
  }
  return groups;
}

const byPosition = ([a1, b1]: Pair, [a2, b2]: Pair): number => a1 - a2 || b1 - b2;
