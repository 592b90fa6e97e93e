import { PREDICATES } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { readRareFields } from "../../table/rare-fields.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";

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
  const firstByEnds = new Map<number, Row>();
  const count = table.entities.length;
  return Uint32Array.from({ length: table.size }, (_, row) => {
    const { subject = NONE, object = NONE, predicate = 0 } = endsOf(table, row);
    const words = wordsOf(table, row, predicate, object);
    if (words !== "") return firstIn(firstByWords, `${subject} ${predicate} ${object} ${words}`, row);

    return firstIn(firstByEnds, (predicate * count + subject) * count + object, row);
  });
}

function firstIn<K>(known: Map<K, Row>, key: K, row: Row): Row {
  const first = known.get(key) ?? row;
  if (first === row) known.set(key, row);
  return first;
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
