import { POLARITIES } from "../../model/claim.ts";
import { PREDICATES } from "../../model/predicate.ts";
import type { ClaimColumns } from "../../table/claim-columns.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { hashAt } from "../../table/hash-column.ts";
import { NONE, type Row, there } from "../../table/row.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { AS_RECORDED, type ClaimField, type JsonManner } from "./json-manner.ts";
import { rareClaim } from "./rare-claim.ts";
import { stepsInJson } from "./steps-in-json.ts";
import { textsInTurn } from "./texts-in-turn.ts";
import { wordsInJson } from "./words-in-json.ts";

/**
 * Writes fields of claims' records as members of a JSON object, without its braces, row by row and without making the
 * records: each is put together of pieces that are the same in many. A claim with something rare is made, and told whole.
 * @param fields in the order in which they are written, where it is not that of records; no claim may be without the first
 * @throws SaysWhoError `record-out-of-table` where a claim names what is in no list
 */
export function claimInJson(
  table: ClaimTable,
  fields?: readonly ClaimField[],
  manner: JsonManner = AS_RECORDED,
): (row: Row) => string {
  const byColumns = valuesOf(table, manner);
  const members = (fields ?? (Object.keys(byColumns) as ClaimField[])).map((field, i) => ({
    field,
    beginning: `${i === 0 ? "" : ","}"${manner.nameOf(field)}":`,
    valueAt: byColumns[field],
  }));
  return (row) => {
    const rare = rareClaim(table, row);
    let text = "";
    for (const { field, beginning, valueAt } of members) {
      const value = rare === undefined ? valueAt(row) : manner.jsonOf(field, rare[field]);
      if (value !== undefined && value !== "") text += beginning + value;
    }
    return text;
  };
}

/** A field of a plain row as JSON, empty where it says nothing. */
type ValueAt = (row: Row) => string;

function valuesOf(table: ClaimTable, manner: JsonManner): Readonly<Record<ClaimField, ValueAt>> {
  const { columns, entities, sources } = table;
  const words = wordsInJson(columns.words, manner);
  const stepAt = stepsInJson(table, words, manner);
  const valueAt = textsInJson(columns.value);
  const noHedges = manner.jsonOf("hedges", []) ?? "";
  const always =
    (text = "") =>
    () =>
      text;
  const idAt = (records: readonly { readonly id: string }[], positions: Uint32Array) => (row: Row) =>
    positions[row] === NONE ? "" : `"${there(records[positions[row] ?? NONE]).id}"`;
  const required = (at: ValueAt) => (row: Row) => there(at(row) || undefined);

  // In the order of records. Ids and choices have no letter that JSON escapes.
  return {
    id: required(textsInJson(columns.id)),
    subject: required(idAt(entities, columns.subject)),
    predicate: (row) => `"${there(PREDICATES[columns.predicate[row] ?? NONE]).id}"`,
    object: idAt(entities, columns.object),
    value: (row) => (columns.object[row] === NONE ? there(valueAt(row) || undefined) : ""),
    polarity: (row) => `"${there(POLARITIES[columns.polarity[row] ?? NONE])}"`,
    allegation: always("true"),
    source: required(idAt(sources, columns.source)),
    anchor: anchorsInJson(columns, manner),
    alsoAt: always(manner.jsonOf("alsoAt", [])),
    statement: required(textsInJson(columns.statement)),
    attribution(row) {
      const [first = 0, end = 0] = [columns.stepOffsets[row], columns.stepOffsets[row + 1]];
      let text = "[";
      for (let step = first; step < end; step++) text += step === first ? stepAt(step) : `,${stepAt(step)}`;
      return `${text}]`;
    },
    hedges: (row) => words.listAt(columns.hedges, columns.hedgeOffsets, row, noHedges),
    time: (row) => words.timeAt(columns.timeRaw[row], columns.timeEdtf[row]),
    place: idAt(entities, columns.place),
    qualifiers: always(manner.jsonOf("qualifiers", {})),
    procedural: always(),
    outcome: always(manner.jsonOf("outcome", [])),
    recordedBy: (row) => words.wordAt(columns.recordedBy[row]),
    recordedAt: (row) => words.wordAt(columns.recordedAt[row]),
    status: always('"standing"'),
    withdrawal: always(),
    note: always(),
  };
}

/** Where claims stand, and what is recorded of the passage. */
function anchorsInJson(columns: ClaimColumns, { nameOf }: JsonManner): ValueAt {
  const { anchorStart, anchorEnd, hasPassageHash, passageHash } = columns;
  const key = (name: string) => `,"${nameOf(name)}":`;
  const [start, end, sha256] = [`{"${nameOf("start")}":`, key("end"), key("sha256")];
  const texts = (["exact", "prefix", "suffix"] as const).map((name) => ({
    key: key(name),
    at: textsInJson(columns[name]),
  }));
  return (row) => {
    let text = `${start}${anchorStart[row]}${end}${anchorEnd[row]}`;
    for (const { key, at } of texts) {
      const words = at(row);
      if (words !== "") text += key + words;
    }
    if (hasPassageHash[row] === 1) text += `${sha256}"${hashAt(passageHash, row)}"`;
    return `${text}}`;
  };
}

/** The texts of a column as JSON for somebody who goes through them in turn. */
function textsInJson(column: TextColumn): (row: Row) => string {
  const at = textsInTurn(column);
  return (row) => {
    const text = at(row);
    return text === "" ? "" : JSON.stringify(text);
  };
}
