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
  const stays = (row: Row): boolean => !gone.has(row);
  const asserts = (row: Row): boolean => polarity[row] === 0;

  const claims = [...gone].sort((a, b) => a - b);
  const propositions = new Map<Row, Row>();
  const touched = new Map<number, { readonly pair: Pair; claims: number; assertions: number }>();
  const entities = new Set<number>();
  for (const row of claims) {
    const [one, other] = [subject[row] ?? 0, object[row] ?? NONE];
    entities.add(one);
    if (asserts(row)) propositions.set(alike[row] ?? row, row);
    if (other === NONE) continue;
    entities.add(other);
    const link = rows.linkOf(row);
    const known = touched.get(link) ?? { pair: pairOf(one, other), claims: 0, assertions: 0 };
    touched.set(link, known);
    known.claims += 1;
    if (asserts(row)) known.assertions += 1;
  }

  const links: Pair[] = [];
  const leftWithDenials: Pair[] = [];
  for (const [link, { pair, claims: lost, assertions }] of touched) {
    if (lost === rows.ofLink(link).length) links.push(pair);
    else if (assertions > 0 && assertions === rows.assertionsOf(link).length) leftWithDenials.push(pair);
  }
  return {
    claims,
    propositions: [...propositions]
      .flatMap(([first, row]) =>
        rows.ofProposition(first).some((other) => asserts(other) && stays(other)) ? [] : [row],
      )
      .sort((a, b) => a - b),
    links: links.sort(byPosition),
    leftWithDenials: leftWithDenials.sort(byPosition),
    entities: [...entities].filter((entity) => !rows.about(entity).some(stays)).sort((a, b) => a - b),
  };
}

const byPosition = ([a1, b1]: Pair, [a2, b2]: Pair): number => a1 - a2 || b1 - b2;
