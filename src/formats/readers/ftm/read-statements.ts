import type { Issue } from "../../../model/issue.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import type { Reader } from "../reader.ts";
import { noteIssues } from "../tellings/import-issue.ts";
import { readFtmValues } from "./read-ftm.ts";

const COLUMNS = ["canonical_id", "entity_id", "prop", "schema", "value"];

/** FollowTheMoney's statements as CSV, as OpenSanctions publishes them: one value of one entity a row, with its dataset. */
export const readStatements: Reader = {
  id: "statements",
  label: "FollowTheMoney statements, CSV: one value a row, as OpenSanctions publishes them",
  mapping: "optional",
  read(input) {
    const issues: Issue[] = [];
    const note = noteIssues(input.file, issues);
    const table = parseCsv(input, issues);
    if (table === undefined) return { ok: false, issues };
    const lacking = COLUMNS.filter((name) => !table.columns.includes(name) && name !== "entity_id");
    if (lacking.length > 0) {
      const message = `it has no column ${lacking.map((name) => `"${name}"`).join(", ")}`;
      note("error", "no-statements", { line: 1, column: 1 }, message, "export statements, or name its own format");
      return { ok: false, issues };
    }
    const values = Array.from(table.records, ({ cells, at }) => ({ value: Object.fromEntries(cells), at }));
    const read = readFtmValues(values, input, issues, note);
    if (!read.ok || read.reading === undefined) return read;
    // What a statement itself is called says nothing of anybody: it is in the report, for whoever looks it up.
    const ids = [...table.records].flatMap(({ cells, at }) => {
      const id = cells.get("id") ?? "";
      return id.trim() === "" ? [] : [{ line: at.line, record: `id: ${id}` }];
    });
    return { ok: true, reading: { ...read.reading, passedOver: [...(read.reading.passedOver ?? []), ...ids] } };
  },
};
