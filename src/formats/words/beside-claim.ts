import type { Claim } from "../../model/claim.ts";
import type { Row } from "../../table/row.ts";
import { claimInJson } from "./claim-in-json.ts";
import { fieldsInText } from "./fields-in-text.ts";
import type { JsonManner } from "./json-manner.ts";
import { jsonText } from "./json-text.ts";
import type { ToldTable } from "./told-table.ts";

/** A new field of claims must stand below; the mark says the id and the source under names of their own. */
type OfRecord = Exclude<keyof Claim, "id" | "source" | "allegation">;

const RECORD: Readonly<Record<OfRecord, OfRecord>> = {
  polarity: "polarity",
  subject: "subject",
  object: "object",
  predicate: "predicate",
  value: "value",
  anchor: "anchor",
  alsoAt: "alsoAt",
  statement: "statement",
  attribution: "attribution",
  hedges: "hedges",
  time: "time",
  place: "place",
  qualifiers: "qualifiers",
  procedural: "procedural",
  outcome: "outcome",
  recordedBy: "recordedBy",
  recordedAt: "recordedAt",
  status: "status",
  withdrawal: "withdrawal",
  note: "note",
};

/** Lists that say nothing are left out, but for the hedges of a step, which a record has of itself. */
export const BESIDE: JsonManner = {
  nameOf: (field) => field,
  jsonOf: (_, value) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? undefined : jsonText(value),
  saysNoHedges: true,
};

/**
 * The mark and all of a claim's record, for our own readers, beside what a format has a place for: the members of a JSON
 * object, without its braces.
 */
export function besideClaim(table: ToldTable, manner: JsonManner = BESIDE): (row: Row) => string {
  const recordAt = claimInJson(table, Object.values(RECORD), manner);
  const markAt = fieldsInText(
    table,
    ["allegation", "claimId", "standing", "unchecked", "sourceId", "speaker", "speakerKind"],
    (name, value) => {
      if (value === "") return "";
      return `"${manner.nameOf(name)}":${name === "allegation" ? value : jsonText(value)},`;
    },
  );
  return (row) => markAt(row).join("") + recordAt(row);
}
