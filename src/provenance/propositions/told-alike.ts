import { PREDICATES } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { readRareFields } from "../../table/rare-fields.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { linksByRow } from "./links-by-row.ts";

/** The predicate that says least; what it joins two by stands in the source's words, as the role. */
const FALLBACK = PREDICATES.findIndex(({ id }) => id === "linked-to");

const remembered = new WeakMap<ClaimTable, Uint32Array>();

/**
 * For each claim the first that tells the same, whenever it is said to have been: the same subject, predicate and
 * object or value by the record's ids, a symmetric predicate either way round, the fallback predicate with the same
 * role in the source's words. Worked out once for a table.
 */
export function toldAlike(table: ClaimTable): Uint32Array {
  const known = remembered.get(table) ?? compareAll(table);
  remembered.set(table, known);
  return known;
}

function compareAll(table: ClaimTable): Uint32Array {
  const firstByWords = new Map<string, Row>();
  const firstByEnds = firstsByEnds(table);
  const first = new Uint32Array(table.size);
  for (let row = 0; row < table.size; row++) {
    const { subject = NONE, object = NONE, predicate = 0 } = endsOf(table, row);
    const words = wordsOf(table, row, predicate, object);
    if (words === "") {
      first[row] = firstByEnds(row);
      continue;
    }
    const key = `${subject} ${predicate} ${object} ${words}`;
    first[row] = firstByWords.get(key) ?? row;
    if (first[row] === row) firstByWords.set(key, row);
  }
  return first;
}

/**
 * Asked of the claims with two ends in their order: the first that has the same ends and predicate. Few tellings of a link
 * differ in more than who tells them, and these are gone through; a map of a million keys would take longer.
 */
function firstsByEnds(table: ClaimTable): (row: Row) => Row {
  const links = linksByRow(table);
  // Of each link the last telling that differs from those before, and of each of these the one before.
  const last = new Uint32Array(table.size).fill(NONE);
  const before = new Uint32Array(table.size).fill(NONE);
  return (row) => {
    const link = links[row] ?? row;
    const { subject, predicate } = endsOf(table, row);
    for (let other = last[link] ?? NONE; other !== NONE; other = before[other] ?? NONE) {
      const ends = endsOf(table, other);
      if (ends.predicate === predicate && ends.subject === subject) return other;
    }
    before[row] = last[link] ?? NONE;
    last[link] = row;
    return row;
  };
}

function endsOf({ columns }: ClaimTable, row: Row) {
  const [subject = NONE, object = NONE, predicate = 0] = [
    columns.subject[row],
    columns.object[row],
    columns.predicate[row],
  ];
  const isTurned = object !== NONE && object < subject && PREDICATES[predicate]?.symmetric === true;
  return isTurned ? { subject: object, object: subject, predicate } : { subject, object, predicate };
}

/** What must be the same beside the ends: a remark's value, or the role of the fallback. */
function wordsOf({ columns }: ClaimTable, row: Row, predicate: number, object: number): string {
  if (object === NONE) return `“${textAt(columns.value, row)}”`;
  if (predicate !== FALLBACK) return "";
  const { role = "" } = readRareFields(textAt(columns.rare, row), columns.withdrawn[row] === 1).qualifiers;
  return role.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
