import type { ClaimMask } from "../../graph/selection.ts";
import { NONE, type Row } from "../../table/row.ts";
import { linksByRow } from "../propositions/links-by-row.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type GrowingRows, growRows, type RowsByKey } from "./rows-by-key.ts";

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
  const links = linksByRow(table);
  const linkOf = (row: Row): number => links[row] ?? NONE;
  const isEdge = (row: Row): boolean => object[row] !== NONE;
  const asserts = (row: Row): boolean => polarity[row] === 0;
  /** Gathered when it is first asked for. */
  const gathered = (put: (rows: GrowingRows, row: Row) => void): (() => RowsByKey) => {
    let made: RowsByKey | undefined;
    return () => {
      if (made !== undefined) return made;
      const growing = growRows();
      for (const row of standing) put(growing, row);
      made = growing.gathered();
      return made;
    };
  };
  const byProposition = gathered((rows, row) => rows.put(alike[row] ?? row, row));
  const byLink = gathered((rows, row) => isEdge(row) && rows.put(linkOf(row), row));
  const assertions = gathered((rows, row) => isEdge(row) && asserts(row) && rows.put(linkOf(row), row));
  const byEntity = gathered((rows, row) => {
    const [one, other] = [subject[row] ?? 0, object[row] ?? NONE];
    rows.put(one, row);
    if (other !== NONE && other !== one) rows.put(other, row);
  });
  const rows: SupportingRows = {
    ofProposition: (first) => byProposition().of(first),
    linkOf,
    ofLink: (link) => byLink().of(link),
    assertionsOf: (link) => assertions().of(link),
    get byProposition() {
      return byProposition()
        .keys()
        .map((first) => byProposition().of(first));
    },
    get byLink() {
      return byLink()
        .keys()
        .map((link) => byLink().of(link));
    },
    about: (entity) => byEntity().of(entity),
  };
  remembered.set(mask, rows);
  return rows;
}
