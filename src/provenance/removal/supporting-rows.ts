import type { ClaimMask } from "../../graph/selection.ts";
import { NONE, type Row } from "../../table/row.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import type { ActorIndex } from "./actor-index.ts";

/** The claims that give support, by what they tell, by the link they are of, and by whom they are about. */
export interface SupportingRows {
  /** @param first the first claim of the case that tells the same */
  ofProposition(first: Row): readonly Row[];
  /** A link by a number, the same for all its claims. */
  linkOf(row: Row): number;
  ofLink(link: number): readonly Row[];
  /** Those of a link that assert something. */
  assertionsOf(link: number): readonly Row[];
  about(entity: number): readonly Row[];
  /** All of them, proposition by proposition, and link by link. */
  readonly byProposition: Iterable<readonly Row[]>;
  readonly byLink: Iterable<readonly Row[]>;
}

const remembered = new WeakMap<ClaimMask, SupportingRows>();

/** Sorts the supporting claims of an index; once for a mask. */
export function supportingRows({ table, standing, mask }: ActorIndex): SupportingRows {
  const known = remembered.get(mask);
  if (known !== undefined) return known;

  const { subject, object, polarity } = table.columns;
  const alike = toldAlike(table);
  const linkOf = (row: Row): number => {
    const [one, other] = [subject[row] ?? 0, object[row] ?? 0];
    return Math.min(one, other) * table.entities.length + Math.max(one, other);
  };
  const propositions = new Map<number, Row[]>();
  const links = new Map<number, Row[]>();
  const assertions = new Map<number, Row[]>();
  const entities = new Map<number, Row[]>();
  for (const row of standing) {
    const [one, other] = [subject[row] ?? 0, object[row] ?? NONE];
    add(propositions, alike[row] ?? row, row);
    add(entities, one, row);
    if (other === NONE) continue;
    add(links, linkOf(row), row);
    if (polarity[row] === 0) add(assertions, linkOf(row), row);
    if (other !== one) add(entities, other, row);
  }
  const rows: SupportingRows = {
    ofProposition: (first) => propositions.get(first) ?? [],
    linkOf,
    ofLink: (link) => links.get(link) ?? [],
    assertionsOf: (link) => assertions.get(link) ?? [],
    byProposition: [...propositions.values()],
    byLink: [...links.values()],
    about: (entity) => entities.get(entity) ?? [],
  };
  remembered.set(mask, rows);
  return rows;
}

function add(sorted: Map<number, Row[]>, key: number, row: Row): void {
  const known = sorted.get(key);
  if (known === undefined) sorted.set(key, [row]);
  else known.push(row);
}
